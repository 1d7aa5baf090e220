package dk.doorstep.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a scenario file that says what a policy, applied to other places, changes there. The
 * file can be changed like any other.
 */
public final class PolicyFile {
  private final Scenario target;
  private final Scenario applied;
  private final Texts texts;

  /**
   * A file.
   *
   * @param target the places without the policy
   * @param applied the same places with it
   * @param language language of the remarks
   */
  public PolicyFile(Scenario target, Scenario applied, Locale language) {
    this.target = target;
    this.applied = applied;
    this.texts = new Texts(language);
  }

  /**
   * The text.
   *
   * @param parent the target as the file names it
   * @param command the command that writes the file
   */
  public String text(String parent, String command) {
    StringWriter out = new StringWriter();
    for (String line : texts.text("policy.remark", command, target.id()).split("\n", -1)) {
      out.append("// ").append(line).append('\n');
    }
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(ResolvedScenario.layout());
      json.writeStartObject();
      json.writeStringField(ScenarioTextReader.EXTENDS, parent);
      texts(json, ScenarioTextReader.TITLE, applied.title());
      texts(json, ScenarioTextReader.DESCRIPTION, applied.description());
      json.writeArrayFieldStart(ScenarioTextReader.EVIDENCE);
      for (String id : applied.evidence()) {
        json.writeString(id);
      }
      json.writeEndArray();
      if (!applied.workerBudget().isEmpty()) {
        json.writeStringField(ScenarioTextReader.WORKER_BUDGET, applied.workerBudget());
      }
      parameters(json, rules(), applied.world().settings());
      json.writeObjectFieldStart(PartReader.AREAS);
      for (int i = 0; i < applied.world().areas().size(); i++) {
        area(json, target.world().areas().get(i), applied.world().areas().get(i));
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out + "\n";
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> byLanguage)
      throws IOException {
    if (!byLanguage.isEmpty()) {
      json.writeObjectFieldStart(name);
      for (Map.Entry<String, String> entry : new TreeMap<>(byLanguage).entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
  }

  /** What is now the same everywhere and was not, or was something else. */
  private List<Parameter> rules() {
    return Ledger.all().stream()
        .filter(p -> !PolicyTransfer.isSize(p))
        .filter(p -> !settings(target, p).equals(settings(applied, p)))
        .toList();
  }

  private static List<?> settings(Scenario scenario, Parameter parameter) {
    WorldDescription world = scenario.world();
    return PolicyTransfer.settings(world, parameter);
  }

  private static void area(JsonGenerator json, AreaType before, AreaType after) throws IOException {
    json.writeObjectFieldStart(after.name());
    parameters(json, sizes(before.settings(), after.settings(), Scope.AREA), after.settings());
    json.writeObjectFieldStart(PartReader.SITES);
    for (int i = 0; i < after.sites().size(); i++) {
      SiteType site = after.sites().get(i);
      json.writeObjectFieldStart(site.name());
      parameters(
          json,
          sizes(before.sites().get(i).settings(), site.settings(), Scope.SITE),
          site.settings());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static List<Parameter> sizes(Settings before, Settings after, Scope scope) {
    return Ledger.all().stream()
        .filter(p -> PolicyTransfer.isSize(p) && p.scope() == scope)
        .filter(p -> !before.of(p).equals(after.of(p)))
        .toList();
  }

  private static void parameters(JsonGenerator json, List<Parameter> stated, Settings settings)
      throws IOException {
    json.writeObjectFieldStart(PartReader.PARAMETERS);
    for (Parameter parameter : stated) {
      json.writeFieldName(parameter.key());
      ResolvedScenario.setting(json, parameter, settings.of(parameter));
    }
    json.writeEndObject();
  }
}
