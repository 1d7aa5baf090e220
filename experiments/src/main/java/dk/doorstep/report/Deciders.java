package dk.doorstep.report;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Which of the unmeasured parameters decide what a policy does: Spearman's rank correlation over
 * the draws between the drawn value and the homeless nights that the policy avoids. Draw 0 is left
 * out, since nobody drew it.
 *
 * @param draws draws that were counted
 * @param parameters parameters that were looked at
 * @param bound correlations above it, with whatever sign, would come about by luck in one of twenty
 *     such tables of a policy at most (Bonferroni over the parameters); NaN with too few draws
 * @param strongest of each policy by id, the strongest first; empty with too few draws
 */
record Deciders(int draws, int parameters, double bound, Map<String, List<Decider>> strongest) {
  /** With fewer draws even a strong connection hides among so many parameters. */
  static final int FEWEST_DRAWS = 20;

  private static final double FALSE_ALARM = 0.05;
  private static final int KEPT = 12;

  /**
   * A parameter and how it goes with the nights avoided.
   *
   * @param correlation above 0 if more nights are avoided where the value is larger
   */
  record Decider(Parameter parameter, double correlation) {}

  Deciders {
    strongest = Map.copyOf(strongest);
  }

  /** The deciders of a policy that stand out from luck, the strongest first. */
  List<Decider> standingOut(String policy) {
    return strongest.getOrDefault(policy, List.of()).stream()
        .filter(d -> Math.abs(d.correlation()) > bound)
        .toList();
  }

  /** Whether there are draws enough to tell. */
  boolean canTell() {
    return draws >= FEWEST_DRAWS;
  }

  /** Nothing was compared. */
  static Deciders none() {
    return new Deciders(0, 0, Double.NaN, Map.of());
  }

  /** Looks for what decides these policies. */
  static Deciders of(Results results, Findings findings, ParameterDraws draws) {
    int parameters = draws.parameters().size();
    Map<String, List<Decider>> strongest = new HashMap<>();
    int most = 0;
    for (PolicyFindings policy : findings.policies()) {
      TreeMap<Integer, Double> avoided = avoided(results, policy.id(), findings.baseline().id());
      most = Math.max(most, avoided.size());
      if (avoided.size() >= FEWEST_DRAWS) {
        strongest.put(policy.id(), strongest(avoided, draws));
      }
    }
    return new Deciders(most, parameters, bound(most, parameters), strongest);
  }

  /** Nights avoided by draw, mean over its replications. */
  private static TreeMap<Integer, Double> avoided(Results results, String policy, String baseline) {
    TreeMap<Integer, Double> avoided =
        DrawMeans.differences(results, policy, baseline, Measure.NIGHTS.indicator());
    avoided.replaceAll((draw, difference) -> -difference);
    return avoided;
  }

  private static List<Decider> strongest(TreeMap<Integer, Double> avoided, ParameterDraws draws) {
    int[] drawn = avoided.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] nights = avoided.values().stream().mapToDouble(Double::doubleValue).toArray();
    SpearmansCorrelation spearman = new SpearmansCorrelation();
    List<Decider> deciders = new ArrayList<>();
    for (int k = 0; k < draws.parameters().size(); k++) {
      double[] values = new double[drawn.length];
      for (int i = 0; i < drawn.length; i++) {
        values[i] = draws.value(drawn[i], k);
      }
      double correlation = spearman.correlation(values, nights);
      if (!Double.isNaN(correlation)) {
        deciders.add(new Decider(draws.parameters().get(k), correlation));
      }
    }
    deciders.sort(Comparator.comparingDouble(d -> -Math.abs(d.correlation())));
    return List.copyOf(deciders.subList(0, Math.min(KEPT, deciders.size())));
  }

  /**
   * The correlation that Student's t, with two degrees of freedom fewer than there are draws, makes
   * as unlikely as the false alarm allows one of so many.
   */
  static double bound(int draws, int parameters) {
    if (draws < FEWEST_DRAWS || parameters == 0) {
      return Double.NaN;
    }
    int freedom = draws - 2;
    double t =
        new TDistribution(null, freedom)
            .inverseCumulativeProbability(1 - FALSE_ALARM / (2 * parameters));
    return t / Math.sqrt(freedom + t * t);
  }
}
