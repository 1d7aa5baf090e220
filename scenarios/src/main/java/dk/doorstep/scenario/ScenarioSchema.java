package dk.doorstep.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.parameters.Scope;
import java.util.List;

/**
 * The JSON Schema (draft 2020-12) of a scenario file, for editors that complete and check as one
 * types. It describes what a file may hold by itself; parents, evidence ids and contradictions are
 * for the reader.
 */
public final class ScenarioSchema {
  private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
  private final ParameterSchema parameters = new ParameterSchema(definitions);

  private ScenarioSchema() {}

  /** The schema as indented JSON. */
  public static String json() {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(new ScenarioSchema().schema())
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can be written", e);
    }
  }

  /**
   * The schema of an object of parameters, for files of other kinds that state some.
   *
   * @param definitions takes up what the schema refers to, as {@code $defs}
   */
  public static ObjectNode parameters(ObjectNode definitions) {
    return new ParameterSchema(definitions).group(Scope.WORLD);
  }

  private ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Doorstep scenario");
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("$schema").put("description", "Ignored; for editors.");
    addHead(properties);
    properties.set(PartReader.PARAMETERS, parameters.group(Scope.WORLD));
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.putObject("if").putArray("required").add(CountedReader.COUNTED);
    either.set("then", municipality());
    either.set("else", area(false));
    properties.set(PartReader.AREAS, places("Types of area, by name.", either));
    ObjectNode changes = properties.putObject(ScenarioTextReader.CHANGES);
    changes.put("description", "Dated levers, applied in this order after all plain statements.");
    changes.put("type", "array").set("items", change());
    ArrayNode needed = schema.putArray("anyOf");
    needed.addObject().putArray("required").add(ScenarioTextReader.EXTENDS);
    needed.addObject().putArray("required").add(PartReader.AREAS);
    schema.set("$defs", definitions);
    return schema;
  }

  private void addHead(ObjectNode properties) {
    text(
        properties.putObject(ScenarioTextReader.EXTENDS),
        "Id of a scenario of the catalogue, or a file beside this one.");
    properties.set(
        ScenarioTextReader.TITLE,
        byLanguage("One line, by language.", ScenarioTextReader.LONGEST_TITLE));
    properties.set(
        ScenarioTextReader.DESCRIPTION,
        byLanguage("A paragraph, by language.", ScenarioTextReader.LONGEST_DESCRIPTION));
    ObjectNode evidence = properties.putObject(ScenarioTextReader.EVIDENCE);
    evidence.put("description", "Ids of the evidence table.");
    evidence.put("type", "array").put("uniqueItems", true);
    evidence.putObject("items").put("type", "string");
    ObjectNode budget = properties.putObject(ScenarioTextReader.WORKER_BUDGET);
    budget.put("description", "Workers against the scenario it is compared with.");
    ScenarioTextReader.BUDGETS.forEach(budget.putArray("enum")::add);
  }

  private ObjectNode area(boolean dated) {
    ObjectNode area = place(Scope.AREA, dated);
    addSites(area, place(Scope.SITE, dated));
    return area;
  }

  private static void addSites(ObjectNode area, ObjectNode site) {
    ((ObjectNode) area.get("properties"))
        .set(PartReader.SITES, places("Types of shelter in each area, by name.", site));
  }

  /** An area with a count, whose parameters may be left open. */
  private ObjectNode municipality() {
    ObjectNode area = withBlanks(Scope.AREA);
    addSites(area, withBlanks(Scope.SITE));
    ObjectNode properties = (ObjectNode) area.get("properties");
    ObjectNode counted = object(List.of());
    counted.put("description", "People in homelessness on one night, by situation.");
    for (String situation : CountedReader.SITUATIONS) {
      ObjectNode persons = wholeNumber("Persons.", 0, CountedReader.MOST_PERSONS);
      ((ObjectNode) counted.get("properties")).set(situation, ParameterSchema.orNull(persons));
    }
    properties.set(CountedReader.COUNTED, counted);
    ObjectNode fitted = object(CountedReader.FITTED_KEYS);
    fitted.put("description", "Written by doorstep fit.");
    CountedReader.FITTED_KEYS.forEach(
        key -> ((ObjectNode) fitted.get("properties")).putObject(key));
    properties.set(CountedReader.FITTED, ParameterSchema.orNull(fitted));
    return area;
  }

  private ObjectNode withBlanks(Scope scope) {
    ObjectNode place = place(scope, false);
    ((ObjectNode) place.get("properties"))
        .set(PartReader.PARAMETERS, parameters.groupWithBlanks(scope));
    return place;
  }

  private ObjectNode place(Scope scope, boolean dated) {
    ObjectNode place = object(List.of());
    ObjectNode properties = (ObjectNode) place.get("properties");
    if (!dated) {
      ObjectNode count =
          wholeNumber("Number of such places; 0 removes the type.", 0, PartReader.MOST_PLACES);
      properties.set(PartReader.COUNT, count.put("default", 1));
    }
    properties.set(PartReader.PARAMETERS, parameters.group(scope));
    return place;
  }

  private ObjectNode change() {
    ObjectNode change = object(List.of(CourseReader.FROM_DAY));
    ObjectNode properties = (ObjectNode) change.get("properties");
    int last = CourseReader.LAST_DAY;
    properties.set(CourseReader.FROM_DAY, wholeNumber("First day of the change.", -last, last));
    properties.set(
        ScenarioTextReader.UNTIL_DAY,
        wholeNumber("First day after it, later than fromDay.", -last, last));
    properties.set(PartReader.PARAMETERS, parameters.changingGroup(Scope.WORLD));
    properties.set(PartReader.AREAS, places("Areas that exist, by name.", area(true)));
    return change;
  }

  private static ObjectNode places(String description, ObjectNode place) {
    ObjectNode places = JsonNodeFactory.instance.objectNode();
    places.put("description", description);
    places.put("type", "object");
    places.putObject("propertyNames").put("pattern", "^" + PartReader.NAME_IN_SCHEMA + "$");
    places.set("additionalProperties", place);
    return places;
  }

  private static ObjectNode object(List<String> required) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("type", "object").put("additionalProperties", false);
    required.forEach(object.putArray("required")::add);
    object.putObject("properties");
    return object;
  }

  private static ObjectNode byLanguage(String description, int longest) {
    ObjectNode node = object(List.of()).put("description", description);
    ObjectNode languages = (ObjectNode) node.get("properties");
    for (String language : ScenarioTextReader.LANGUAGES) {
      languages.putObject(language).put("type", "string").put("maxLength", longest);
    }
    return node;
  }

  private static void text(ObjectNode node, String description) {
    node.put("description", description).put("type", "string");
  }

  private static ObjectNode wholeNumber(String description, int minimum, int maximum) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("description", description).put("type", "integer");
    return node.put("minimum", minimum).put("maximum", maximum);
  }
}
