package dk.doorstep.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.experiment.Places;
import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.Window;
import dk.doorstep.output.ProgramVersion;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import dk.doorstep.report.ParameterWords;
import dk.doorstep.scenario.DifferenceRow;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** What a page knows beside the nights and the lives: names, places, policies and all words. */
final class Head {
  private static final String BUNDLE = "dk.doorstep.page.page";
  private static final String WHOLE = "whole";
  private static final int MOST_DIFFERENCES = 14;

  private final ObjectMapper mapper = new ObjectMapper();
  private final ObjectNode root = mapper.createObjectNode();
  private final PageRequest request;
  private final List<String> languages;

  Head(PageRequest request, List<Recording> runs, List<String> languages) {
    this.request = request;
    this.languages = languages;
    root.put("version", ProgramVersion.number());
    root.put("command", request.command());
    root.put("language", request.language());
    root.put("lastDay", new Window(request.settings().years(), 1).lastDay());
    root.put("firstShown", request.day());
    root.put("seed", Long.toString(request.settings().seed()));
    root.put("replication", request.replication());
    addNames("situations", Situation.values());
    root.put("homeless", Situation.HOMELESS.size());
    addNames("stages", SupportStage.values());
    addNames("methods", Method.values());
    addNames("providers", Provider.values());
    addNames("kinds", EventKind.values());
    addAreas(runs.get(0).places());
    addRuns(runs);
    addDifferences();
    addWords();
    request.guide().ifPresent(this::addGuide);
  }

  /** The head as JSON. */
  String json() {
    return root.toString();
  }

  private void addNames(String field, Enum<?>[] values) {
    ArrayNode names = root.putArray(field);
    for (Enum<?> value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
    }
  }

  private void addAreas(Places places) {
    ArrayNode areas = root.putArray("areas");
    for (int i = 0; i < places.areas().size(); i++) {
      ObjectNode area = areas.addObject().put("name", places.areas().get(i));
      ArrayNode sites = area.putArray("sites");
      places.sites().get(i).forEach(sites::add);
    }
  }

  private void addRuns(List<Recording> runs) {
    ArrayNode nodes = root.putArray("runs");
    for (int i = 0; i < runs.size(); i++) {
      Scenario scenario = request.scenarios().get(i);
      ObjectNode node = nodes.addObject().put("id", scenario.id());
      ObjectNode titles = node.putObject("title");
      ObjectNode descriptions = node.putObject("description");
      for (String language : languages) {
        titles.put(language, scenario.title(language));
        descriptions.put(language, scenario.description(language));
      }
      ArrayNode beds = node.putArray("beds");
      for (NightLog.Beds change : runs.get(i).beds()) {
        beds.addArray()
            .add(change.night())
            .add(change.area())
            .add(change.site())
            .add(change.count());
      }
    }
  }

  /** In what the two policies differ, each parameter once, in words. */
  private void addDifferences() {
    ArrayNode nodes = root.putArray("differences");
    if (request.scenarios().size() == 1) {
      return;
    }
    Set<List<String>> told = new LinkedHashSet<>();
    for (DifferenceRow row :
        ResolvedScenario.diff(request.scenarios().get(0), request.scenarios().get(1))) {
      boolean isNew = told.add(List.of(row.key(), row.a(), row.b()));
      if (isNew && told.size() <= MOST_DIFFERENCES) {
        ObjectNode node = nodes.addObject();
        for (String language : languages) {
          addDifference(node.putObject(language), row, language);
        }
      }
    }
  }

  private void addDifference(ObjectNode node, DifferenceRow row, String language) {
    ParameterWords words = new ParameterWords(Locale.forLanguageTag(language));
    Parameter parameter = Ledger.find(row.key()).orElse(null);
    node.put("what", parameter == null ? row.key() : words.phrase(parameter));
    node.put("where", row.part().equals(WHOLE) ? "" : row.part());
    node.put("a", words.value(row.a()));
    node.put("b", words.value(row.b()));
    boolean isWord = row.unit().equals("choice") || row.unit().equals("switch");
    node.put("unit", isWord ? "" : words.unit(row.unit()));
  }

  private void addWords() {
    ObjectNode words = root.putObject("words");
    for (String language : languages) {
      ResourceBundle bundle = bundle(language);
      ObjectNode texts = words.putObject(language);
      for (String key : new TreeSet<>(bundle.keySet())) {
        texts.put(key, bundle.getString(key));
      }
    }
  }

  /** All texts of a language. */
  static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private void addGuide(Guide guide) {
    ObjectNode node = root.putObject("guide");
    for (String language : languages) {
      Guide.Text text = guide.texts().get(language);
      ObjectNode inLanguage = node.putObject(language);
      inLanguage.put("title", text.title()).put("question", text.question());
      ArrayNode steps = inLanguage.putArray("steps");
      for (Guide.Step step : text.steps()) {
        steps
            .addObject()
            .put("day", step.day())
            .put("person", step.person())
            .put("text", step.text());
      }
    }
  }
}
