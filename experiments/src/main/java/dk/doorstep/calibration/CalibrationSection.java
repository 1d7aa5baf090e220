package dk.doorstep.calibration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.Effect;
import dk.doorstep.study.Section;
import dk.doorstep.study.SectionContext;
import dk.doorstep.study.Varied;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section of an experiment file that says how parameters are fitted, and to what. */
public final class CalibrationSection implements Section<CalibrationPlan> {
  /** The section. */
  public static final CalibrationSection CALIBRATION = new CalibrationSection();

  /** Keys that not every method has. */
  private static final Map<CalibrationMethod, List<String>> OWN_KEYS =
      Map.of(
          CalibrationMethod.ABC,
          List.of(
              "generations",
              "matchingWaves",
              "matchingPoints",
              "cutOff",
              "draws",
              "fewestAccepted",
              "nearEnough"),
          CalibrationMethod.EMULATED,
          List.of("waves", "points", "draws"),
          CalibrationMethod.SEARCH,
          List.of("generations", "checks"));

  private static final List<String> KEYS =
      List.of(
          "method",
          "targets",
          "use",
          "waves",
          "points",
          "generations",
          "matchingWaves",
          "matchingPoints",
          "cutOff",
          "draws",
          "fewestAccepted",
          "nearEnough",
          "checks");
  private static final int MOST_POINTS = 1000;
  private static final int MOST_DRAWS = 100_000;
  private static final int MOST_GENERATIONS = 10_000;

  private CalibrationSection() {}

  @Override
  public String key() {
    return "calibration";
  }

  @Override
  public Optional<CalibrationPlan> read(Node node, SectionContext context) {
    return Fields.of(node, "\"calibration\"", KEYS, context.problems())
        .flatMap(fields -> plan(fields, node, context));
  }

  private static Optional<CalibrationPlan> plan(Fields fields, Node node, SectionContext context) {
    Optional<CalibrationMethod> method = method(fields, context);
    refuseUnfit(node, context);
    method.ifPresent(m -> refuseKeysOfOther(m, fields, context));
    List<TargetFact> facts = facts(fields, context);
    List<String> used = used(fields, facts, node, context);
    return method.map(
        m -> {
          CalibrationSettings settings =
              m == CalibrationMethod.EMULATED
                  ? emulated(fields, context)
                  : settings(fields, context);
          return new CalibrationPlan(m, settings, facts, used);
        });
  }

  private static Optional<CalibrationMethod> method(Fields fields, SectionContext context) {
    Optional<Node.Text> stated = fields.text("method");
    if (stated.isEmpty()) {
      return Optional.of(CalibrationMethod.ABC);
    }
    String word = stated.get().text();
    Optional<CalibrationMethod> method = CalibrationMethod.of(word);
    if (method.isPresent()) {
      return method;
    }
    context
        .problems()
        .add(
            stated.get().place(),
            "there is no method "
                + Wording.quoted(word)
                + "; there are "
                + String.join(" and ", CalibrationMethod.words()));
    return Optional.empty();
  }

  private static void refuseKeysOfOther(
      CalibrationMethod method, Fields fields, SectionContext context) {
    List<String> others =
        OWN_KEYS.values().stream()
            .flatMap(List::stream)
            .distinct()
            .filter(key -> !OWN_KEYS.get(method).contains(key))
            .toList();
    for (String key : others) {
      fields
          .find(key)
          .ifPresent(
              m ->
                  context
                      .problems()
                      .add(m.place(), "the method " + method.word() + " has no \"" + key + "\""));
    }
  }

  /** Only what a draw can carry can be fitted: what nobody has measured, everywhere. */
  private static void refuseUnfit(Node node, SectionContext context) {
    Problems problems = context.problems();
    if (context.varied().isEmpty()) {
      problems.add(node.place(), "calibration needs parameters to fit: state them in \"vary\"");
    }
    for (Varied v : context.varied()) {
      if (!v.parameter().isUncertain()) {
        problems.add(
            node.place(),
            v.key()
                + " cannot be fitted: only assumed and fitted parameters with a plausible range are"
                + " unknown (doorstep ledger)");
      } else if (!v.isRange() || !v.isEverywhere() || v.effect() != Effect.SCALE) {
        problems.add(
            node.place(),
            v.key()
                + " must have a range, in all scenarios and with the effect \"scale\", so that its"
                + " values can serve as draws");
      }
    }
  }

  private static List<TargetFact> facts(Fields fields, SectionContext context) {
    Optional<Node.Text> file = fields.text("targets");
    if (file.isEmpty()) {
      return TargetsFile.shipped();
    }
    Path path;
    try {
      path = context.folder().resolve(file.get().text());
    } catch (InvalidPathException e) {
      context
          .problems()
          .add(
              file.get().place(),
              Wording.quoted(file.get().text()) + " cannot be the name of a file");
      return List.of();
    }
    Problems inFile = new Problems(path.toString());
    List<TargetFact> facts = TargetsFile.read(path, inFile, context.rows());
    if (!inFile.isEmpty()) {
      context.problems().inherit(inFile.all());
    }
    return facts;
  }

