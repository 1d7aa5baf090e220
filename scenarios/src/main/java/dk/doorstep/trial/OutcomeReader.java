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
  static final List<String> SITUATION_WORDS =
      Situation.HOMELESS.stream().map(Situation::key).toList();

  private final Teller teller;
  private final Amounts amounts;
  private final WindowReader windows;
  private final int followUp;
  private final PublishedReader publisheds;

  OutcomeReader(Teller teller, int followUp, List<String> arms, String control) {
    this.teller = teller;
    this.amounts = new Amounts(teller);
    this.windows = new WindowReader(teller, followUp);
    this.followUp = followUp;
    this.publisheds = new PublishedReader(teller, arms, control);
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
    Window window = fields.value(WINDOW).flatMap(windows::read).orElse(windows.whole());
    return Optional.of(
        new Measured(
            new Titles(teller).read(fields, TITLE),
            measure.get(),
            window,
            amounts.days(fields, DAY, 0, followUp - 1).orElse(followUp - 1),
            amounts.days(fields, WITHIN, 1, followUp).orElse(usualDays()),
            amounts.days(fields, STABLE, 0, followUp).orElse(0),
            situations(fields),
            effects,
            publisheds.read(fields, PUBLISHED, measure.get(), window)));
  }

  private Set<Situation> situations(Fields fields) {
    Set<Situation> found = EnumSet.noneOf(Situation.class);
    Optional<Node> node = fields.value(SITUATIONS);
    List<Node> items =
        node.isPresent() && node.get() instanceof Node.Text
            ? List.of(node.get())
            : fields.someItems(SITUATIONS);
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
        node.get() instanceof Node.Text ? List.of(node.get()) : fields.someItems(EFFECTS);
    List<Effect> effects = new ArrayList<>();
    for (Node item : items) {
      effect(teller, item, measure).filter(e -> !effects.contains(e)).ifPresent(effects::add);
    }
    return effects.isEmpty() ? measure.usualEffects() : effects;
  }

  /** An effect that this measure has. */
  static Optional<Effect> effect(Teller teller, Node node, Measure measure) {
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
