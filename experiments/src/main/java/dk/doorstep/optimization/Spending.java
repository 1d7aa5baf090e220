package dk.doorstep.optimization;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.study.Variation;
import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * What mixes use of the budgets, year by year, in the whole scenario whatever part of it is
 * simulated: at each place what the value of the year's first night is above what the scenario has
 * there, times the price. A mix may set free what the scenario has.
 */
final class Spending {
  /** So that a sum of prices in tenths does not exceed its budget by rounding. */
  private static final double ROUNDING = 1e-9;

  private static final double BILLION = 1e9;

  private final List<Lever> levers;
  private final List<Budget> budgets;
  private final int years;

  /** By lever, level, budget and year. */
  private final double[][][][] uses;

  Spending(WorldDescription world, List<Lever> levers, List<Budget> budgets, int years) {
    this.levers = levers;
    this.budgets = budgets;
    this.years = years;
    this.uses = new double[levers.size()][][][];
    for (int k = 0; k < levers.size(); k++) {
      uses[k] = new double[levers.get(k).levels()][budgets.size()][years];
      for (int level = 0; level < uses[k].length; level++) {
        fill(uses[k][level], world, levers.get(k), levers.get(k).value(level));
      }
    }
  }

  private void fill(double[][] use, WorldDescription world, Lever lever, double value) {
    Varied varied = lever.varied();
    Parameter parameter = varied.parameter();
    for (Places.There place : Places.of(world, parameter, varied.reach())) {
      if (!place.isReached()) {
        continue;
      }
      for (int b = 0; b < use.length; b++) {
        Price price = lever.prices().get(budgets.get(b).kind());
        for (int year = 0; price != null && year < years; year++) {
          int day = year * Lever.NIGHTS;
          double after = Variation.apply(varied, place.setting(), value).at(day);
          use[b][year] += place.count() * price.of(parameter, place.setting().at(day), after);
        }
      }
    }
  }

  int years() {
    return years;
  }

  List<Budget> budgets() {
    return budgets;
  }

  /** What a mix uses of a budget in a year. */
  double use(Mix mix, int budget, int year) {
    double sum = 0;
    for (int k = 0; k < mix.size(); k++) {
      sum += uses[k][mix.level(k)][budget][year];
    }
    return sum;
  }

  /** The most that a mix uses of a budget in a year. */
  double largestUse(Mix mix, int budget) {
    double most = Double.NEGATIVE_INFINITY;
    for (int year = 0; year < years; year++) {
      most = Math.max(most, use(mix, budget, year));
    }
    return most;
  }

  /** By how much a mix exceeds budgets: the sum of the excesses, each as a share of its budget. */
  double violation(Mix mix) {
    double sum = 0;
    for (int b = 0; b < budgets.size(); b++) {
      for (int year = 0; year < years; year++) {
        sum += excess(mix, b, year);
      }
    }
    return sum;
  }

  private double excess(Mix mix, int budget, int year) {
    double most = budgets.get(budget).most(year);
    double over = use(mix, budget, year) - most;
    double scale = Math.max(1, Math.abs(most));
    return over > ROUNDING * scale ? over / (most > 0 ? most : 1) : 0;
  }

  /** The share of the budget that binds most, in the year in which it binds most; 0 for none. */
  double share(Mix mix) {
    double share = 0;
    for (int b = 0; b < budgets.size(); b++) {
      for (int year = 0; year < years; year++) {
        double most = budgets.get(b).most(year);
        if (most > 0) {
          share = Math.max(share, use(mix, b, year) / most);
        }
      }
    }
    // Shares that differ by rounding alone are the same budget.
    return Math.rint(share * BILLION) / BILLION;
  }

  /**
   * A mix that fits: while a budget is exceeded, a lever by chance among those that can use less of
   * it takes the level that uses next less. Nothing changes if no such lever is left.
   */
  Mix projected(Mix mix, RandomGenerator random) {
    Mix fitting = mix;
    Optional<int[]> exceeded = firstExceeded(fitting);
    while (exceeded.isPresent()) {
      List<Mix> cheaper = cheaper(fitting, exceeded.get()[0], exceeded.get()[1]);
      if (cheaper.isEmpty()) {
        return fitting;
      }
      fitting = cheaper.get(random.nextInt(cheaper.size()));
      exceeded = firstExceeded(fitting);
    }
    return fitting;
  }

  /** Budget and year. */
  private Optional<int[]> firstExceeded(Mix mix) {
    for (int b = 0; b < budgets.size(); b++) {
      for (int year = 0; year < years; year++) {
        if (excess(mix, b, year) > 0) {
          return Optional.of(new int[] {b, year});
        }
      }
    }
    return Optional.empty();
  }

  private List<Mix> cheaper(Mix mix, int budget, int year) {
    List<Mix> found = new ArrayList<>();
    for (int k = 0; k < mix.size(); k++) {
      double now = uses[k][mix.level(k)][budget][year];
      int next = -1;
      for (int level = 0; level < uses[k].length; level++) {
        double use = uses[k][level][budget][year];
        if (use < now && (next < 0 || use > uses[k][next][budget][year])) {
          next = level;
        }
      }
      if (next >= 0) {
        found.add(mix.with(k, next));
      }
    }
    return found;
  }

  /** Why no mix can fit, if even the least use of every lever exceeds a budget. */
  Optional<String> objection() {
    for (int b = 0; b < budgets.size(); b++) {
      for (int year = 0; year < years; year++) {
        double least = 0;
        for (double[][][] lever : uses) {
          int budget = b;
          int in = year;
          least += Arrays.stream(lever).mapToDouble(level -> level[budget][in]).min().orElse(0);
        }
        double most = budgets.get(b).most(year);
        if (least > most + ROUNDING * Math.max(1, Math.abs(most))) {
          return Optional.of(
              "the levers use at least "
                  + Parameter.formatNumber(least)
                  + " of "
                  + budgets.get(b).kind()
                  + " in year "
                  + (year + 1)
                  + ", and the budget is "
                  + Parameter.formatNumber(most));
        }
      }
    }
    return Optional.empty();
  }

  /** The mix that leaves the scenario as it is, if the levers have the levels for it. */
  static Optional<Mix> asItIs(WorldDescription world, List<Lever> levers) {
    return OwnPolicies.levels(world, world, levers);
  }
}
