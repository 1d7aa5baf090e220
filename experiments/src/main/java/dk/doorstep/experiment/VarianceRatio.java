package dk.doorstep.experiment;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How many times as variable a difference is with independent luck as with common random numbers.
 *
 * @param independent variance of the difference with independent luck
 * @param common variance of the difference on common random numbers
 * @param ratio independent over common; NaN if undefined
 * @param low lower end of a 95 % interval, by resampling replications
 * @param high upper end
 * @param replications replications in which every value is defined
 */
public record VarianceRatio(
    double independent, double common, double ratio, double low, double high, int replications) {
  private static final int RESAMPLES = 2000;
  private static final int FEWEST = 3;

  /**
   * The ratio from differences by replication; those in which a difference is undefined are left
   * out.
   *
   * @param independent differences with independent luck
   * @param common differences on common random numbers, of the same replications
   * @param seed seed of the resampling
   */
  public static VarianceRatio of(double[] independent, double[] common, long seed) {
    int n = 0;
    double[] a = independent.clone();
    double[] b = common.clone();
    for (int i = 0; i < independent.length; i++) {
      if (!Double.isNaN(independent[i]) && !Double.isNaN(common[i])) {
        a[n] = independent[i];
        b[n++] = common[i];
      }
    }
    a = Arrays.copyOf(a, n);
    b = Arrays.copyOf(b, n);
    if (n < FEWEST) {
      return new VarianceRatio(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, n);
    }
    double ratio = ratio(StatUtils.variance(a), StatUtils.variance(b));
    double[] resampled = resample(a, b, new Well19937c(seed));
    boolean isDefined = resampled.length > 0 && !Double.isNaN(ratio);
    return new VarianceRatio(
        StatUtils.variance(a),
        StatUtils.variance(b),
        ratio,
        isDefined ? percentile(resampled, 2.5) : Double.NaN,
        isDefined ? percentile(resampled, 97.5) : Double.NaN,
        n);
  }

  private static double[] resample(double[] a, double[] b, RandomGenerator random) {
    double[] ratios = new double[RESAMPLES];
    double[] as = new double[a.length];
    double[] bs = new double[b.length];
    for (int r = 0; r < RESAMPLES; r++) {
      for (int i = 0; i < a.length; i++) {
        int pick = random.nextInt(a.length);
        as[i] = a[pick];
        bs[i] = b[pick];
      }
      ratios[r] = ratio(StatUtils.variance(as), StatUtils.variance(bs));
    }
    return Arrays.stream(ratios).filter(ratio -> !Double.isNaN(ratio)).toArray();
  }

  private static double ratio(double independent, double common) {
    return common > 0 ? independent / common : Double.NaN;
  }

  private static double percentile(double[] values, double percent) {
    return new Percentile()
        .withEstimationType(Percentile.EstimationType.R_7)
        .evaluate(values, percent);
  }
}
