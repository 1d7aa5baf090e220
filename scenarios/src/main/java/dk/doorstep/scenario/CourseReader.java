package dk.doorstep.scenario;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.PriceParameters;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads what stands behind the key of a parameter: a value, or values over time. */
final class CourseReader {
  static final String BEFORE = "before";
  static final String STEPS = "steps";
  static final String BY_YEAR = "byYear";
  static final String FROM_DAY = "fromDay";
  static final String VALUE = "value";

  /** Some 2,700 years either way: beyond every run, and far from the end of the whole numbers. */
  static final int LAST_DAY = 1_000_000;

  static final int DAYS_PER_YEAR = 365;

  private final Problems problems;

  CourseReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Whether the parameter is read once, at the start of a run, so that it cannot change over time.
   */
  static boolean isReadOnce(Parameter parameter) {
    return parameter.equals(RunParameters.SPIN_UP_YEARS)
        || PriceParameters.contains(parameter)
        || InflowParameters.INITIAL_PERSONS.all().contains(parameter);
  }

  Optional<Course> read(Parameter parameter, Node node) {
    if (!(node instanceof Node.Members)) {
      OptionalDouble value = value(parameter, node);
      return value.isPresent() ? Optional.of(Course.always(value.getAsDouble())) : Optional.empty();
    }
    if (isReadOnce(parameter)) {
      problems.tell(node.place(), "value.readOnce", parameter.key());
      return Optional.empty();
    }
    Optional<Fields> read =
        Fields.ofKey(node, "what.course", List.of(BEFORE, STEPS, BY_YEAR), problems);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    boolean hasSteps = fields.find(STEPS).isPresent();
    boolean hasYears = fields.find(BY_YEAR).isPresent();
    if (hasSteps == hasYears || (hasYears && fields.find(BEFORE).isPresent())) {
      problems.tell(node.place(), "course.form", parameter.key());
      return Optional.empty();
    }
    TreeMap<Integer, Double> values =
        hasSteps ? steps(parameter, fields) : years(parameter, fields);
    return values.isEmpty() ? Optional.empty() : Optional.of(Course.of(values));
  }

  private TreeMap<Integer, Double> steps(Parameter parameter, Fields fields) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    fields
        .value(BEFORE)
        .ifPresent(
            node -> value(parameter, node).ifPresent(value -> values.put(Setting.ALWAYS, value)));
    List<Node> steps = itemsOf(STEPS, fields);
    long last = Long.MIN_VALUE;
    for (Node step : steps) {
      Optional<Fields> read = Fields.ofKey(step, "what.step", List.of(FROM_DAY, VALUE), problems);
      if (read.isEmpty()) {
        continue;
      }
      OptionalInt day = day(read.get(), FROM_DAY);
      OptionalDouble value = valueOfStep(parameter, read.get());
      if (day.isPresent() && day.getAsInt() <= last) {
        problems.tell(step.place(), "course.daysMustRise", day.getAsInt(), last);
      } else if (day.isPresent()) {
        last = day.getAsInt();
        value.ifPresent(v -> values.put(day.getAsInt(), v));
      }
    }
    return values;
  }

  /** A required day; reports a missing one. */
  OptionalInt day(Fields fields, String name) {
    if (fields.find(name).isEmpty()) {
      problems.tell(fields.place(), "course.noDay", name);
      return OptionalInt.empty();
    }
    return fields.wholeNumber(name, -LAST_DAY, LAST_DAY);
  }

  private OptionalDouble valueOfStep(Parameter parameter, Fields step) {
    Optional<Node> node = step.value(VALUE);
    if (node.isEmpty()) {
      problems.tell(step.place(), "course.noValue", required(parameter));
      return OptionalDouble.empty();
    }
    return value(parameter, node.get());
  }

  private TreeMap<Integer, Double> years(Parameter parameter, Fields fields) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    List<Node> years = itemsOf(BY_YEAR, fields);
    if (years.size() > LAST_DAY / DAYS_PER_YEAR) {
      problems.tell(
          years.get(0).place(), "course.tooManyYears", LAST_DAY / DAYS_PER_YEAR, years.size());
      return values;
    }
    for (int year = 0; year < years.size(); year++) {
      // The first value also holds before day 0, so that a run has one from its beginning.
      int from = year == 0 ? Setting.ALWAYS : year * DAYS_PER_YEAR;
      value(parameter, years.get(year)).ifPresent(v -> values.put(from, v));
    }
    return values;
  }

  private List<Node> itemsOf(String name, Fields fields) {
    List<Node> items = fields.items(name);
    if (items.isEmpty() && fields.value(name).orElseThrow() instanceof Node.Items list) {
      problems.tell(list.place(), "course.empty", name);
    }
    return items;
  }

  /** A single value, encoded; reports what the parameter does not allow. */
  OptionalDouble value(Parameter parameter, Node node) {
    OptionalDouble value =
        switch (parameter.kind()) {
          case SWITCH -> flag(node);
          case CHOICE -> word(parameter, node);
          case INTEGER, NUMBER -> number(parameter, node);
        };
    if (value.isPresent()) {
      return value;
    }
    problems.tell(
        node.place(),
        "value.wrong",
        required(parameter),
        problems.texts().describe(node) + hint(parameter, node));
    return OptionalDouble.empty();
  }

  private static OptionalDouble flag(Node node) {
    return node instanceof Node.Bool bool
        ? OptionalDouble.of(bool.value() ? 1 : 0)
        : OptionalDouble.empty();
  }

  private static OptionalDouble word(Parameter parameter, Node node) {
    return node instanceof Node.Text text && parameter.words().contains(text.text())
        ? OptionalDouble.of(parameter.words().indexOf(text.text()))
        : OptionalDouble.empty();
  }

  private OptionalDouble number(Parameter parameter, Node node) {
    return node instanceof Node.Num num && objection(parameter, num).isEmpty()
        // Adding zero turns -0 into 0, which would be another value in a hash.
        ? OptionalDouble.of(num.value() + 0.0)
        : OptionalDouble.empty();
  }

  private String required(Parameter parameter) {
    Texts texts = problems.texts();
    String unit =
        switch (parameter.kind()) {
          case SWITCH, CHOICE -> "";
          case INTEGER, NUMBER -> " " + texts.text("value.unit", parameter.unit());
        };
    return texts.text("value.must", parameter.key(), texts.allowed(parameter) + unit);
  }

  private String hint(Parameter parameter, Node node) {
    boolean isNumber =
        parameter.kind() == Parameter.Kind.NUMBER || parameter.kind() == Parameter.Kind.INTEGER;
    if (node instanceof Node.Num num && isNumber) {
      return objection(parameter, num);
    }
    if (!(node instanceof Node.Text text)) {
      return "";
    }
    if (parameter.kind() == Parameter.Kind.CHOICE) {
      return "." + problems.didYouMean(text.text(), parameter.words());
    }
    return text.text().matches("\\s*(true|false|-?[0-9.]+([eE][-+]?[0-9]+)?)\\s*")
        ? problems.texts().text("value.unquote")
        : "";
  }

  /** Why a number is not allowed, or nothing if it is. */
  private String objection(Parameter parameter, Node.Num num) {
    double value = num.value();
    if (!Double.isFinite(value)) {
      return problems.texts().text("value.infinite");
    }
    if (value < parameter.minimum() || value > parameter.maximum()) {
      return problems.texts().text("value.outOfRange");
    }
    boolean whole = value == Math.rint(value);
    return parameter.kind() == Parameter.Kind.INTEGER && !whole
        ? problems.texts().text("value.notWhole")
        : "";
  }
}