  /** Keys of the targets that are fitted: those named, or all that emerge and are counted. */
  private static List<String> used(
      Fields fields, List<TargetFact> facts, Node node, SectionContext context) {
    CalibrationPlan all = new CalibrationPlan(CalibrationMethod.ABC, null, facts, List.of());
    List<TargetFact> counted = all.counted(context.scenarios());
    List<String> used = new ArrayList<>();
    if (fields.value("use").isEmpty()) {
      counted.stream().filter(TargetFact::isEmergent).forEach(f -> used.add(f.key()));
    }
    for (Node item : fields.someItems("use")) {
      String name = item instanceof Node.Text text ? text.text() : "";
      List<String> named = named(name, counted);
      if (named.isEmpty()) {
        refuse(item, name, facts, counted, context.problems());
      } else if (used.containsAll(named)) {
        context.problems().add(item.place(), Wording.quoted(name) + " is named twice");
      }
      named.stream().filter(key -> !used.contains(key)).forEach(used::add);
    }
    if (used.isEmpty() && context.problems().isEmpty()) {
      context.problems().add(node.place(), "there is no target to fit");
    }
    return used;
  }

  private static List<String> named(String name, List<TargetFact> facts) {
    return facts.stream()
        .filter(f -> f.id().equals(name) || f.key().equals(name))
        .map(TargetFact::key)
        .toList();
  }

  private static void refuse(
      Node item, String name, List<TargetFact> facts, List<TargetFact> counted, Problems problems) {
    if (TargetsFile.VALIDATION.contains(name)) {
      problems.add(item.place(), name + " is kept for validation and is never fitted");
      return;
    }
    List<String> known = new ArrayList<>();
    counted.forEach(f -> known.add(f.key()));
    String reason =
        named(name, facts).isEmpty()
            ? "there is no target " + Wording.quoted(name) + "." + problems.didYouMean(name, known)
            : Wording.quoted(name) + " is not counted in these scenarios";
    problems.add(item.place(), reason + " Counted: " + String.join(", ", known));
  }

  private static CalibrationSettings settings(Fields fields, SectionContext context) {
    int parameters = Math.max(1, context.varied().size());
    return new CalibrationSettings(
        fields.wholeNumber("matchingWaves", 0, 20).orElse(2),
        fields
            .wholeNumber("matchingPoints", 3 * parameters, MOST_POINTS)
            .orElse(Math.min(MOST_POINTS, Math.max(20, 10 * parameters))),
        number(fields, "cutOff", 0.1, 100, CalibrationSettings.CUT_OFF, context),
        fields.wholeNumber("draws", 2 * parameters + 2, MOST_DRAWS).orElse(100 + 2 * parameters),
        fields.wholeNumber("generations", 1, MOST_GENERATIONS).orElse(10),
        number(fields, "fewestAccepted", 0, 1, CalibrationSettings.FEWEST_ACCEPTED, context),
        number(fields, "nearEnough", 0.001, 1000, CalibrationSettings.NEAR_ENOUGH, context),
        fields.wholeNumber("checks", 2, MOST_DRAWS).orElse(20),
        0);
  }

  private static CalibrationSettings emulated(Fields fields, SectionContext context) {
    return new CalibrationSettings(
        fields.wholeNumber("waves", 1, 20).orElse(3),
        fields.wholeNumber("points", 20, MOST_POINTS).orElse(200),
        CalibrationSettings.CUT_OFF,
        fields.wholeNumber("draws", 20, MOST_DRAWS).orElse(200),
        1,
        CalibrationSettings.FEWEST_ACCEPTED,
        CalibrationSettings.NEAR_ENOUGH,
        1,
        0);
  }

  private static double number(
      Fields fields, String name, double least, double most, double usual, SectionContext context) {
    Optional<Node> stated = fields.value(name);
    if (stated.isEmpty()) {
      return usual;
    }
    if (stated.get() instanceof Node.Num num && num.value() >= least && num.value() <= most) {
      return num.value();
    }
    context
        .problems()
        .add(
            stated.get().place(),
            "\""
                + name
                + "\" must be a number from "
                + least
                + " to "
                + most
                + "; found "
                + stated.get().describe());
    return usual;
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object").put("additionalProperties", false);
    schema.put(
        "description", "How parameters are fitted, and to what: read by doorstep calibrate.");
    ObjectNode properties = schema.putObject("properties");
    CalibrationMethod.words().forEach(properties.putObject("method").putArray("enum")::add);
    properties
        .putObject("targets")
        .put("type", "string")
        .put("description", "A CSV file of targets, beside this file; without it C1 to C18.");
    properties
        .putObject("use")
        .put("type", "array")
        .put("minItems", 1)
        .put("uniqueItems", true)
        .put(
            "description",
            "Targets that are fitted, by id or id.name; without it all emergent ones.")
        .putObject("items")
        .put("type", "string");
    for (String key :
        List.of(
            "waves",
            "points",
            "generations",
            "matchingWaves",
            "matchingPoints",
            "draws",
            "checks")) {
      properties.putObject(key).put("type", "integer").put("minimum", 0);
    }
    for (String key : List.of("cutOff", "fewestAccepted", "nearEnough")) {
      properties.putObject(key).put("type", "number").put("minimum", 0);
    }
    return schema;
  }
}
