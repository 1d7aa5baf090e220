package dk.doorstep.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import java.util.List;

/**
 * The JSON Schema (draft 2020-12) of an experiment file, for editors that complete and check as one
 * types. Whether scenarios, indicators and points exist is for the reader.
 */
public final class StudySchema {
  private final List<Section<?>> sections;

  private StudySchema(List<Section<?>> sections) {
    this.sections = sections;
  }

  /** The schema with these sections, as indented JSON. */
  public static String json(List<Section<?>> sections) {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(new StudySchema(sections).schema())
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can be written", e);
    }
  }

  private ObjectNode schema() {
    ObjectNode schema = object();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Doorstep experiment");
    schema.putArray("required").add(StudyReader.SCENARIOS);
    ObjectNode properties = properties(schema);
    properties.putObject("$schema").put("description", "Ignored; for editors.");
    addHead(properties);
    addSize(properties);
    properties.set(StudyReader.VARY, vary());
    properties.set(StudyReader.REPLICATIONS, replications());
    words(
        properties.putObject(StudyReader.INDICATORS), "Indicators that are kept; all if left out.");
    words(properties.putObject(StudyReader.GROUPS), "Groups that are kept; all if left out.");
    ObjectNode series = object();
    series.put("description", "Keeps series too.");
    properties(series)
        .set(
            StudyReader.EVERY,
            whole("Nights between rows.", 1, StudyReader.MOST_NIGHTS).put("default", 30));
    properties.set(StudyReader.SERIES, series);
    sections.forEach(section -> properties.set(section.key(), section.schema()));
    return schema;
  }

  private void addHead(ObjectNode properties) {
    properties
        .putObject(StudyReader.VERSION)
        .put("description", "Version of this format.")
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", StudyReader.FORMAT_VERSION);
    ObjectNode title = object();
    StudyReader.LANGUAGES.forEach(l -> properties(title).putObject(l).put("type", "string"));
    properties.set(StudyReader.TITLE, title.put("description", "One line, by language."));
    ObjectNode scenarios = properties.putObject(StudyReader.SCENARIOS);
    words(scenarios, "Ids of the catalogue, or scenario files beside this one.");
    scenarios.put("minItems", 1);
    properties
        .putObject(StudyReader.BASELINE)
        .put("description", "The scenario that others are compared with; the first if left out.")
        .put("type", "string");
  }

  private void addSize(ObjectNode properties) {
    properties.set(
        StudyReader.YEARS,
        whole("Years observed from day 0.", 1, StudyReader.MOST_YEARS).put("default", 10));
    properties
        .putObject(StudyReader.SCALE)
        .put("description", "Share or multiple of the areas.")
        .put("type", "number")
        .put("exclusiveMinimum", 0)
        .put("maximum", StudyReader.LARGEST_SCALE)
        .put("default", 1);
    properties.set(
        StudyReader.PERSONS,
        whole("Instead of scale: persons on day 0.", 1, StudyReader.MOST_PERSONS));
    properties
        .putObject(StudyReader.SEED)
        .put("description", "Seed of all luck.")
        .put("type", "integer")
        .put("default", 1);
    ObjectNode luck = properties.putObject(StudyReader.LUCK);
    luck.put("description", "Whether all points have the same luck, or each its own.");
    luck.putArray("enum").add(StudyReader.SHARED).add(StudyReader.OWN);
    luck.put("default", StudyReader.SHARED);
  }

  private static ObjectNode vary() {
    ObjectNode vary = object();
    vary.put("description", "The varied parameters, by key; \"group.*\" for all unmeasured ones.");
    ObjectNode properties = properties(vary);
    for (Parameter parameter : Ledger.all()) {
      properties.set(parameter.key(), varied(parameter));
    }
    ObjectNode pattern = object();
    addDetails(properties(pattern));
    properties(pattern).set(VariedReader.STEPS, whole("Values.", 2, VariedReader.MOST_STEPS));
    vary.putObject("patternProperties").set("^([A-Za-z0-9]+\\.)*\\*$", pattern);
    return vary.put("minProperties", 1);
  }

  private static ObjectNode varied(Parameter parameter) {
    ObjectNode varied = JsonNodeFactory.instance.objectNode();
    varied.put("description", parameter.meaning() + " Unit: " + parameter.unit() + ".");
    ObjectNode list = varied.putArray("anyOf").addObject();
    list.put("type", "array").put("minItems", 1).put("uniqueItems", true);
    list.set("items", value(parameter));
    ObjectNode detailed = object();
    ObjectNode properties = properties(detailed);
    properties.set(VariedReader.VALUES, list.deepCopy());
    properties.set(VariedReader.FROM, value(parameter));
    properties.set(VariedReader.TO, value(parameter));
    properties.set(VariedReader.STEPS, whole("Values.", 2, VariedReader.MOST_STEPS));
    var spread = properties.putObject(VariedReader.SPREAD).putArray("enum");
    for (Spread word : Spread.values()) {
      spread.add(word.word());
    }
    properties.set(VariedReader.BASE, value(parameter));
    addDetails(properties);
    varied.withArray("anyOf").add(detailed);
    return varied;
  }

  private static void addDetails(ObjectNode properties) {
    var effect = properties.putObject(VariedReader.EFFECT).putArray("enum");
    for (Effect word : VariedReader.EFFECTS) {
      effect.add(word.word());
    }
    words(properties.putObject(VariedReader.SCENARIOS), "The only scenarios it is varied in.");
  }

  private static ObjectNode value(Parameter parameter) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    switch (parameter.kind()) {
      case SWITCH -> value.put("type", "boolean");
      case CHOICE -> parameter.words().forEach(value.putArray("enum")::add);
      case INTEGER -> range(value.put("type", "integer"), parameter);
      case NUMBER -> range(value.put("type", "number"), parameter);
    }
    return value;
  }

  private static void range(ObjectNode value, Parameter parameter) {
    value.put("minimum", parameter.minimum()).put("maximum", parameter.maximum());
  }

  private static ObjectNode replications() {
    ObjectNode replications = JsonNodeFactory.instance.objectNode();
    replications.put("description", "Runs of each scenario at each point.").put("default", 4);
    var either = replications.putArray("anyOf");
    either.add(whole("The same number everywhere.", 1, ReplicationsReader.MOST));
    ObjectNode adaptive = object();
    List.of(ReplicationsReader.MINIMUM, ReplicationsReader.MAXIMUM, ReplicationsReader.UNTIL)
        .forEach(adaptive.putArray("required")::add);
    ObjectNode properties = properties(adaptive);
    properties.set(
        ReplicationsReader.MINIMUM, whole("The first batch.", 2, ReplicationsReader.MOST));
    properties.set(ReplicationsReader.BATCH, whole("Added at a time.", 1, ReplicationsReader.MOST));
    properties.set(ReplicationsReader.MAXIMUM, whole("The most.", 2, ReplicationsReader.MOST));
    ObjectNode rule = object();
    rule.putArray("required").add(ReplicationsReader.INDICATOR);
    ObjectNode inRule = properties(rule);
    inRule.putObject(ReplicationsReader.INDICATOR).put("type", "string");
    inRule.putObject(ReplicationsReader.GROUP).put("type", "string").put("default", "all");
    for (String width : List.of(ReplicationsReader.HALF_WIDTH, ReplicationsReader.RELATIVE)) {
      inRule.putObject(width).put("type", "number").put("exclusiveMinimum", 0);
    }
    inRule
        .putObject(ReplicationsReader.OF)
        .putArray("enum")
        .add(ReplicationsReader.VALUE)
        .add(ReplicationsReader.DIFFERENCE);
    var oneOf = rule.putArray("oneOf");
    oneOf.addObject().putArray("required").add(ReplicationsReader.HALF_WIDTH);
    oneOf.addObject().putArray("required").add(ReplicationsReader.RELATIVE);
    properties.set(ReplicationsReader.UNTIL, rule);
    either.add(adaptive);
    return replications;
  }

  private static void words(ObjectNode node, String description) {
    node.put("description", description).put("type", "array").put("uniqueItems", true);
    node.putObject("items").put("type", "string");
  }

  private static ObjectNode object() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("type", "object").put("additionalProperties", false);
    object.putObject("properties");
    return object;
  }

  private static ObjectNode properties(ObjectNode object) {
    return (ObjectNode) object.get("properties");
  }

  private static ObjectNode whole(String description, long minimum, long maximum) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("description", description).put("type", "integer");
    return node.put("minimum", minimum).put("maximum", maximum);
  }
}
