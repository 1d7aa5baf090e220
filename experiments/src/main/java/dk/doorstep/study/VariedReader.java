package dk.doorstep.study;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.ParameterValues;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads how one parameter is varied. */
final class VariedReader {
  static final String FROM = "from";
  static final String TO = "to";
  static final String STEPS = "steps";
  static final String SPREAD = "spread";
  static final String VALUES = "values";
  static final String EFFECT = "effect";
  static final String SCENARIOS = "scenarios";
  static final String BASE = "base";
  static final List<String> KEYS =
      List.of(FROM, TO, STEPS, SPREAD, VALUES, EFFECT, SCENARIOS, BASE);
  static final int MOST_STEPS = 1000;

  /** A value that is added has no ledger range of its own, so it is for levers only. */
  static final List<Effect> EFFECTS = List.of(Effect.SET, Effect.SCALE);

  private final Problems problems;
  private final StudyTeller teller;
  private final ParameterValues values;
  private final List<String> scenarios;
  private final boolean listsPoints;

  VariedReader(Problems problems, List<String> scenarios, boolean listsPoints) {
    this.problems = problems;
    this.teller = new StudyTeller(problems);
    this.values = new ParameterValues(problems);
    this.scenarios = scenarios;
    this.listsPoints = listsPoints;
  }

  Optional<Varied> read(Parameter parameter, Node.Member member) {
    if (member.value() instanceof Node.Items list) {
      return list(parameter, list).map(found -> Varied.list(parameter, found));
    }
    Optional<Fields> read = teller.fields(member.value(), Wording.quoted(parameter.key()), KEYS);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Optional<Varied> over =
        fields.find(VALUES).isPresent() ? listed(parameter, fields) : range(parameter, fields);
    return over.map(v -> detailed(v, fields, member.place()));
  }

  private Optional<Varied> listed(Parameter parameter, Fields fields) {
    for (String name : List.of(FROM, TO, STEPS, SPREAD)) {
      fields
          .find(name)
          .ifPresent(member -> teller.tell(member.place(), "varied.given", Wording.quoted(name)));
    }
    if (!(fields.value(VALUES).orElseThrow() instanceof Node.Items list)) {
      fields.items(VALUES);
      return Optional.empty();
    }
    return list(parameter, list).map(found -> Varied.list(parameter, found));
  }

  private Optional<List<Double>> list(Parameter parameter, Node.Items list) {
    List<Double> found = new ArrayList<>();
    boolean isGood = true;
    for (Node item : list.items()) {
      OptionalDouble value = values.value(parameter, item);
      if (value.isEmpty()) {
        isGood = false;
      } else if (found.contains(value.getAsDouble())) {
        teller.tell(item.place(), "varied.twice", parameter.format(value.getAsDouble()));
        isGood = false;
      } else {
        found.add(value.getAsDouble());
      }
    }
    if (list.items().isEmpty()) {
      teller.tell(list.place(), "varied.emptyList", parameter.key());
      isGood = false;
    }
    return isGood ? Optional.of(found) : Optional.empty();
  }

