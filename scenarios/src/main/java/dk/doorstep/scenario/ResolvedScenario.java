package dk.doorstep.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A scenario with nothing left open: every parameter and every place, however they were stated.
 * Scenarios that run alike have one form, whatever they are called. The form is itself a scenario
 * file, without a parent.
 */
public final class ResolvedScenario {
  private final WorldDescription world;

  /** Resolves a scenario. */
  public ResolvedScenario(Scenario scenario) {
    this.world = scenario.world();
  }

  /**
   * Every parameter of the whole, and those of areas and sites that differ from the part around
   * them.
   */
  public List<ResolvedRow> table() {
    return ResolvedRow.table(world);
  }

  /** What differs between two scenarios. */
  public static List<DifferenceRow> diff(Scenario a, Scenario b) {
    return new Differences(a.world(), b.world()).rows();
  }

  /** SHA-256 of {@link #json()}, in hexadecimal digits. */
  public String hash() {
    return Fits.digest(json());
  }

  /**
   * The canonical JSON: every parameter of the whole in the order of the ledger, areas and sites
   * where they differ.
   */
  public String json() {
    return json(world);
  }

  static String json(WorldDescription world) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(layout());
      json.writeStartObject();
      parameters(json, world.settings(), null);
      json.writeObjectFieldStart(PartReader.AREAS);
      for (AreaType area : world.areas()) {
        area(json, area, world.settings());
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out + "\n";
  }

  /** The same on every system: no platform's own line ends. */
  static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private static void area(JsonGenerator json, AreaType area, Settings around) throws IOException {
    json.writeObjectFieldStart(area.name());
    json.writeNumberField(PartReader.COUNT, area.count());
    parameters(json, area.settings(), around);
    json.writeObjectFieldStart(PartReader.SITES);
    for (SiteType site : area.sites()) {
      json.writeObjectFieldStart(site.name());
      json.writeNumberField(PartReader.COUNT, site.count());
      parameters(json, site.settings(), area.settings());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void parameters(JsonGenerator json, Settings settings, Settings around)
      throws IOException {
    json.writeObjectFieldStart(PartReader.PARAMETERS);
    for (Parameter parameter : Ledger.all()) {
      Setting setting = settings.of(parameter);
      if (around == null || !setting.equals(around.of(parameter))) {
        json.writeFieldName(parameter.key());
        setting(json, parameter, setting);
      }
    }
    json.writeEndObject();
  }

  static void setting(JsonGenerator json, Parameter parameter, Setting setting) throws IOException {
    int[] days = setting.fromDay();
    double[] values = setting.values();
    if (days.length == 1) {
      value(json, parameter, values[0]);
      return;
    }
    json.writeStartObject();
    json.writeFieldName(CourseReader.BEFORE);
    value(json, parameter, values[0]);
    json.writeArrayFieldStart(CourseReader.STEPS);
    for (int i = 1; i < days.length; i++) {
      json.writeStartObject();
      json.writeNumberField(CourseReader.FROM_DAY, days[i]);
      json.writeFieldName(CourseReader.VALUE);
      value(json, parameter, values[i]);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Parameter parameter, double value)
      throws IOException {
    switch (parameter.kind()) {
      case SWITCH -> json.writeBoolean(value != 0);
      case CHOICE -> json.writeString(parameter.format(value));
      case INTEGER, NUMBER -> json.writeNumber(Decimals.shortest(value));
    }
  }
}
