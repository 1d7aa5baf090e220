package dk.doorstep.report;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;

/**
 * In how many sets of assumptions a policy beats the baseline, and what the others have in common:
 * the parameters whose values there lie higher or lower than where it does (Mann and Whitney's
 * test, adjusted for the number of parameters after Bonferroni).
 *
 * @param draws draws that were counted, without draw 0
 * @param policies what was found of each policy, by id
 */
record Robustness(int draws, Map<String, Held> policies) {
  /** Fewer on one side tell nothing of what they have in common. */
  static final int FEWEST_OF_A_SIDE = 5;

  private static final double FALSE_ALARM = 0.05;
  private static final int MOST_NAMED = 3;

  /**
   * How a policy held.
   *
   * @param fewerNights share of the draws with fewer homeless nights than the baseline
   * @param lowerCost share of the draws with lower cost to all payers
   * @param others draws without fewer nights
   * @param inCommon what these have in common, the clearest first
   */
  record Held(double fewerNights, double lowerCost, int others, List<Common> inCommon) {}

  /** A parameter that lies higher, or lower, where the policy does not beat the baseline. */
  record Common(Parameter parameter, boolean isHigher) {}

  Robustness {
    policies = Map.copyOf(policies);
  }

  /** Looks at these policies. */
  static Robustness of(Results results, Findings findings, ParameterDraws draws) {
    Map<String, Held> held = new HashMap<>();
    int most = 0;
    for (PolicyFindings policy : findings.policies()) {
      String baseline = findings.baseline().id();
      TreeMap<Integer, Double> nights =
          DrawMeans.differences(results, policy.id(), baseline, Measure.NIGHTS.indicator());
      TreeMap<Integer, Double> cost =
          DrawMeans.differences(results, policy.id(), baseline, Measure.COST.indicator());
      most = Math.max(most, nights.size());
      if (!nights.isEmpty()) {
        int others = (int) nights.values().stream().filter(d -> d >= 0).count();
        held.put(
            policy.id(),
            new Held(shareBelow(nights), shareBelow(cost), others, inCommon(nights, draws)));
      }
    }
    return new Robustness(most, held);
  }

  private static double shareBelow(TreeMap<Integer, Double> differences) {
    return differences.values().stream()
        .mapToDouble(d -> d < 0 ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private static List<Common> inCommon(TreeMap<Integer, Double> nights, ParameterDraws draws) {
    List<Integer> better = nights.keySet().stream().filter(d -> nights.get(d) < 0).toList();
    List<Integer> others = nights.keySet().stream().filter(d -> nights.get(d) >= 0).toList();
    if (Math.min(better.size(), others.size()) < FEWEST_OF_A_SIDE) {
      return List.of();
    }
    record Found(Common common, double p) {}
    List<Found> found = new ArrayList<>();
    for (int k = 0; k < draws.parameters().size(); k++) {
      double[] there = values(others, k, draws);
      double[] elsewhere = values(better, k, draws);
      double p = new MannWhitneyUTest().mannWhitneyUTest(there, elsewhere);
      if (p * draws.parameters().size() < FALSE_ALARM) {
        boolean isHigher = median(there) > median(elsewhere);
        found.add(new Found(new Common(draws.parameters().get(k), isHigher), p));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(Found::p))
        .limit(MOST_NAMED)
        .map(Found::common)
        .toList();
  }

  private static double[] values(List<Integer> chosen, int parameter, ParameterDraws draws) {
    return chosen.stream().mapToDouble(draw -> draws.value(draw, parameter)).toArray();
  }

  private static double median(double[] values) {
    return org.apache.commons.math3.stat.StatUtils.percentile(values, 50);
  }
}
