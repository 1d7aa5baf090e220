package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two figures that pull against each other: over the draws, where one is nearer to its target the
 * other is farther from its own, because they move together and one is too low where the other is
 * too high, or they move apart and both are off on the same side.
 *
 * @param one the figure that is farther off
 * @param other the other figure
 * @param correlation weighted correlation of the two over the draws
 */
record Tension(TargetFact one, TargetFact other, double correlation) {
  /** Weaker correlations are not told. */
  static final double WEAKEST = 0.3;

  /** How far the nearer figure must be off, in tolerances, to count as pulled. */
  static final double LEAST_MISS = 0.5;

  /** The tensions of a result, the strongest first; at least one figure is out of tolerance. */
  static List<Tension> of(CalibrationWork work, CalibrationResult result) {
    List<TargetFact> facts = work.counted();
    List<Tension> found = new ArrayList<>();
    if (result.draws().size() != result.checks().size() || result.draws().size() < 3) {
      return found;
    }
    double[] weights = result.draws().stream().mapToDouble(Draw::weight).toArray();
    for (int a = 0; a < facts.size(); a++) {
      for (int b = 0; b < a; b++) {
        double one = miss(facts.get(a), a, result);
        double other = miss(facts.get(b), b, result);
        double larger = Math.max(Math.abs(one), Math.abs(other));
        double smaller = Math.min(Math.abs(one), Math.abs(other));
        if (!(larger > 1 && smaller > LEAST_MISS)) {
          continue;
        }
        double r = WeightedSample.correlation(outputs(result, a), outputs(result, b), weights);
        if (Math.abs(r) >= WEAKEST && r * one * other < 0) {
          boolean isFirst = Math.abs(one) == larger;
          found.add(new Tension(facts.get(isFirst ? a : b), facts.get(isFirst ? b : a), r));
        }
      }
    }
    found.sort(Comparator.comparingDouble(t -> -Math.abs(t.correlation())));
    return found;
  }

  /** How far the median is off, in tolerances; above 0 if it is too high. */
  private static double miss(TargetFact fact, int output, CalibrationResult result) {
    return (result.simulated(output, 0.5) - fact.value()) / fact.tolerance();
  }

  private static double[] outputs(CalibrationResult result, int output) {
    return result.checks().stream().mapToDouble(r -> r.mean(output)).toArray();
  }
}
