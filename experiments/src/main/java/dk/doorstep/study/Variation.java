package dk.doorstep.study;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.WorldRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/** Puts the values of a point into scenarios and their pasts. */
public final class Variation {
  private final List<Varied> varied;

  /** The variation of these parameters. */
  public Variation(List<Varied> varied) {
    this.varied = List.copyOf(varied);
  }

  /** A scenario at a point. */
  public WorldDescription scenario(Scenario scenario, Point point) {
    return apply(scenario.world(), point, v -> concerns(v, scenario.id()));
  }

  /** The past of scenarios at a point: only what is varied everywhere holds there. */
  public WorldDescription past(Scenario root, Point point) {
    return apply(root.world(), point, Varied::isEverywhere);
  }

  /** The values that the past depends on. Points that agree in them and in luck share pasts. */
  public List<Double> pastValues(Point point) {
    return values(point, Varied::isEverywhere);
  }

  /** The values that a scenario and its past depend on. */
  public List<Double> scenarioValues(Point point, String scenario) {
    return values(point, v -> concerns(v, scenario));
  }

  /** What is wrong with these scenarios at a point, if shares do not fit together there. */
  public Optional<String> objection(List<Scenario> scenarios, Point point) {
    for (Scenario scenario : scenarios) {
      Optional<String> inScenario = WorldRules.objection(scenario(scenario, point));
      if (inScenario.isPresent()) {
        return inScenario;
      }
      Optional<String> inPast = WorldRules.objection(past(scenario.root(), point));
      if (inPast.isPresent()) {
        return inPast;
      }
    }
    return Optional.empty();
  }

  /** Whether a parameter is varied in this scenario. */
  public static boolean concerns(Varied v, String scenario) {
    return v.isEverywhere() || v.scenarios().contains(scenario);
  }

  private List<Double> values(Point point, Predicate<Varied> which) {
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < varied.size(); k++) {
      if (which.test(varied.get(k))) {
        values.add(point.value(k));
      }
    }
    return values;
  }

  private WorldDescription apply(WorldDescription world, Point point, Predicate<Varied> which) {
    List<AreaType> areas = new ArrayList<>();
    for (AreaType area : world.areas()) {
      List<SiteType> sites = new ArrayList<>();
      for (SiteType site : area.sites()) {
        Settings there =
            apply(site.settings(), point, which.and(v -> v.reach().covers(area, site)));
        sites.add(new SiteType(site.name(), site.count(), there));
      }
      Settings there = apply(area.settings(), point, which.and(v -> v.reach().covers(area)));
      areas.add(new AreaType(area.name(), area.count(), there, sites));
    }
    Settings whole = apply(world.settings(), point, which.and(v -> v.reach().coversWhole()));
    return new WorldDescription(world.id(), whole, areas);
  }

  private Settings apply(Settings settings, Point point, Predicate<Varied> which) {
    Map<Parameter, Setting> changed = new HashMap<>();
    for (int k = 0; k < varied.size(); k++) {
      Varied v = varied.get(k);
      double value = point.value(k);
      if (!Double.isNaN(value) && which.test(v)) {
        Setting stated = changed.getOrDefault(v.parameter(), settings.of(v.parameter()));
        changed.put(v.parameter(), apply(v, stated, value));
      }
    }
    return changed.isEmpty() ? settings : settings.with(changed);
  }

  /** What is stated, with this value of a varied parameter. */
  public static Setting apply(Varied v, Setting stated, double value) {
    Setting always =
        switch (v.effect()) {
          case SET -> Setting.constant(value);
          case SCALE ->
              changed(v.parameter(), stated, x -> x * (value / v.parameter().defaultValue()));
          case ADD -> changed(v.parameter(), stated, x -> x + value);
        };
    return v.reach().isAlways() ? always : spliced(stated, always, v.reach());
  }

  private static Setting changed(Parameter p, Setting setting, DoubleUnaryOperator change) {
    double[] values = setting.values();
    for (int i = 0; i < values.length; i++) {
      double exact = Math.max(p.minimum(), Math.min(p.maximum(), change.applyAsDouble(values[i])));
      values[i] = p.kind() == Parameter.Kind.INTEGER ? Math.rint(exact) : exact;
    }
    return new Setting(setting.fromDay(), values);
  }

  /** One setting, but another one within a time. */
  private static Setting spliced(Setting outside, Setting within, Reach time) {
    TreeSet<Integer> days = new TreeSet<>(List.of(Setting.ALWAYS, time.fromDay()));
    outside.addChangeDays(days);
    within.addChangeDays(days);
    if (time.untilDay() != Integer.MAX_VALUE) {
      days.add(time.untilDay());
    }
    int[] starts = days.stream().mapToInt(Integer::intValue).toArray();
    double[] values = new double[starts.length];
    for (int i = 0; i < starts.length; i++) {
      boolean isWithin = starts[i] >= time.fromDay() && starts[i] < time.untilDay();
      values[i] = (isWithin ? within : outside).at(starts[i]);
    }
    return new Setting(starts, values);
  }
}
