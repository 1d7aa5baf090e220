package dk.doorstep.optimization;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.PolicyTransfer;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.study.Point;
import dk.doorstep.study.Reach;
import dk.doorstep.study.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the mixes that ready-made policies are. */
final class OwnPolicies {
  private static final double NEAR = 1e-9;
  private static final int MOST_NAMED = 4;

  private final Scenario base;
  private final List<Lever> levers;

  OwnPolicies(Scenario base, List<Lever> levers) {
    this.base = base;
    this.levers = levers;
  }

  /** A policy as a mix, or why it is none. A policy for other places is first carried over. */
  OwnPolicy of(Scenario policy) {
    WorldDescription world;
    try {
      world =
          policy.world().hasSamePlacesAndPastAs(base.world())
              ? policy.world()
              : new PolicyTransfer(policy, Locale.ENGLISH).onto(base).world();
    } catch (ScenarioException e) {
      return new OwnPolicy(policy.id(), policy.title(), Optional.empty(), e.getMessage());
    }
    Optional<Mix> mix = levels(base.world(), world, levers);
    List<String> missed = missed(world, mix);
    return missed.isEmpty()
        ? new OwnPolicy(policy.id(), policy.title(), mix, "")
        : new OwnPolicy(policy.id(), policy.title(), Optional.empty(), named(missed));
  }

  private static String named(List<String> keys) {
    List<String> named = keys.subList(0, Math.min(MOST_NAMED, keys.size()));
    return String.join(", ", named) + (keys.size() > named.size() ? ", …" : "");
  }

  /** Parameters that the policy sets and the mix does not give. */
  private List<String> missed(WorldDescription policy, Optional<Mix> mix) {
    WorldDescription mixed = mix.map(m -> world(base, levers, m)).orElse(base.world());
    List<String> missed = new ArrayList<>();
    for (Parameter parameter : Ledger.all()) {
      List<Places.There> wanted = Places.of(policy, parameter, Reach.EVERYTHING);
      List<Places.There> given = Places.of(mixed, parameter, Reach.EVERYTHING);
      for (int i = 0; i < wanted.size(); i++) {
        if (!isSame(wanted.get(i).setting(), given.get(i).setting(), Reach.EVERYTHING)) {
          missed.add(parameter.key());
          break;
        }
      }
    }
    return missed;
  }

  /** The scenario with a mix. */
  static WorldDescription world(Scenario base, List<Lever> levers, Mix mix) {
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < mix.size(); k++) {
      values.add(levers.get(k).value(mix.level(k)));
    }
    return new Variation(levers.stream().map(Lever::varied).toList())
        .scenario(base, new Point(0, 0, values));
  }

  /**
   * The level of each lever that turns one world into another within its reach; nothing if some
   * lever has none.
   */
  static Optional<Mix> levels(WorldDescription from, WorldDescription to, List<Lever> levers) {
    List<Integer> found = new ArrayList<>();
    for (Lever lever : levers) {
      int chosen = -1;
      for (int level = 0; level < lever.levels() && chosen < 0; level++) {
        chosen = leadsTo(from, to, lever, level) ? level : -1;
      }
      if (chosen < 0) {
        return Optional.empty();
      }
      found.add(chosen);
    }
    return Optional.of(new Mix(found));
  }

  private static boolean leadsTo(
      WorldDescription from, WorldDescription to, Lever lever, int level) {
    Parameter parameter = lever.varied().parameter();
    Reach reach = lever.varied().reach();
    List<Places.There> before = Places.of(from, parameter, reach);
    List<Places.There> after = Places.of(to, parameter, reach);
    for (int i = 0; i < before.size(); i++) {
      Setting moved = Variation.apply(lever.varied(), before.get(i).setting(), lever.value(level));
      if (before.get(i).isReached() && !isSame(moved, after.get(i).setting(), reach)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two settings agree from day 0 on within a time. */
  private static boolean isSame(Setting one, Setting other, Reach time) {
    int from = Math.max(0, time.fromDay());
    TreeSet<Integer> days = new TreeSet<>(List.of(from));
    one.addChangeDays(days);
    other.addChangeDays(days);
    for (int day : days.tailSet(from)) {
      double a = one.at(day);
      double b = other.at(day);
      if (day < time.untilDay() && Math.abs(a - b) > NEAR * Math.max(1, Math.abs(a))) {
        return false;
      }
    }
    return true;
  }
}
