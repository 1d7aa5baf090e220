package dk.doorstep.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.scenario.ScenarioSchema;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON Schema (draft 2020-12) of a trial file, for editors that complete and check as one
 * types. Whether shares fit together and windows lie within follow-up is for the reader.
 */
public final class TrialSchema {
  private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

  private TrialSchema() {}

  /** The schema as indented JSON. */
  public static String json() {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(new TrialSchema().schema())
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can be written", e);
    }
  }

  private ObjectNode schema() {
    define();
    ObjectNode schema = object("");
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Doorstep trial");
    schema.putArray("required").add(TrialReading.START).add(TrialReading.ARMS);
    ObjectNode p = properties(schema);
    p.putObject("$schema").put("description", "Ignored; for editors.");
    addHead(p);
    p.set(TrialReading.PARTICIPANTS, participants());
    p.set(TrialReading.START, start());
    ObjectNode arms = map("The arms, by name, at least two.", arm());
    arms.put("minProperties", 2)
        .putObject("propertyNames")
        .put("pattern", "^" + ArmsReader.NAME + "$");
    p.set(TrialReading.ARMS, arms);
    p.set(
        TrialReading.CONTROL,
        text("Name of the control arm; \"usual\" or the first arm if left out."));
    p.set(
        TrialReading.PERSONS,
        whole("Persons of the paper, in all arms together.", 4, ArmReader.MOST_PERSONS));
    p.set(TrialReading.RETURN_HAZARD, returnHazard());
    p.set(TrialReading.FOLLOW_UP, time("Length of follow-up from day 0; a year if left out."));
    p.set(
        TrialReading.AWAY,
        words(
            "How persons count who moved in with somebody or moved away on their own.",
            Arrays.stream(Trial.Away.values()).map(Trial.Away::word).toList()));
    p.set(
        TrialReading.OUTCOMES,
        list("What is measured; the usual if left out.", outcome()).put("minItems", 1));
    ObjectNode simulated = object("How much is simulated, whatever the size of the paper.");
    properties(simulated)
        .set(
            TrialReading.PERSONS,
            whole("Persons in each replication.", 2, TrialReading.MOST_SIMULATED));
    properties(simulated)
        .set(TrialReading.REPLICATIONS, whole("Replications.", 1, TrialReading.MOST_REPLICATIONS));
    p.set(TrialReading.SIMULATED, simulated);
    p.set(TrialReading.PARAMETERS, reference("parameters"));
    schema.set("$defs", definitions);
    return schema;
  }

  private void define() {
    definitions.set("parameters", ScenarioSchema.parameters(definitions));
    ObjectNode time = node();
    ArrayNode forms = time.putArray("anyOf");
    forms.addObject().put("type", "integer").put("minimum", 0);
    forms.addObject().put("type", "string").put("pattern", "^ *" + Amounts.TIME + " *$");
    definitions.set("time", time);
    ObjectNode share = node();
    ArrayNode shares = share.putArray("anyOf");
    shares.addObject().put("type", "number").put("minimum", 0).put("maximum", 1);
    shares.addObject().put("type", "boolean");
    definitions.set("share", share);
    ObjectNode texts = node();
    ArrayNode either = texts.putArray("anyOf");
    either.addObject().put("type", "string");
    ObjectNode byLanguage = object("");
    Titles.LANGUAGES.forEach(l -> properties(byLanguage).putObject(l).put("type", "string"));
    either.add(byLanguage);
    definitions.set("texts", texts);
  }

  private void addHead(ObjectNode p) {
    p.set(TrialReading.TITLE, reference("texts"));
    p.set(TrialReading.DESCRIPTION, reference("texts"));
    p.set(TrialReading.SOURCE, text("The paper."));
    p.set(TrialReading.EVIDENCE, list("Ids of the evidence table.", node().put("type", "string")));
    p.set(
        TrialReading.EXTENDS,
        text(
            "The scenario whose parameters hold where nothing is said; denmark-2019 if left out."));
  }

  private ObjectNode participants() {
    ObjectNode participants = object("Who took part; as in the scenario if left out.");
    ObjectNode p = properties(participants);
    for (String name : ParticipantsReader.KEYS) {
      p.set(name, reference("share"));
    }
    ObjectNode age = node();
    age.put("description", "Years, from and to, or shares by age.");
    ObjectNode range = object("");
    for (String end : List.of(ParticipantsReader.FROM, ParticipantsReader.TO)) {
      properties(range)
          .set(end, whole("Years.", ParticipantsReader.YOUNGEST, ParticipantsReader.OLDEST));
    }
    age.putArray("anyOf").add(range).add(shares(ParticipantsReader.BANDS));
    p.set(ParticipantsReader.AGE, age);
    ObjectNode kind = node();
    kind.put("description", "Pattern of homelessness, or shares of several.");
    kind.putArray("anyOf")
        .add(words("", ParticipantsReader.KIND_WORDS))
        .add(shares(ParticipantsReader.KIND_WORDS));
    p.set(ParticipantsReader.KIND, kind);
    return participants;
  }

  private ObjectNode start() {
    ObjectNode situation = node();
    situation.putArray("anyOf").add(words("", StartReader.WORDS)).add(shares(StartReader.WORDS));
    definitions.set("situations", situation);
    ObjectNode detailed = object("");
    detailed.putArray("required").add(StartReader.SITUATION);
    ObjectNode p = properties(detailed);
    p.set(StartReader.SITUATION, reference("situations"));
    p.set(
        StartReader.COMING_FROM,
        words("Where those come from who move into a home on day 0.", StartReader.ORIGINS));
    p.set(StartReader.DAYS_BEFORE, time("Time that everybody has already been there."));
    ObjectNode start = node();
    start.put("description", "Where the persons are when follow-up begins.");
    start.putArray("anyOf").add(reference("situations")).add(detailed);
    return start;
  }

  private ObjectNode arm() {
    ObjectNode arm = object("");
    ObjectNode p = properties(arm);
    p.set(ArmReader.TITLE, reference("texts"));
    p.set(ArmReader.PERSONS, whole("Persons of the paper in this arm.", 2, ArmReader.MOST_PERSONS));
    p.set(ArmReader.SUPPORT, support());
    ObjectNode offered = object("A dwelling is offered to everybody.");
    properties(offered).set(ArmReader.AFTER, time("Time from the start to the move."));
    properties(offered).set(ArmReader.ACCEPTED, reference("share"));
    properties(offered)
        .putObject(ArmReader.AGAIN)
        .put("description", "Whether one is offered again, after as long, to who loses it.")
        .put("type", "boolean");
    ObjectNode dwelling = node();
    dwelling.put("description", "How persons come to a dwelling; the ordinary queue if left out.");
    dwelling.putArray("anyOf").add(words("", ArmReader.WAYS)).add(offered);
    p.set(ArmReader.DWELLING, dwelling);
    p.set(ArmReader.PARAMETERS, reference("parameters"));
    return arm;
  }

  private ObjectNode support() {
    ObjectNode detailed = object("");
    detailed.putArray("required").add(ArmReader.METHOD);
    ObjectNode p = properties(detailed);
    p.set(ArmReader.METHOD, words("Method of support in the home.", ArmReader.METHODS));
    p.set(
        ArmReader.HIGH_NEED_METHOD,
        words(
            "Method for who lives with mental illness and uses drugs or alcohol.",
            ArmReader.METHODS));
    p.set(ArmReader.WORKER, words("Who comes; known if left out.", ArmReader.WORKERS));
    p.set(ArmReader.DAYS_BEFORE_MOVE, time("Time before the move on which the worker begins."));
    p.set(ArmReader.DELAY, time("Time from the move until support starts."));
    p.set(ArmReader.OFFERED, reference("share"));
    p.set(ArmReader.ACCEPTED, reference("share"));
    p.set(ArmReader.DURATION, time("Length of the course; of the ledger if left out."));
    p.putObject(ArmReader.HOURS)
        .put("description", "Hours a week; of the ledger if left out.")
        .put("type", "number")
        .put("exclusiveMinimum", 0)
        .put("maximum", ArmReader.MOST_HOURS);
    ObjectNode support = node();
    support.put("description", "Support in the home; none if left out.");
    support.putArray("anyOf").add(words("", ArmReader.METHODS)).add(detailed);
    return support;
  }

  private ObjectNode returnHazard() {
    ObjectNode hazard =
        object("How common it is to lose the home: a ratio, or what the control arm shows.");
    ObjectNode p = properties(hazard);
    p.putObject(ReturnHazardReader.RATIO)
        .put("type", "number")
        .put("exclusiveMinimum", 0)
        .put("maximum", ReturnHazardReader.MOST_RATIO);
    p.set(ReturnHazardReader.HOMELESS_AGAIN, reference("share"));
    p.set(ReturnHazardReader.WITHIN, time("Time from the move into a home."));
    p.set(ReturnHazardReader.HOMELESS, reference("share"));
    p.set(ReturnHazardReader.WINDOW, window());
    return hazard;
  }

  private ObjectNode window() {
    if (!definitions.has("window")) {
      ObjectNode ends = object("");
      OutcomeReader.WindowReader.KEYS.forEach(k -> properties(ends).set(k, time("")));
      ObjectNode pair = node().put("type", "array").put("minItems", 2).put("maxItems", 2);
      pair.set("items", time(""));
      ObjectNode window = node();
      window.putArray("anyOf").add(ends).add(pair);
      definitions.set("window", window);
    }
    return reference("window");
  }

  private ObjectNode outcome() {
    ObjectNode detailed = object("");
    detailed.putArray("required").add(OutcomeReader.MEASURE);
    ObjectNode p = properties(detailed);
    p.set(OutcomeReader.TITLE, reference("texts"));
    p.set(OutcomeReader.MEASURE, words("What is measured.", Measure.words()));
    p.set(OutcomeReader.WINDOW, window());
    p.set(OutcomeReader.DAY, time("The night looked at, from 0; the last if left out."));
    p.set(OutcomeReader.WITHIN, time("Time from the move into a home; a year if left out."));
    p.set(OutcomeReader.STABLE, time("Shortest time in a home that counts."));
    p.set(OutcomeReader.SITUATIONS, oneOrMore(words("", OutcomeReader.SITUATION_WORDS)));
    p.set(OutcomeReader.EFFECTS, oneOrMore(words("", Effect.words(List.of(Effect.values())))));
    p.set(OutcomeReader.PUBLISHED, oneOrMore(published()));
    ObjectNode outcome = node();
    outcome.putArray("anyOf").add(words("", Measure.words())).add(detailed);
    return outcome;
  }

  private ObjectNode published() {
    ObjectNode published = object("");
    published.putArray("required").add(PublishedReader.VALUE);
    ObjectNode p = properties(published);
    p.set(PublishedReader.ARM, text("The arm; needed where it could be several."));
    p.set(
        PublishedReader.EFFECT,
        words(
            "Against the control arm; left out for a value of an arm.",
            Effect.words(List.of(Effect.values()))));
    for (String name : List.of(PublishedReader.VALUE, PublishedReader.LOW, PublishedReader.HIGH)) {
      p.putObject(name).put("type", "number");
    }
    p.set(PublishedReader.SOURCE, text("Where it is from."));
    return published;
  }

  private static ObjectNode oneOrMore(ObjectNode one) {
    ObjectNode either = node();
    either.putArray("anyOf").add(one).add(list("", one.deepCopy()).put("minItems", 1));
    return either;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode object(String description) {
    ObjectNode object = node();
    if (!description.isEmpty()) {
      object.put("description", description);
    }
    object.put("type", "object").put("additionalProperties", false).putObject("properties");
    return object;
  }

  private static ObjectNode properties(ObjectNode object) {
    return (ObjectNode) object.get("properties");
  }

  private static ObjectNode map(String description, ObjectNode values) {
    ObjectNode map = node().put("description", description).put("type", "object");
    map.set("additionalProperties", values);
    return map;
  }

  private ObjectNode shares(List<String> names) {
    ObjectNode shares = object("Shares that sum to 1.");
    names.forEach(n -> properties(shares).set(n, reference("share")));
    return shares;
  }

  private static ObjectNode list(String description, ObjectNode items) {
    ObjectNode list = node();
    if (!description.isEmpty()) {
      list.put("description", description);
    }
    list.put("type", "array").set("items", items);
    return list;
  }

  private static ObjectNode words(String description, List<String> words) {
    ObjectNode node = node();
    if (!description.isEmpty()) {
      node.put("description", description);
    }
    words.forEach(node.putArray("enum")::add);
    return node;
  }

  private static ObjectNode text(String description) {
    return node().put("description", description).put("type", "string");
  }

  private static ObjectNode whole(String description, int minimum, int maximum) {
    return node()
        .put("description", description)
        .put("type", "integer")
        .put("minimum", minimum)
        .put("maximum", maximum);
  }

  private static ObjectNode time(String description) {
    ObjectNode time = reference("time");
    return description.isEmpty() ? time : time.put("description", description);
  }

  private static ObjectNode reference(String name) {
    return node().put("$ref", "#/$defs/" + name);
  }
}
