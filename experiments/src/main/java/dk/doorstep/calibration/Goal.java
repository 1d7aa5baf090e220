package dk.doorstep.calibration;

import java.util.List;

/**
 * A number that an output is held to.
 *
 * @param name name in files
 * @param value what was measured
 * @param tolerance half the width of the interval within which an output counts as right, above 0
 * @param weight share that it has in the distance, beside those of the other goals
 */
public record Goal(String name, double value, double tolerance, double weight) {
  /** A tolerance is read as the half width of a 95 % interval of a normal distribution. */
  static final double DEVIATIONS = 1.96;

  public Goal {
    if (!Double.isFinite(value) || !(tolerance > 0) || Double.isInfinite(tolerance)) {
      throw new IllegalArgumentException(name + ": " + value + " ± " + tolerance);
    }
  }

  /** A goal as important as any other. */
  public Goal(String name, double value, double tolerance) {
    this(name, value, tolerance, 1);
  }

  /** How far off an output is, in tolerances; infinite if it is undefined. */
  public double miss(double output) {
    return Double.isNaN(output) ? Double.POSITIVE_INFINITY : Math.abs(output - value) / tolerance;
  }

  /** Whether an output is within the tolerance. */
  public boolean isMet(double output) {
    return miss(output) <= 1;
  }

  /** The standard deviation that the tolerance stands for. */
  double deviation() {
    return tolerance / DEVIATIONS;
  }

  /**
   * Root of the weighted mean squared miss of all goals, in tolerances.
   *
   * @param outputs outputs of the goals in their order; more may follow
   */
  static double distance(List<Goal> goals, double[] outputs) {
    double squares = 0;
    double weights = 0;
    for (int k = 0; k < goals.size(); k++) {
      double miss = goals.get(k).miss(outputs[k]);
      squares += goals.get(k).weight() * miss * miss;
      weights += goals.get(k).weight();
    }
    return Math.sqrt(squares / weights);
  }
}
