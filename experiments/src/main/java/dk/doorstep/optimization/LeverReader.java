package dk.doorstep.optimization;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Fields;
import dk.doorstep.scenario.Node;
import dk.doorstep.scenario.ParameterValues;
import dk.doorstep.scenario.Place;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.Wording;
import dk.doorstep.study.Effect;
import dk.doorstep.study.Reach;
import dk.doorstep.study.Spread;
import dk.doorstep.study.StudyTeller;
import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads levers. */
final class LeverReader {
  static final String PARAMETER = "parameter";
  static final String TITLE = "title";
  static final String AREA = "area";
  static final String SITE = "site";
  static final String FROM_YEAR = "fromYear";
  static final String UNTIL_YEAR = "untilYear";
  static final String EFFECT = "effect";
  static final String USES = "uses";
  static final List<String> KEYS =
      Stream.concat(
              Stream.of(PARAMETER, TITLE, AREA, SITE, FROM_YEAR, UNTIL_YEAR, EFFECT, USES),
              LevelReader.KEYS.stream())
          .toList();
  static final List<Effect> EFFECTS = List.of(Effect.SET, Effect.ADD);
  static final int MOST_YEARS = 200;

  private final Problems problems;
  private final Scenario base;
  private final List<Budget> budgets;

  LeverReader(Problems problems, Scenario base, List<Budget> budgets) {
    this.problems = problems;
    this.base = base;
    this.budgets = budgets;
  }

  List<Lever> read(Node node) {
    if (!(node instanceof Node.Members members)) {
      problems.add(
          node.place(), "\"levers\" must be an object of levers by name, found " + node.describe());
      return List.of();
    }
    if (members.members().isEmpty()) {
      problems.add(node.place(), "\"levers\" is empty");
    }
    Map<Lever, Place> levers = new LinkedHashMap<>();
    for (Node.Member member : members.members()) {
      Fields.of(
              member.value(),
              new StudyTeller(problems).text("what.lever", Wording.quoted(member.name())),
              KEYS,
              problems)
          .flatMap(fields -> lever(member, fields))
          .ifPresent(
              lever -> {
                refuseOverlap(lever, member.place(), levers.keySet());
                levers.put(lever, member.place());
              });
    }
    return List.copyOf(levers.keySet());
  }

  private Optional<Lever> lever(Node.Member member, Fields fields) {
    Optional<Parameter> parameter = parameter(fields);
    if (parameter.isEmpty()) {
      return Optional.empty();
    }
    Parameter p = parameter.get();
    Reach reach = reach(p, fields);
    Effect effect = effect(p, fields);
    List<Double> values = new LevelReader(problems, p, effect).read(fields);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    refuseOutside(p, effect, reach, values, fields);
    double low = values.stream().mapToDouble(v -> v).min().orElseThrow();
    double high = values.stream().mapToDouble(v -> v).max().orElseThrow();
    Varied varied =
        new Varied(
            p, values, low, high, Spread.LINEAR, 0, effect, List.of(base.id()), Double.NaN, reach);
    Map<String, Price> prices =
        fields.value(USES).map(n -> new PriceReader(problems, p, budgets).read(n)).orElse(Map.of());
    return Optional.of(new Lever(member.name(), titles(fields, problems), varied, prices));
  }

  /** Texts by language. */
  static Map<String, String> titles(Fields fields, Problems problems) {
    Map<String, String> titles = new LinkedHashMap<>();
    List<String> languages = List.of("da", "en");
    fields
        .value(TITLE)
        .flatMap(n -> Fields.of(n, "\"title\"", languages, problems))
        .ifPresent(f -> languages.forEach(l -> f.text(l).ifPresent(t -> titles.put(l, t.text()))));
    return titles;
  }

  private Optional<Parameter> parameter(Fields fields) {
    Optional<Node.Text> key = fields.text(PARAMETER);
    if (key.isEmpty()) {
      if (fields.find(PARAMETER).isEmpty()) {
        problems.add(fields.place(), "\"parameter\" is missing: the key of what the lever moves");
      }
      return Optional.empty();
    }
    Optional<Parameter> parameter = Ledger.find(key.get().text());
    if (parameter.isEmpty()) {
      new ParameterValues(problems).unknown(key.get().text(), key.get().place());
    } else if (ParameterValues.belongsToThePast(parameter.get())) {
      problems.add(
          key.get().place(),
          parameter.get().key() + " belongs to the past and is no lever: it is read before day 0");
      return Optional.empty();
    }
    return parameter;
  }

