package dk.doorstep.trial;

import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what is measured, and what papers give for it. */
final class OutcomeReader {
  static final String TITLE = "title";
  static final String MEASURE = "measure";
  static final String WINDOW = "window";
  static final String DAY = "day";
  static final String WITHIN = "within";
  static final String STABLE = "stableDays";
  static final String SITUATIONS = "situations";
  static final String EFFECTS = "effects";
  static final String PUBLISHED = "published";
  static final Map<String, Measure.Option> OPTIONS = options();
  static final List<String> KEYS =
      List.of(TITLE, MEASURE, WINDOW, DAY, WITHIN, STABLE, SITUATIONS, EFFECTS, PUBLISHED);
  static final String ARM = "arm";
  static final String EFFECT = "effect";
  static final String VALUE = "value";
  static final String LOW = "low";
  static final String HIGH = "high";
  static final String SOURCE = "source";
  static final List<String> PUBLISHED_KEYS = List.of(ARM, EFFECT, VALUE, LOW, HIGH, SOURCE);
  static final List<String> SITUATION_WORDS =
      Situation.HOMELESS.stream().map(Situation::key).toList();

  private final Teller teller;
  private final Amounts amounts;
  private final WindowReader windows;
  private final int followUp;
  private final List<String> arms;
  private final String control;

  OutcomeReader(Teller teller, int followUp, List<String> arms, String control) {
    this.teller = teller;
    this.amounts = new Amounts(teller);
    this.windows = new WindowReader(teller, followUp);
    this.followUp = followUp;
    this.arms = List.copyOf(arms);
    this.control = control;
  }

  private static Map<String, Measure.Option> options() {
    Map<String, Measure.Option> options = new LinkedHashMap<>();
    options.put(WINDOW, Measure.Option.WINDOW);
    options.put(DAY, Measure.Option.DAY);
    options.put(WITHIN, Measure.Option.DAYS);
    options.put(STABLE, Measure.Option.STABLE_DAYS);
    options.put(SITUATIONS, Measure.Option.SITUATIONS);
    return options;
  }

  /** What is measured if a file does not say. */
  List<Measured> usual() {
    List<Measured> usual = new ArrayList<>();
    for (Measure measure :
        List.of(
            Measure.NIGHTS_HOMELESS,
            Measure.HOMELESS_AT_ANY_TIME,
            Measure.HOUSED_AT,
            Measure.DAYS_TO_HOUSED,
            Measure.STABLY_HOUSED,
            Measure.RETURNED)) {
      // Who starts in homelessness has been homeless in the whole of follow-up anyway.
      Window window =
          measure == Measure.HOMELESS_AT_ANY_TIME
              ? new Window(followUp - Math.max(1, followUp / 4), followUp)
              : windows.whole();
      usual.add(
          measured(Map.of(), measure, window, followUp - 1, usualDays(), 0, all(), List.of()));
    }
    return usual;
  }

  private Measured measured(
      Map<String, String> title,
      Measure measure,
      Window window,
      int day,
      int days,
      int stable,
      Set<Situation> situations,
      List<Published> published) {
    return new Measured(
        title, measure, window, day, days, stable, situations, measure.usualEffects(), published);
  }

  private int usualDays() {
    return Math.max(1, Math.min(followUp, (int) Amounts.DAYS_PER_YEAR));
  }

  private static Set<Situation> all() {
    return EnumSet.copyOf(Situation.HOMELESS);
  }

  Optional<Measured> read(Node node) {
    if (node instanceof Node.Text) {
      return teller
          .word(node, Measure.words())
          .flatMap(Measure::of)
          .map(
              m ->
                  measured(
                      Map.of(),
                      m,
                      windows.whole(),
                      followUp - 1,
                      usualDays(),
                      0,
                      all(),
                      List.of()));
    }
    return teller.fields(node, "what.outcome", KEYS).flatMap(this::outcome);
  }

  private Optional<Measured> outcome(Fields fields) {
    if (fields.find(MEASURE).isEmpty()) {
      teller.tell(fields.place(), "missing", MEASURE, String.join(", ", Measure.words()));
      return Optional.empty();
    }
    Optional<Measure> measure = teller.word(fields, MEASURE, Measure.words()).flatMap(Measure::of);
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    OPTIONS.forEach(
        (name, option) -> {
          if (fields.find(name).isPresent() && !measure.get().has(option)) {
            teller.tell(
                fields.find(name).orElseThrow().place(), "noOption", name, measure.get().word());
          }
        });
    List<Effect> effects = effects(fields, measure.get());
    return Optional.of(
        new Measured(
            new Titles(teller).read(fields, TITLE),
            measure.get(),
            fields.value(WINDOW).flatMap(windows::read).orElse(windows.whole()),
            amounts.days(fields, DAY, 0, followUp - 1).orElse(followUp - 1),
            amounts.days(fields, WITHIN, 1, followUp).orElse(usualDays()),
            amounts.days(fields, STABLE, 0, followUp).orElse(0),
            situations(fields),
            effects,
            published(fields, measure.get())));
  }

