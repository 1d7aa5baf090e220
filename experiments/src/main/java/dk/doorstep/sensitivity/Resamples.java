package dk.doorstep.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Bootstrap resamples of the rows of a design (Efron 1979), the same for every parameter and
 * output. Intervals are percentiles; 1,000 resamples put their ends within about a hundredth of the
 * stated level.
 */
final class Resamples {
  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  private final int[][] rows;

  /**
   * Resamples of n rows.
   *
   * @param seed fixes them
   */
  Resamples(int n, int count, long seed) {
    Well19937c random = new Well19937c(seed);
    rows = new int[count][n];
    for (int[] sample : rows) {
      for (int i = 0; i < n; i++) {
        sample[i] = random.nextInt(n);
      }
    }
  }

  /** The statistic in every resample; it is given row numbers, with repetitions. */
  double[] of(ToDoubleFunction<int[]> statistic) {
    return Arrays.stream(rows).mapToDouble(statistic).toArray();
  }

  /** A value with the 95 % interval of its resampled values. */
  static Estimate estimate(double value, double[] resampled) {
    double[] defined = Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).toArray();
    if (Double.isNaN(value) || defined.length == 0) {
      return new Estimate(value, Double.NaN, Double.NaN);
    }
    return new Estimate(
        value, StatUtils.percentile(defined, LOW), StatUtils.percentile(defined, HIGH));
  }

  /** Standard deviation of resampled values. */
  static double deviation(double[] resampled) {
    double[] defined = Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).toArray();
    return Math.sqrt(StatUtils.variance(defined));
  }
}
