package dk.doorstep.optimization;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.ParameterValues;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.Effect;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads the levels of one lever: a list of values, or a range in steps. */
final class LevelReader {
  static final String VALUES = "values";
  static final String LOWEST = "lowest";
  static final String HIGHEST = "highest";
  static final String STEP = "step";
  static final List<String> KEYS = List.of(VALUES, LOWEST, HIGHEST, STEP);
  static final int MOST_LEVELS = 1000;

  private static final MathContext DIGITS = new MathContext(9);
  private static final double ROUNDING = 1e-9;

  private final Problems problems;
  private final Parameter parameter;
  private final Effect effect;

  LevelReader(Problems problems, Parameter parameter, Effect effect) {
    this.problems = problems;
    this.parameter = parameter;
    this.effect = effect;
  }

  /** The values of the levels; none if something is wrong. */
  List<Double> read(Fields fields) {
    boolean isRange = Stream.of(LOWEST, HIGHEST, STEP).anyMatch(k -> fields.find(k).isPresent());
    boolean isListed = fields.find(VALUES).isPresent();
    boolean isWord =
        parameter.kind() == Parameter.Kind.SWITCH || parameter.kind() == Parameter.Kind.CHOICE;
    if (isRange && isListed) {
      problems.add(
          fields.find(VALUES).orElseThrow().place(),
          "give \"values\", or \"lowest\", \"highest\" and \"step\"; not both");
      return List.of();
    }
    if (isRange && isWord) {
      problems.add(
          fields.place(),
          parameter.key() + " has no range; give \"values\": " + parameter.allowed());
      return List.of();
    }
    if (isListed) {
      return listed(fields);
    }
    if (isWord) {
      int count = parameter.kind() == Parameter.Kind.SWITCH ? 2 : parameter.words().size();
      return Stream.iterate(0.0, v -> v + 1).limit(count).toList();
    }
    return range(fields);
  }

  private List<Double> listed(Fields fields) {
    List<Double> found = new ArrayList<>();
    for (Node item : fields.items(VALUES)) {
      OptionalDouble value = number(item);
      if (value.isPresent() && found.contains(value.getAsDouble())) {
        problems.add(
            item.place(), parameter.format(value.getAsDouble()) + " is given twice in the list");
      } else {
        value.ifPresent(found::add);
      }
    }
    if (found.size() < 2 && problems.isEmpty()) {
      problems.add(
          fields.find(VALUES).orElseThrow().place(), "a lever needs two or more \"values\"");
    }
    return found;
  }

  /** A value that may be set, or that may be added. */
  private OptionalDouble number(Node node) {
    if (effect == Effect.SET) {
      return new ParameterValues(problems).value(parameter, node);
    }
    if (node instanceof Node.Num num && Double.isFinite(num.value())) {
      if (parameter.kind() != Parameter.Kind.INTEGER || num.value() == Math.rint(num.value())) {
        return OptionalDouble.of(num.value());
      }
    }
    problems.add(
        node.place(),
        "what is added to "
            + parameter.key()
            + " must be a "
            + (parameter.kind() == Parameter.Kind.INTEGER ? "whole number" : "number")
            + "; found "
            + node.describe());
    return OptionalDouble.empty();
  }

  private List<Double> range(Fields fields) {
    OptionalDouble low = end(fields, LOWEST);
    OptionalDouble high = end(fields, HIGHEST);
    OptionalDouble step = step(fields);
    if (low.isEmpty() || high.isEmpty() || step.isEmpty()) {
      return List.of();
    }
    double width = high.getAsDouble() - low.getAsDouble();
    double count = Math.floor(width / step.getAsDouble() + ROUNDING) + 1;
    if (width <= 0) {
      problems.add(
          fields.find(HIGHEST).orElseThrow().place(),
          "the range is empty: from "
              + parameter.format(low.getAsDouble())
              + " to "
              + parameter.format(high.getAsDouble())
              + "; \"highest\" must be above \"lowest\"");
      return List.of();
    }
    if (count < 2 || count > MOST_LEVELS) {
      problems.add(
          fields.find(STEP).orElseThrow().place(),
          "the step "
              + Parameter.formatNumber(step.getAsDouble())
              + " gives "
              + (count < 2 ? "a single level" : Parameter.formatNumber(count) + " levels")
              + "; a lever has 2 to "
              + MOST_LEVELS);
      return List.of();
    }
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double exact = low.getAsDouble() + i * step.getAsDouble();
      values.add(new BigDecimal(exact).round(DIGITS).doubleValue());
    }
    return values;
  }

  private OptionalDouble end(Fields fields, String key) {
    Optional<Node> node = fields.value(key);
    if (node.isEmpty()) {
      problems.add(
          fields.place(),
          Wording.quoted(key) + " is missing; or give \"values\" (" + parameter.allowed() + ")");
      return OptionalDouble.empty();
    }
    return number(node.get());
  }

  private OptionalDouble step(Fields fields) {
    Optional<Node> node = fields.value(STEP);
    if (node.isEmpty() && parameter.kind() == Parameter.Kind.INTEGER) {
      return OptionalDouble.of(1);
    }
    if (node.isEmpty()) {
      problems.add(fields.place(), "\"step\" is missing: how far levels lie apart");
      return OptionalDouble.empty();
    }
    boolean isWhole = parameter.kind() == Parameter.Kind.INTEGER;
    if (node.get() instanceof Node.Num num && num.value() > 0 && Double.isFinite(num.value())) {
      if (!isWhole || num.value() == Math.rint(num.value())) {
        return OptionalDouble.of(num.value());
      }
    }
    problems.add(
        node.get().place(),
        "\"step\" must be a "
            + (isWhole ? "whole number" : "number")
            + " above 0; found "
            + node.get().describe());
    return OptionalDouble.empty();
  }
}
