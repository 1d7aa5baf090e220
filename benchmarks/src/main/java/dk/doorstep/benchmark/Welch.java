package dk.doorstep.benchmark;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Welch's comparison of two means of independent samples with unequal variances (Welch 1947,
 * Biometrika 34: 28–35), with the degrees of freedom of Satterthwaite (1946).
 *
 * @param meanA mean of the first sample
 * @param meanB mean of the second sample
 * @param t difference of the means in standard errors, first minus second; infinite if the samples
 *     are two different constants
 * @param degreesOfFreedom degrees of freedom of t
 */
public record Welch(double meanA, double meanB, double t, double degreesOfFreedom) {
  /** Differences of constants below this share of their size are left over from adding. */
  private static final double ROUNDING = 1e-12;

  /** Compares two samples of at least two values. */
  public static Welch of(double[] a, double[] b) {
    SummaryStatistics x = summary(a);
    SummaryStatistics y = summary(b);
    double varianceX = x.getVariance() / x.getN();
    double varianceY = y.getVariance() / y.getN();
    double variance = varianceX + varianceY;
    double difference = x.getMean() - y.getMean();
    double size = Math.max(Math.abs(x.getMean()), Math.abs(y.getMean()));
    if (Math.abs(difference) <= ROUNDING * size) {
      return new Welch(x.getMean(), y.getMean(), 0, x.getN() + y.getN() - 2.0);
    }
    if (variance <= ROUNDING * ROUNDING * size * size) {
      return new Welch(
          x.getMean(),
          y.getMean(),
          Math.copySign(Double.POSITIVE_INFINITY, difference),
          x.getN() + y.getN() - 2.0);
    }
    double freedom =
        variance
            * variance
            / (varianceX * varianceX / (x.getN() - 1) + varianceY * varianceY / (y.getN() - 1));
    return new Welch(x.getMean(), y.getMean(), difference / Math.sqrt(variance), freedom);
  }

  /** The size of t that equal means exceed with this probability. */
  public double bound(double falseAlarm) {
    return new TDistribution(null, degreesOfFreedom)
        .inverseCumulativeProbability(1 - falseAlarm / 2);
  }

  private static SummaryStatistics summary(double[] values) {
    SummaryStatistics summary = new SummaryStatistics();
    for (double value : values) {
      summary.addValue(value);
    }
    return summary;
  }
}
