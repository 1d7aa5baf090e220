package dk.doorstep.sensitivity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.doorstep.evaluation.Output;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.Section;
import dk.doorstep.study.SectionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section of an experiment file that says how sensitivity is looked at. */
public final class SensitivitySection implements Section<SensitivityPlan> {
  /** The section. */
  public static final SensitivitySection SENSITIVITY = new SensitivitySection();

  private static final List<String> METHODS =
      List.of(SensitivityPlan.MORRIS, SensitivityPlan.SOBOL, RankCorrelation.PRCC);
  private static final List<String> KEYS =
      List.of("method", "trajectories", "levels", "rows", "points", "resamples", "outputs");
  private static final List<String> OUTPUT_KEYS =
      List.of("indicator", "group", "scenario", "difference");
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_POINTS = 10_000_000;
  private static final int MOST_LEVELS = 100;
  private static final int MOST_RESAMPLES = 100_000;
  private static final int MOST_PARAMETERS = 500;

  private SensitivitySection() {}

  @Override
  public String key() {
    return "sensitivity";
  }

  @Override
  public Optional<SensitivityPlan> read(Node node, SectionContext context) {
    return Fields.of(node, "\"sensitivity\"", KEYS, context.problems())
        .flatMap(fields -> plan(fields, node, context));
  }

  private static Optional<SensitivityPlan> plan(Fields fields, Node node, SectionContext context) {
    Optional<String> method = method(fields, node, context);
    SensitivityPlan plan =
        new SensitivityPlan(
            method.orElse(SensitivityPlan.MORRIS),
            fields.wholeNumber("trajectories", 2, MOST_ROWS).orElse(20),
            levels(fields, context),
            fields.wholeNumber("rows", 2, MOST_ROWS).orElse(256),
            fields.wholeNumber("points", 1, MOST_ROWS).orElse(leastPoints(context) * 4),
            fields.wholeNumber("resamples", 100, MOST_RESAMPLES).orElse(1000),
            outputs(fields, context));
    refuseKeysOfOthers(fields, plan.method(), context);
    refuseImpossible(plan, fields, node, context);
    return method.map(m -> plan);
  }

  private static int leastPoints(SectionContext context) {
    return context.varied().size() + RankCorrelation.MORE_POINTS;
  }

  private static Optional<String> method(Fields fields, Node node, SectionContext context) {
    Optional<Node.Text> stated = fields.text("method");
    if (stated.isEmpty()) {
      if (fields.value("method").isEmpty()) {
        context
            .problems()
            .add(node.place(), "\"method\" is missing: one of " + String.join(", ", METHODS));
      }
      return Optional.empty();
    }
    String word = stated.get().text();
    if (METHODS.contains(word)) {
      return Optional.of(word);
    }
    context
        .problems()
        .add(
            stated.get().place(),
            "there is no method "
                + Wording.quoted(word)
                + "."
                + context.problems().didYouMean(word, METHODS)
                + " There are: "
                + String.join(", ", METHODS));
    return Optional.empty();
  }

  private static int levels(Fields fields, SectionContext context) {
    int levels = fields.wholeNumber("levels", 2, MOST_LEVELS).orElse(4);
    if (levels % 2 != 0) {
      context
          .problems()
          .add(
              fields.value("levels").orElseThrow().place(),
              "\"levels\" must be an even number, so that every step has one way to go; found "
                  + levels);
      return 4;
    }
    return levels;
  }

  private static void refuseKeysOfOthers(Fields fields, String method, SectionContext context) {
    List<String> own =
        switch (method) {
          case SensitivityPlan.MORRIS -> List.of("trajectories", "levels");
          case SensitivityPlan.SOBOL -> List.of("rows");
          default -> List.of("points");
        };
    for (String key : List.of("trajectories", "levels", "rows", "points")) {
      if (!own.contains(key) && fields.find(key).isPresent()) {
        context
            .problems()
            .add(
                fields.find(key).get().place(),
                "the method "
                    + method
                    + " has no \""
                    + key
                    + "\"; it has "
                    + String.join(", ", own));
      }
    }
  }

  private static void refuseImpossible(
      SensitivityPlan plan, Fields fields, Node node, SectionContext context) {
    int parameters = context.varied().size();
    if (parameters == 0) {
      context
          .problems()
          .add(node.place(), "sensitivity needs parameters to vary: state them in \"vary\"");
      return;
    }
    boolean isSobol = plan.method().equals(SensitivityPlan.SOBOL);
    if (isSobol && parameters > MOST_PARAMETERS) {
      context
          .problems()
          .add(
              node.place(),
              "sobol looks at most at " + MOST_PARAMETERS + " parameters; found " + parameters);
      return;
    }
    boolean isCorrelation = plan.method().equals(RankCorrelation.PRCC);
    if (isCorrelation && plan.points() < leastPoints(context)) {
      context
          .problems()
          .add(
              fields.value("points").map(Node::place).orElse(node.place()),
              "too few points: "
                  + parameters
                  + " parameters need "
                  + leastPoints(context)
                  + " or more; found "
                  + plan.points());
      return;
    }
    double points = points(plan, parameters);
    if (points > MOST_POINTS) {
      context
          .problems()
          .add(
              node.place(),
              String.format(
                  java.util.Locale.ROOT,
                  "this design has %.0f points; at most %d are allowed",
                  points,
                  MOST_POINTS));
    }
  }

