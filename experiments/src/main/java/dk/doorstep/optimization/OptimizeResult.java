package dk.doorstep.optimization;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a search for mixes found.
 *
 * @param plan what was asked for
 * @param spending what mixes use
 * @param base the scenario as it is, number 0
 * @param candidates the best mixes of the search and the ready-made policies that fit into the
 *     budget, those that use little first
 * @param byDraw value by aim, mix (the scenario as it is, then the candidates) and draw; empty
 *     without draws
 * @param units unit of each aim
 * @param tried how many mixes were tried
 * @param asItIs the mix that leaves the scenario as it is, if the levers can
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
record OptimizeResult(
    OptimizePlan plan,
    Spending spending,
    Candidate base,
    List<Candidate> candidates,
    double[][][] byDraw,
    List<String> units,
    int tried,
    Optional<Mix> asItIs) {
  private static final double ROUNDING = 1e-9;

  OptimizeResult {
    candidates = List.copyOf(candidates);
    units = List.copyOf(units);
  }

  /** The mixes that none dominates, those that use little first. */
  List<Candidate> front() {
    return candidates.stream().filter(Candidate::isOnFront).toList();
  }

  /** The scenario as it is and the candidates that use at most a share of the budget. */
  List<Candidate> within(double share, int aim) {
    return Stream.concat(Stream.of(base), candidates.stream())
        .filter(c -> c.share() <= share + ROUNDING && !Double.isNaN(c.mean(aim)))
        .toList();
  }

  /** The best mix for one aim on the luck of the search: the one that luck has flattered. */
  Candidate searchedBest(int aim) {
    return within(Double.POSITIVE_INFINITY, aim).stream()
        .min(Comparator.comparingDouble(c -> plan.aims().get(aim).toMinimise(c.searched()[aim])))
        .orElse(base);
  }

  /** How many levers of a mix are at another level than in another, or than in the scenario. */
  int changes(Candidate candidate, Candidate from) {
    if (candidate.number() == from.number()) {
      return 0;
    }
    Optional<Mix> one = candidate.number() == 0 ? asItIs : Optional.of(candidate.mix());
    Optional<Mix> other = from.number() == 0 ? asItIs : Optional.of(from.mix());
    return one.isEmpty() || other.isEmpty() ? plan.levers().size() : one.get().changes(other.get());
  }

  /** The candidate that is this mix. */
  Optional<Candidate> find(Mix mix) {
    return candidates.stream().filter(c -> c.mix().equals(mix)).findFirst();
  }

  /**
   * A mix that uses no larger share of the budget, and is at least as good in every aim and better
   * in one (or cheaper), on fresh luck.
   */
  Optional<Candidate> betterThan(Candidate candidate) {
    return front().stream()
        .filter(c -> Dominance.dominates(toMinimise(c), toMinimise(candidate)))
        .findFirst();
  }

  /** Aims on fresh luck and the share of the budget, less is better. */
  double[] toMinimise(Candidate candidate) {
    double[] row = new double[plan.aims().size() + 1];
    for (int a = 0; a < plan.aims().size(); a++) {
      double aim = plan.aims().get(a).toMinimise(candidate.mean(a));
      row[a] = Double.isNaN(aim) ? Double.MAX_VALUE : aim;
    }
    row[plan.aims().size()] = candidate.share();
    return row;
  }

  /** Whether there are draws. */
  boolean hasRegret() {
    return byDraw.length > 0;
  }

  /** Regret in one aim: of the scenario as it is, then of the candidates. */
  List<Regret> regret(int aim) {
    double[][] values = new double[byDraw[aim].length][];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          java.util.Arrays.stream(byDraw[aim][i]).map(plan.aims().get(aim)::toMinimise).toArray();
    }
    return Regret.of(values, shares(), plan.near());
  }

  /** Share of the draws in which a mix is not beaten in all aims. */
  double[] unbeaten() {
    double[][][] values = new double[byDraw.length][][];
    for (int a = 0; a < values.length; a++) {
      values[a] = new double[byDraw[a].length][];
      for (int i = 0; i < values[a].length; i++) {
        values[a][i] =
            java.util.Arrays.stream(byDraw[a][i]).map(plan.aims().get(a)::toMinimise).toArray();
      }
    }
    return Regret.unbeaten(values, shares());
  }

  private double[] shares() {
    return Stream.concat(Stream.of(base), candidates.stream())
        .mapToDouble(Candidate::share)
        .toArray();
  }
}
