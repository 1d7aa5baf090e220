package dk.doorstep.sweep;

import dk.doorstep.experiment.StudentT;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A mean and its 95 % interval by Student's t.
 *
 * @param mean mean of the defined values; NaN if there are none
 * @param halfWidth half of the width of the interval; NaN with fewer than two defined values
 * @param deviation standard deviation; NaN with fewer than two defined values
 * @param count number of defined values
 */
public record MeanInterval(double mean, double halfWidth, double deviation, int count) {
  /** The interval of these values; those that are NaN are left out. */
  public static MeanInterval of(double[] all) {
    double[] values = Arrays.stream(all).filter(value -> !Double.isNaN(value)).toArray();
    int n = values.length;
    double mean = n == 0 ? Double.NaN : StatUtils.mean(values);
    if (n < 2) {
      return new MeanInterval(mean, Double.NaN, Double.NaN, n);
    }
    double deviation = Math.sqrt(StatUtils.variance(values));
    return new MeanInterval(
        mean, StudentT.quantile(n - 1) * deviation / Math.sqrt(n), deviation, n);
  }

  /** Lower end. */
  public double low() {
    return mean - halfWidth;
  }

  /** Upper end. */
  public double high() {
    return mean + halfWidth;
  }
}