  private static double points(SensitivityPlan plan, int parameters) {
    return switch (plan.method()) {
      case SensitivityPlan.MORRIS -> plan.trajectories() * (parameters + 1.0);
      case SensitivityPlan.SOBOL -> plan.rows() * (parameters + 2.0);
      default -> plan.points();
    };
  }

  private static List<Output> outputs(Fields fields, SectionContext context) {
    List<Output> outputs = new ArrayList<>();
    for (Node item : fields.someItems("outputs")) {
      Fields.of(item, context.teller().text("what.output"), OUTPUT_KEYS, context.problems())
          .map(f -> outputs(f, item, context))
          .ifPresent(
              found -> {
                if (found.stream().anyMatch(outputs::contains)) {
                  context.problems().add(item.place(), "this output is named twice");
                }
                outputs.addAll(found);
              });
    }
    return outputs;
  }

  private static List<Output> outputs(Fields fields, Node item, SectionContext context) {
    Optional<Node.Text> indicator = fields.text("indicator");
    if (indicator.isEmpty()) {
      context.problems().add(item.place(), "an output needs \"indicator\"");
      return List.of();
    }
    refuseUnknown(indicator.get(), context.indicators(), "indicator", context);
    List<String> ids = context.scenarios().stream().map(Scenario::id).toList();
    Optional<Node.Text> scenario = fields.text("scenario");
    scenario.ifPresent(s -> refuseUnknown(s, ids, "scenario in this experiment", context));
    boolean isDifference = isDifference(fields, context);
    String group = fields.text("group").map(Node.Text::text).orElse("all");
    Place place = fields.value("group").map(Node::place).orElse(indicator.get().place());
    context
        .rows()
        .noSuchGroup(indicator.get().text(), group, context.problems())
        .ifPresent(message -> context.problems().add(place, message));
    List<String> of =
        scenario.map(s -> List.of(s.text())).orElse(ids).stream()
            .filter(id -> !isDifference || !context.baseline().equals(Optional.of(id)))
            .toList();
    if (of.isEmpty()) {
      context.problems().add(item.place(), "the baseline does not differ from itself");
    }
    return of.stream()
        .map(id -> new Output(id, indicator.get().text(), group, isDifference))
        .toList();
  }

  private static void refuseUnknown(
      Node.Text text, List<String> known, String what, SectionContext context) {
    if (!known.isEmpty() && !known.contains(text.text())) {
      context
          .problems()
          .add(
              text.place(),
              "there is no "
                  + what
                  + " "
                  + Wording.quoted(text.text())
                  + "."
                  + context.problems().didYouMean(text.text(), known)
                  + " There are: "
                  + String.join(", ", known));
    }
  }

  private static boolean isDifference(Fields fields, SectionContext context) {
    boolean hasBaseline = context.baseline().isPresent();
    Optional<Node> stated = fields.value("difference");
    if (stated.isEmpty()) {
      return hasBaseline;
    }
    if (!(stated.get() instanceof Node.Bool bool)) {
      context
          .problems()
          .add(
              stated.get().place(),
              "\"difference\" must be true or false; found " + stated.get().describe());
      return false;
    }
    if (bool.value() && !hasBaseline) {
      context
          .problems()
          .add(stated.get().place(), "a difference needs a second scenario to compare with");
    }
    return bool.value() && hasBaseline;
  }

  @Override
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object").put("additionalProperties", false);
    schema.put("description", "What an output hangs on: read by doorstep sensitivity.");
    schema.putArray("required").add("method");
    ObjectNode properties = schema.putObject("properties");
    METHODS.forEach(properties.putObject("method").putArray("enum")::add);
    whole(properties, "trajectories", 2, MOST_ROWS, "morris: trajectories of k + 1 points");
    whole(properties, "levels", 2, MOST_LEVELS, "morris: levels of the grid, even");
    whole(properties, "rows", 2, MOST_ROWS, "sobol: rows of k + 2 points, best a power of two");
    whole(properties, "points", 1, MOST_ROWS, "prcc: points, at least k + 4");
    whole(properties, "resamples", 100, MOST_RESAMPLES, "bootstrap resamples");
    ObjectNode outputs = properties.putObject("outputs").put("type", "array").put("minItems", 1);
    ObjectNode item = outputs.putObject("items").put("type", "object");
    item.put("additionalProperties", false).putArray("required").add("indicator");
    ObjectNode fields = item.putObject("properties");
    List.of("indicator", "group", "scenario")
        .forEach(k -> fields.putObject(k).put("type", "string"));
    fields.putObject("difference").put("type", "boolean");
    return schema;
  }

  private static void whole(
      ObjectNode properties, String name, int least, int most, String description) {
    properties
        .putObject(name)
        .put("type", "integer")
        .put("minimum", least)
        .put("maximum", most)
        .put("description", description);
  }
}
