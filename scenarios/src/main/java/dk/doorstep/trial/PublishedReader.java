package dk.doorstep.trial;

import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what papers give for an outcome. */
final class PublishedReader {
  static final String ARM = "arm";
  static final String EFFECT = "effect";
  static final String VALUE = "value";
  static final String LOW = "low";
  static final String HIGH = "high";
  static final String SOURCE = "source";
  static final List<String> KEYS = List.of(ARM, EFFECT, VALUE, LOW, HIGH, SOURCE);

  private final Teller teller;
  private final Amounts amounts;
  private final List<String> arms;
  private final String control;

  PublishedReader(Teller teller, List<String> arms, String control) {
    this.teller = teller;
    this.amounts = new Amounts(teller);
    this.arms = List.copyOf(arms);
    this.control = control;
  }

  /** One value or several, of an outcome that is measured in this window. */
  List<Published> read(Fields outcome, String name, Measure measure, Window window) {
    Optional<Node> node = outcome.value(name);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node> items =
        node.get() instanceof Node.Members ? List.of(node.get()) : outcome.someItems(name);
    List<Published> published = new ArrayList<>();
    for (Node item : items) {
      teller
          .fields(item, "what.published", KEYS)
          .flatMap(f -> published(item, f, measure, window))
          .ifPresent(published::add);
    }
    return published;
  }

  private Optional<Published> published(Node item, Fields fields, Measure measure, Window window) {
    Optional<Effect> effect =
        fields.value(EFFECT).flatMap(n -> OutcomeReader.effect(teller, n, measure));
    if (fields.find(EFFECT).isPresent() && effect.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> arm = arm(item, fields, effect.isPresent());
    if (fields.find(VALUE).isEmpty()) {
      teller.tell(fields.place(), "missing", VALUE, teller.text("missing.value"));
    }
    OptionalDouble value = amounts.number(fields, VALUE);
    OptionalDouble low = amounts.number(fields, LOW);
    OptionalDouble high = amounts.number(fields, HIGH);
    if (arm.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    boolean isHalf = fields.find(LOW).isPresent() != fields.find(HIGH).isPresent();
    boolean isOdd =
        low.isPresent()
            && high.isPresent()
            && (low.getAsDouble() > value.getAsDouble()
                || high.getAsDouble() < value.getAsDouble());
    if (isHalf || isOdd) {
      teller.tell(fields.place(), "interval");
    }
    refuseImpossible(
        fields.value(VALUE).orElseThrow(), value.getAsDouble(), effect, measure, window);
    String source = fields.text(SOURCE).map(Node.Text::text).orElse("");
    return Optional.of(new Published(arm.get(), effect, value.getAsDouble(), low, high, source));
  }

  /** Tells of a value that no persons can have; ends of intervals are often only approximate. */
  private void refuseImpossible(
      Node node, double value, Optional<Effect> effect, Measure measure, Window window) {
    if (effect.isPresent() && effect.get().isRatio()) {
      if (value <= 0) {
        teller.tell(node.place(), "ratio.positive");
      }
      return;
    }
    boolean isDifference = effect.equals(Optional.of(Effect.DIFFERENCE));
    if (effect.isPresent() && !isDifference) {
      return;
    }
    double most = measure.isNights() ? window.nights() : 1;
    double least = isDifference ? -most : 0;
    if (value < least || value > most) {
      String kind = measure.isNights() ? "nights" : "share";
      teller.tell(
          node.place(),
          kind + (isDifference ? ".difference" : ".value"),
          (int) most,
          teller.found(node));
    }
  }

  /** Whose value it is; with two arms an effect can only be of one. */
  private Optional<String> arm(Node item, Fields fields, boolean isEffect) {
    List<String> allowed = isEffect ? arms.stream().filter(a -> !a.equals(control)).toList() : arms;
    if (fields.find(ARM).isPresent()) {
      return teller.word(fields, ARM, allowed);
    }
    if (allowed.size() == 1) {
      return Optional.of(allowed.get(0));
    }
    teller.tell(item.place(), "missing", ARM, String.join(", ", allowed));
    return Optional.empty();
  }
}
