package dk.doorstep.cohort;

import dk.doorstep.experiment.StudentT;
import java.util.function.IntToDoubleFunction;

/**
 * How far luck moves an estimate: each group (a replication, or a draw) is left out in turn. Exact
 * for means, good to first order for ratios, whose logarithm is used.
 */
final class Jackknife {
  private final int groups;

  Jackknife(int groups) {
    this.groups = groups;
  }

  /**
   * The 95 % interval of an estimate, by Student's t.
   *
   * @param estimate from all groups
   * @param without the estimate without this group
   * @param isRatio whether logarithms are to be used
   */
  Interval interval(double estimate, IntToDoubleFunction without, boolean isRatio) {
    if (groups < 2 || !Double.isFinite(estimate) || (isRatio && estimate <= 0)) {
      return Interval.NONE;
    }
    double sum = 0;
    double[] left = new double[groups];
    for (int i = 0; i < groups; i++) {
      double value = without.applyAsDouble(i);
      left[i] = isRatio ? Math.log(value) : value;
      sum += left[i];
    }
    double squares = 0;
    for (double value : left) {
      double off = value - sum / groups;
      squares += off * off;
    }
    double half = StudentT.quantile(groups - 1) * Math.sqrt(squares * (groups - 1) / groups);
    if (!Double.isFinite(half)) {
      return Interval.NONE;
    }
    return isRatio
        ? new Interval(estimate * Math.exp(-half), estimate * Math.exp(half))
        : new Interval(estimate - half, estimate + half);
  }
}
