package dk.doorstep.study;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how many runs there are, and when they are enough. */
final class ReplicationsReader {
  static final String MINIMUM = "minimum";
  static final String BATCH = "batch";
  static final String MAXIMUM = "maximum";
  static final String UNTIL = "until";
  static final String INDICATOR = "indicator";
  static final String GROUP = "group";
  static final String HALF_WIDTH = "halfWidth";
  static final String RELATIVE = "relativeHalfWidth";
  static final String OF = "of";
  static final String VALUE = "value";
  static final String DIFFERENCE = "difference";
  static final List<String> KEYS = List.of(MINIMUM, BATCH, MAXIMUM, UNTIL);
  static final List<String> RULE_KEYS = List.of(INDICATOR, GROUP, HALF_WIDTH, RELATIVE, OF);
  static final int MOST = 100_000;
  static final Replications USUAL = Replications.fixed(4);

  private final Problems problems;
  private final KeptIndicators kept;
  private final boolean hasBaseline;

  ReplicationsReader(Problems problems, KeptIndicators kept, boolean hasBaseline) {
    this.problems = problems;
    this.kept = kept;
    this.hasBaseline = hasBaseline;
  }

  Replications read(Node node) {
    if (node instanceof Node.Num num) {
      boolean isWhole = num.value() == Math.rint(num.value());
      if (isWhole && num.value() >= 1 && num.value() <= MOST) {
        return Replications.fixed((int) num.value());
      }
    }
    if (!(node instanceof Node.Members)) {
      problems.add(
          node.place(),
          "\"replications\" must be a whole number from 1 to "
              + MOST
              + ", or { \"minimum\": …, \"maximum\": …, \"until\": { … } }; found "
              + node.describe());
      return USUAL;
    }
    return Fields.of(node, "\"replications\"", KEYS, problems).map(this::adaptive).orElse(USUAL);
  }

  private Replications adaptive(Fields fields) {
    for (String name : List.of(MINIMUM, MAXIMUM, UNTIL)) {
      if (fields.find(name).isEmpty()) {
        problems.add(
            fields.place(),
            Wording.quoted(name)
                + " is missing; for the same number of runs everywhere, write the number alone");
      }
    }
    OptionalInt minimum = fields.wholeNumber(MINIMUM, 2, MOST);
    OptionalInt maximum = fields.wholeNumber(MAXIMUM, 2, MOST);
    OptionalInt batch = fields.wholeNumber(BATCH, 1, MOST);
    if (minimum.isPresent() && maximum.isPresent() && minimum.getAsInt() >= maximum.getAsInt()) {
      problems.add(
          fields.find(MAXIMUM).orElseThrow().place(),
          "\"maximum\" "
              + maximum.getAsInt()
              + " must be larger than \"minimum\" "
              + minimum.getAsInt()
              + ", or there is nothing to stop");
    }
    Optional<StoppingRule> until =
        fields
            .value(UNTIL)
            .flatMap(rule -> Fields.of(rule, "\"until\"", RULE_KEYS, problems))
            .flatMap(this::rule);
    int least = minimum.orElse(2);
    return new Replications(least, batch.orElse(least), maximum.orElse(least), until);
  }

  private Optional<StoppingRule> rule(Fields fields) {
    Optional<Node.Text> indicator = fields.text(INDICATOR);
    String group = fields.text(GROUP).map(Node.Text::text).orElse(KeptIndicators.ALL);
    if (fields.find(INDICATOR).isEmpty()) {
      problems.add(fields.place(), "\"indicator\" is missing: the one whose interval decides");
    }
    indicator.ifPresent(text -> kept.check(text, group));
    boolean isRelative = fields.find(RELATIVE).isPresent();
    if (isRelative == fields.find(HALF_WIDTH).isPresent()) {
      problems.add(
          fields.place(),
          "give \"halfWidth\", in the unit of the indicator, or \"relativeHalfWidth\", a share of the mean; one of the two");
      return Optional.empty();
    }
    double width = width(fields, isRelative ? RELATIVE : HALF_WIDTH);
    boolean ofDifference = ofDifference(fields);
    return indicator.map(
        text -> new StoppingRule(text.text(), group, width, isRelative, ofDifference));
  }

  private double width(Fields fields, String name) {
    Node node = fields.value(name).orElseThrow();
    if (node instanceof Node.Num num && num.value() > 0 && Double.isFinite(num.value())) {
      return num.value();
    }
    problems.add(
        node.place(), Wording.quoted(name) + " must be a number above 0, found " + node.describe());
    return Double.NaN;
  }

  private boolean ofDifference(Fields fields) {
    Optional<Node.Text> of = fields.text(OF);
    if (of.isEmpty()) {
      return hasBaseline;
    }
    String word = of.get().text();
    if (!word.equals(VALUE) && !word.equals(DIFFERENCE)) {
      problems.add(
          of.get().place(), "\"of\" must be value or difference; found " + of.get().describe());
    } else if (word.equals(DIFFERENCE) && !hasBaseline) {
      problems.add(
          of.get().place(), "there is no difference: this experiment has only one scenario");
    }
    return word.equals(DIFFERENCE);
  }
}