  private Optional<Varied> range(Parameter parameter, Fields fields) {
    boolean isWords =
        parameter.kind() == Parameter.Kind.SWITCH || parameter.kind() == Parameter.Kind.CHOICE;
    if (isWords) {
      for (String name : List.of(FROM, TO, STEPS, SPREAD)) {
        fields
            .find(name)
            .ifPresent(
                member ->
                    teller.tell(
                        member.place(),
                        "varied.noRange",
                        parameter.key(),
                        problems.allowed(parameter)));
      }
      int count = parameter.kind() == Parameter.Kind.SWITCH ? 2 : parameter.words().size();
      return Optional.of(
          Varied.list(parameter, Stream.iterate(0.0, v -> v + 1).limit(count).toList()));
    }
    OptionalDouble low = end(parameter, fields, FROM, parameter.plausibleLow());
    OptionalDouble high = end(parameter, fields, TO, parameter.plausibleHigh());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.getAsDouble() >= high.getAsDouble()) {
      Place place = fields.find(TO).or(() -> fields.find(FROM)).orElseThrow().place();
      teller.tell(
          place,
          "varied.emptyRange",
          parameter.key(),
          parameter.format(low.getAsDouble()),
          parameter.format(high.getAsDouble()));
      return Optional.empty();
    }
    return Optional.of(Varied.range(parameter, low.getAsDouble(), high.getAsDouble()));
  }

  /** An end of a range: as stated, else that of what is plausible. */
  private OptionalDouble end(Parameter p, Fields fields, String name, double plausible) {
    Optional<Node> stated = fields.value(name);
    if (stated.isPresent()) {
      return values.value(p, stated.get());
    }
    if (!Double.isNaN(plausible)) {
      return OptionalDouble.of(plausible);
    }
    if (listsPoints) {
      return OptionalDouble.of(name.equals(FROM) ? p.minimum() : p.maximum());
    }
    teller.tell(
        fields.place(), "varied.noPlausible", p.key(), Wording.quoted(name), problems.allowed(p));
    return OptionalDouble.empty();
  }

  private Varied detailed(Varied v, Fields fields, Place place) {
    Effect effect = effect(v, fields);
    Spread spread = spread(v, fields);
    int steps = fields.wholeNumber(STEPS, 2, MOST_STEPS).orElse(0);
    OptionalDouble stated =
        fields
            .value(BASE)
            .map(node -> values.value(v.parameter(), node))
            .orElse(OptionalDouble.empty());
    double usual = effect == Effect.SCALE ? v.parameter().defaultValue() : Double.NaN;
    return new Varied(
        v.parameter(),
        v.values(),
        v.low(),
        v.high(),
        spread,
        steps,
        effect,
        only(v.parameter(), fields, place),
        stated.orElse(usual));
  }

  private Effect effect(Varied v, Fields fields) {
    Optional<Node.Text> text = fields.text(EFFECT);
    if (text.isEmpty()) {
      return v.effect();
    }
    for (Effect effect : EFFECTS) {
      if (effect.word().equals(text.get().text())) {
        if (effect == Effect.SCALE && !Effect.canScale(v.parameter())) {
          boolean isZero = v.parameter().defaultValue() == 0;
          teller.tell(
              text.get().place(), isZero ? "varied.scaleZero" : "varied.scaleWord", v.key());
        }
        return effect;
      }
    }
    teller.tell(text.get().place(), "varied.effect", teller.found(text.get()));
    return v.effect();
  }

  private Spread spread(Varied v, Fields fields) {
    Optional<Node.Text> text = fields.text(SPREAD);
    if (text.isEmpty()) {
      return v.spread();
    }
    for (Spread spread : Spread.values()) {
      if (spread.word().equals(text.get().text())) {
        boolean isWhole = v.parameter().kind() == Parameter.Kind.INTEGER;
        if (spread == Spread.LOG && (v.low() <= 0 || isWhole)) {
          String key = isWhole ? "varied.logWhole" : "varied.logZero";
          teller.tell(text.get().place(), key, v.key(), v.low());
          return v.spread();
        }
        return spread;
      }
    }
    teller.tell(text.get().place(), "varied.spread", teller.found(text.get()));
    return v.spread();
  }

  private List<String> only(Parameter parameter, Fields fields, Place place) {
    List<String> only = new ArrayList<>();
    for (Node item : fields.items(SCENARIOS)) {
      if (!(item instanceof Node.Text text) || !scenarios.contains(text.text())) {
        teller.tell(
            item.place(), "varied.scenario", String.join(", ", scenarios), teller.found(item));
      } else {
        only.add(text.text());
      }
    }
    boolean isEmpty =
        fields.value(SCENARIOS).isPresent()
            && fields.value(SCENARIOS).get() instanceof Node.Items list
            && list.items().isEmpty();
    if (isEmpty) {
      teller.tell(fields.find(SCENARIOS).orElseThrow().place(), "varied.noScenarios");
    }
    if (!only.isEmpty() && ParameterValues.belongsToThePast(parameter)) {
      teller.tell(
          fields.find(SCENARIOS).map(Node.Member::place).orElse(place),
          "varied.past",
          parameter.key());
    }
    return only;
  }
}