  private Set<Situation> situations(Fields fields) {
    Set<Situation> found = EnumSet.noneOf(Situation.class);
    Optional<Node> node = fields.value(SITUATIONS);
    List<Node> items =
        node.isPresent() && node.get() instanceof Node.Text
            ? List.of(node.get())
            : fields.items(SITUATIONS);
    for (Node item : items) {
      teller
          .word(item, SITUATION_WORDS)
          .ifPresent(word -> found.add(StartReader.SITUATIONS.get(word)));
    }
    return found.isEmpty() ? all() : found;
  }

  private List<Effect> effects(Fields fields, Measure measure) {
    Optional<Node> node = fields.value(EFFECTS);
    if (node.isEmpty()) {
      return measure.usualEffects();
    }
    List<Node> items =
        node.get() instanceof Node.Text ? List.of(node.get()) : fields.items(EFFECTS);
    List<Effect> effects = new ArrayList<>();
    for (Node item : items) {
      effect(item, measure).filter(e -> !effects.contains(e)).ifPresent(effects::add);
    }
    return effects.isEmpty() ? measure.usualEffects() : effects;
  }

  /** An effect that this measure has. */
  private Optional<Effect> effect(Node node, Measure measure) {
    Optional<Effect> effect =
        teller.word(node, Effect.words(List.of(Effect.values()))).flatMap(Effect::of);
    if (effect.isPresent() && !measure.effects().contains(effect.get())) {
      teller.tell(
          node.place(),
          "noEffect",
          measure.word(),
          effect.get().word(),
          String.join(", ", Effect.words(measure.effects())));
      return Optional.empty();
    }
    return effect;
  }

  private List<Published> published(Fields fields, Measure measure) {
    Optional<Node> node = fields.value(PUBLISHED);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node> items =
        node.get() instanceof Node.Members ? List.of(node.get()) : fields.items(PUBLISHED);
    List<Published> published = new ArrayList<>();
    for (Node item : items) {
      teller
          .fields(item, "what.published", PUBLISHED_KEYS)
          .flatMap(f -> published(item, f, measure))
          .ifPresent(published::add);
    }
    return published;
  }

  private Optional<Published> published(Node item, Fields fields, Measure measure) {
    Optional<Effect> effect = fields.value(EFFECT).flatMap(n -> effect(n, measure));
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
    boolean isRatio = effect.isPresent() && effect.get().isRatio();
    boolean isShare = effect.isEmpty() && measure.isShare();
    if ((isRatio && value.getAsDouble() <= 0)
        || (isShare && (value.getAsDouble() < 0 || value.getAsDouble() > 1))) {
      teller.tell(
          fields.value(VALUE).orElseThrow().place(), isRatio ? "ratio.positive" : "share.value");
    }
    String source = fields.text(SOURCE).map(Node.Text::text).orElse("");
    return Optional.of(new Published(arm.get(), effect, value.getAsDouble(), low, high, source));
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

  /** Reads windows of nights. */
  static final class WindowReader {
    static final String FROM = "from";
    static final String TO = "to";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final List<String> KEYS = List.of(FROM, TO, FIRST, LAST);

    private final Teller teller;
    private final Amounts amounts;
    private final int followUp;

    WindowReader(Teller teller, int followUp) {
      this.teller = teller;
      this.amounts = new Amounts(teller);
      this.followUp = followUp;
    }

    Window whole() {
      return new Window(0, followUp);
    }

    Optional<Window> read(Node node) {
      if (node instanceof Node.Items list && list.items().size() == 2) {
        OptionalInt from = amounts.days(list.items().get(0), 0, followUp - 1);
        OptionalInt to = amounts.days(list.items().get(1), 1, followUp);
        return from.isPresent() && to.isPresent()
            ? window(node, from.getAsInt(), to.getAsInt())
            : Optional.empty();
      }
      return teller.fields(node, "what.window", KEYS).flatMap(f -> read(node, f));
    }

    private Optional<Window> read(Node node, Fields fields) {
      boolean isFirst = fields.find(FIRST).isPresent();
      boolean isLast = fields.find(LAST).isPresent();
      boolean isBetween = fields.find(FROM).isPresent() || fields.find(TO).isPresent();
      if ((isFirst ? 1 : 0) + (isLast ? 1 : 0) + (isBetween ? 1 : 0) != 1) {
        teller.tell(node.place(), "window.form");
        return Optional.empty();
      }
      if (isFirst || isLast) {
        OptionalInt nights = amounts.days(fields, isFirst ? FIRST : LAST, 1, followUp);
        if (nights.isEmpty()) {
          return Optional.empty();
        }
        int length = nights.getAsInt();
        return Optional.of(
            isFirst ? new Window(0, length) : new Window(followUp - length, followUp));
      }
      int from = amounts.days(fields, FROM, 0, followUp - 1).orElse(0);
      int to = amounts.days(fields, TO, 1, followUp).orElse(followUp);
      return window(node, from, to);
    }

    private Optional<Window> window(Node node, int from, int to) {
      if (to <= from) {
        teller.tell(node.place(), "window.order", from, to);
        return Optional.empty();
      }
      return Optional.of(new Window(from, to));
    }
  }
}
