package dk.doorstep.parameters;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * A stated distribution of a length of stay. A stay drawn as T days lasts T rounded to the nearest
 * night, at least one, so that the mean is kept for stays that are long against a night.
 *
 * @param shape the family
 * @param mean mean, days
 * @param coefficientOfVariation standard deviation over mean, read by gamma, lognormal and weibull
 * @param distribution the continuous distribution, null for the fixed, exponential, geometric,
 *     lognormal and hazard shapes
 * @param logSd standard deviation of the logarithm, read by lognormal
 */
public record StayDistribution(
    Shape shape,
    double mean,
    double coefficientOfVariation,
    RealDistribution distribution,
    double logSd) {

  private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(null, 0, 1);

  /** Families of length of stay. */
  public enum Shape {
    /** No stated length: hazards decide. */
    HAZARD,
    EXPONENTIAL,
    /** Whole nights from one on, each the last with probability 1/mean. */
    GEOMETRIC,
    LOGNORMAL,
    GAMMA,
    WEIBULL,
    /** From 0 to twice the mean. */
    UNIFORM,
    FIXED
  }

  /** The words of a choice parameter, in the order of {@link Shape}. */
  static String[] words() {
    Shape[] shapes = Shape.values();
    String[] words = new String[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      words[i] = shapes[i].name().toLowerCase(java.util.Locale.ROOT);
    }
    return words;
  }

  /**
   * A distribution from encoded parameter values. A coefficient of variation of 0 means a fixed
   * length.
   */
  public static StayDistribution of(double shapeIndex, double mean, double coefficientOfVariation) {
    Shape shape = Shape.values()[(int) shapeIndex];
    boolean shaped = shape == Shape.LOGNORMAL || shape == Shape.GAMMA || shape == Shape.WEIBULL;
    if (shaped && coefficientOfVariation == 0) {
      shape = Shape.FIXED;
    }
    double logSd =
        StrictMath.sqrt(StrictMath.log(1 + coefficientOfVariation * coefficientOfVariation));
    RealDistribution distribution =
        switch (shape) {
          case GAMMA -> {
            double k = 1 / (coefficientOfVariation * coefficientOfVariation);
            yield new GammaDistribution(null, k, mean / k);
          }
          case WEIBULL -> {
            double k = weibullShape(coefficientOfVariation);
            yield new WeibullDistribution(
                null, k, mean / StrictMath.exp(Gamma.logGamma(1 + 1 / k)));
          }
          case UNIFORM -> new UniformRealDistribution(null, 0, 2 * mean);
          default -> null;
        };
    return new StayDistribution(shape, mean, coefficientOfVariation, distribution, logSd);
  }

  /** Whether hazards decide and no length is drawn. */
  public boolean isHazard() {
    return shape == Shape.HAZARD;
  }

  /**
   * The length of stay at this quantile, in whole nights.
   *
   * @param u in (0, 1)
   */
  public long nights(double u) {
    if (shape == Shape.GEOMETRIC) {
      double stay =
          mean <= 1 ? 1 : StrictMath.ceil(StrictMath.log1p(-u) / StrictMath.log1p(-1 / mean));
      return (long) Math.max(1, stay);
    }
    return Math.max(1, Math.round(days(u)));
  }

  private double days(double u) {
    return switch (shape) {
      case EXPONENTIAL -> -mean * StrictMath.log1p(-u);
      case LOGNORMAL ->
          mean
              * StrictMath.exp(
                  logSd * STANDARD_NORMAL.inverseCumulativeProbability(u) - logSd * logSd / 2);
      case FIXED -> mean;
      default -> distribution.inverseCumulativeProbability(u);
    };
  }

  /**
   * Solves for the Weibull shape by bisection on the logarithm; the coefficient of variation falls
   * as the shape grows.
   */
  private static double weibullShape(double coefficientOfVariation) {
    double target = StrictMath.log1p(coefficientOfVariation * coefficientOfVariation);
    double low = 0.05;
    double high = 200;
    for (int i = 0; i < 200; i++) {
      double k = StrictMath.sqrt(low * high);
      double value = Gamma.logGamma(1 + 2 / k) - 2 * Gamma.logGamma(1 + 1 / k);
      if (value > target) {
        low = k;
      } else {
        high = k;
      }
    }
    return StrictMath.sqrt(low * high);
  }
}
