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

  private final StudyTeller teller;
  private final KeptIndicators kept;
  private final boolean hasBaseline;

  ReplicationsReader(Problems problems, KeptIndicators kept, boolean hasBaseline) {
    this.teller = new StudyTeller(problems);
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
      teller.tell(node.place(), "replications", MOST, teller.found(node));
      return USUAL;
    }
    return teller.fields(node, "\"replications\"", KEYS).map(this::adaptive).orElse(USUAL);
  }

  private Replications adaptive(Fields fields) {
    for (String name : List.of(MINIMUM, MAXIMUM, UNTIL)) {
      if (fields.find(name).isEmpty()) {
        teller.tell(fields.place(), "replications.missing", Wording.quoted(name));
      }
    }
    OptionalInt minimum = fields.wholeNumber(MINIMUM, 2, MOST);
    OptionalInt maximum = fields.wholeNumber(MAXIMUM, 2, MOST);
    OptionalInt batch = fields.wholeNumber(BATCH, 1, MOST);
    if (minimum.isPresent() && maximum.isPresent() && minimum.getAsInt() >= maximum.getAsInt()) {
      teller.tell(
          fields.find(MAXIMUM).orElseThrow().place(),
          "replications.order",
          maximum.getAsInt(),
          minimum.getAsInt());
    }
    Optional<StoppingRule> until =
        fields
            .value(UNTIL)
            .flatMap(rule -> teller.fields(rule, "\"until\"", RULE_KEYS))
            .flatMap(this::rule);
    int least = minimum.orElse(2);
    return new Replications(least, batch.orElse(least), maximum.orElse(least), until);
  }

  private Optional<StoppingRule> rule(Fields fields) {
    Optional<Node.Text> indicator = fields.text(INDICATOR);
    String group = fields.text(GROUP).map(Node.Text::text).orElse(KeptIndicators.ALL);
    if (fields.find(INDICATOR).isEmpty()) {
      teller.tell(fields.place(), "rule.indicator");
    }
    indicator.ifPresent(text -> kept.check(text, group));
    boolean isRelative = fields.find(RELATIVE).isPresent();
    if (isRelative == fields.find(HALF_WIDTH).isPresent()) {
      teller.tell(fields.place(), "rule.width");
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
    teller.tell(node.place(), "rule.positive", Wording.quoted(name), teller.found(node));
    return Double.NaN;
  }

  private boolean ofDifference(Fields fields) {
    Optional<Node.Text> of = fields.text(OF);
    if (of.isEmpty()) {
      return hasBaseline;
    }
    String word = of.get().text();
    if (!word.equals(VALUE) && !word.equals(DIFFERENCE)) {
      teller.tell(of.get().place(), "rule.of", teller.found(of.get()));
    } else if (word.equals(DIFFERENCE) && !hasBaseline) {
      teller.tell(of.get().place(), "rule.noDifference");
    }
    return word.equals(DIFFERENCE);
  }
}