  private Effect effect(Parameter p, Fields fields) {
    Optional<Node.Text> text = fields.text(EFFECT);
    for (Effect effect : EFFECTS) {
      if (text.isPresent() && effect.word().equals(text.get().text())) {
        boolean isWord = p.kind() == Parameter.Kind.CHOICE || p.kind() == Parameter.Kind.SWITCH;
        if (effect == Effect.ADD && isWord) {
          problems.add(
              text.get().place(), "nothing can be added to " + p.key() + ", which is no number");
        }
        return effect;
      }
    }
    text.ifPresent(
        t -> problems.add(t.place(), "\"effect\" must be set or add; found " + t.describe()));
    return Effect.SET;
  }

  private Reach reach(Parameter p, Fields fields) {
    WorldDescription world = base.world();
    List<String> areas = world.areas().stream().map(a -> a.name()).toList();
    String area = place(fields, AREA, areas, p, Scope.WORLD);
    List<String> sites =
        world.areas().stream()
            .filter(a -> area.isEmpty() || area.equals(a.name()))
            .flatMap(a -> a.sites().stream())
            .map(s -> s.name())
            .distinct()
            .toList();
    boolean isNowhere = !area.isEmpty() && !areas.contains(area);
    // Of an area that there is not, no site can be right or wrong.
    String site = isNowhere ? "" : place(fields, SITE, sites, p, Scope.AREA);
    OptionalInt from = fields.wholeNumber(FROM_YEAR, 0, MOST_YEARS - 1);
    OptionalInt until = fields.wholeNumber(UNTIL_YEAR, 1, MOST_YEARS);
    if (until.isPresent() && until.getAsInt() <= from.orElse(0)) {
      problems.add(
          fields.find(UNTIL_YEAR).orElseThrow().place(),
          "the lever is never in force: it begins in year "
              + from.orElse(0)
              + " and \"untilYear\" is "
              + until.getAsInt());
    }
    boolean isDated = from.orElse(0) > 0 || until.isPresent();
    return new Reach(
        area,
        site,
        isDated ? from.orElse(0) * Lever.NIGHTS : Integer.MIN_VALUE,
        until.isPresent() ? until.getAsInt() * Lever.NIGHTS : Integer.MAX_VALUE);
  }

  /** The name of a place; empty if none is stated. */
  private String place(Fields fields, String key, List<String> known, Parameter p, Scope tooWide) {
    Optional<Node.Text> name = fields.text(key);
    if (name.isEmpty()) {
      return "";
    }
    if (p.scope().compareTo(tooWide) <= 0) {
      problems.add(
          name.get().place(),
          p.key()
              + (tooWide == Scope.WORLD
                  ? " holds for the whole scenario"
                  : " holds for whole areas")
              + "; leave "
              + Wording.quoted(key)
              + " out");
    } else if (!known.contains(name.get().text())) {
      problems.add(
          name.get().place(),
          "there is no "
              + key
              + " "
              + Wording.quoted(name.get().text())
              + " in "
              + base.id()
              + "."
              + problems.didYouMean(name.get().text(), known)
              + (known.isEmpty() ? " There is none" : " There are: " + String.join(", ", known)));
    }
    return name.get().text();
  }

  /** What is added must stay within what is allowed, wherever and whenever it is added. */
  private void refuseOutside(
      Parameter p, Effect effect, Reach reach, List<Double> values, Fields fields) {
    if (effect != Effect.ADD) {
      return;
    }
    for (Places.There there : Places.of(base.world(), p, reach)) {
      for (double stated : there.isReached() ? there.setting().values() : new double[0]) {
        for (double value : values) {
          double sum = stated + value;
          if (sum < p.minimum() || sum > p.maximum()) {
            problems.add(
                fields.place(),
                Parameter.formatNumber(value)
                    + " cannot be added to "
                    + p.key()
                    + ", which is "
                    + Parameter.formatNumber(stated)
                    + (there.name().isEmpty() ? "" : " at " + there.name())
                    + ": it must be "
                    + p.allowed());
            return;
          }
        }
      }
    }
  }

  private void refuseOverlap(Lever lever, Place place, Iterable<Lever> others) {
    for (Lever other : others) {
      boolean isSame = other.varied().parameter().equals(lever.varied().parameter());
      if (isSame && meet(lever.varied().reach(), other.varied().reach())) {
        problems.add(
            place,
            "the levers "
                + Wording.quoted(other.id())
                + " and "
                + Wording.quoted(lever.id())
                + " move "
                + lever.varied().key()
                + " at the same place and time");
      }
    }
  }

  private boolean meet(Reach one, Reach other) {
    boolean atOnce = one.fromDay() < other.untilDay() && other.fromDay() < one.untilDay();
    List<Boolean> both = new ArrayList<>();
    base.world()
        .areas()
        .forEach(
            area -> {
              both.add(one.covers(area) && other.covers(area));
              area.sites().forEach(s -> both.add(one.covers(area, s) && other.covers(area, s)));
            });
    return atOnce && both.contains(true);
  }
}
