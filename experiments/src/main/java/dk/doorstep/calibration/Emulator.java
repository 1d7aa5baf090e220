package dk.doorstep.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Guesses one output from the parameters: a Gaussian process (Rasmussen and Williams 2006) with
 * linear and quadratic terms of each parameter under a wide prior, and a smooth remainder with a
 * squared exponential covariance. Length and variance of the remainder are those of a grid that
 * make the known outputs likeliest; the noise is what was measured between replications. If
 * predictions that leave one point out err by more than they claim, all variances are raised by
 * that factor. Learning n points takes time n³, a prediction n².
 */
final class Emulator {
  private static final double WIDE = 10;
  private static final double JITTER = 1e-6;
  private static final double[] LENGTHS = {0.15, 0.3, 0.6, 1.2};
  private static final double[] VARIANCES = {0.001, 0.01, 0.05, 0.2, 0.6};

  private final List<double[]> known;
  private final double centre;
  private final double unit;
  private final double length;
  private final double variance;
  private final double inflation;
  private final double error;
  private final RealMatrix inverse;
  private final double[] weights;

  /** A guess and the variance of its error, the luck of a simulation not included. */
  record Guess(double mean, double variance) {}

  /** A model with one choice of length and variance. */
  private record Fit(
      double length, double variance, double likelihood, RealMatrix inverse, RealVector weights) {}

  private Emulator(List<double[]> known, double centre, double unit, Fit fit, double error) {
    this.known = known;
    this.centre = centre;
    this.unit = unit;
    this.length = fit.length();
    this.variance = fit.variance();
    this.inverse = fit.inverse();
    this.weights = fit.weights().toArray();
    this.error = error;
    this.inflation = Math.max(1, error);
  }

  /**
   * Learns.
   *
   * @param points points of the unit cube
   * @param outputs output at each point, defined
   * @param noise variance of an output at one point; 0 without luck
   */
  static Emulator of(List<double[]> points, double[] outputs, double noise) {
    double centre = org.apache.commons.math3.stat.StatUtils.mean(outputs);
    double deviation = Math.sqrt(org.apache.commons.math3.stat.StatUtils.variance(outputs));
    double unit = deviation > 0 ? deviation : 1;
    double[] y = new double[outputs.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = (outputs[i] - centre) / unit;
    }
    Fit best = null;
    for (double length : LENGTHS) {
      for (double variance : VARIANCES) {
        Fit fit = fit(points, y, length, variance, noise / (unit * unit) + JITTER);
        if (fit != null && (best == null || fit.likelihood() > best.likelihood())) {
          best = fit;
        }
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("points that cannot be told apart");
    }
    return new Emulator(points, centre, unit, best, leaveOneOut(best));
  }

  private static Fit fit(
      List<double[]> points, double[] y, double length, double variance, double noise) {
    int n = y.length;
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double value = covariance(points.get(i), points.get(j), length, variance);
        covariance[i][j] = value;
        covariance[j][i] = value;
      }
      covariance[i][i] += noise;
    }
    try {
      CholeskyDecomposition cholesky =
          new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), 1e-9, 1e-12);
      RealVector target = new ArrayRealVector(y, false);
      RealVector weights = cholesky.getSolver().solve(target);
      double logarithm = 0;
      RealMatrix lower = cholesky.getL();
      for (int i = 0; i < n; i++) {
        logarithm += StrictMath.log(lower.getEntry(i, i));
      }
      double likelihood = -0.5 * target.dotProduct(weights) - logarithm;
      return new Fit(length, variance, likelihood, cholesky.getSolver().getInverse(), weights);
    } catch (NonPositiveDefiniteMatrixException e) {
      return null; // this smooth a remainder cannot tell the points apart
    }
  }

  private static double covariance(double[] a, double[] b, double length, double variance) {
    double terms = 1;
    double distance = 0;
    for (int k = 0; k < a.length; k++) {
      double u = 2 * a[k] - 1;
      double v = 2 * b[k] - 1;
      terms += u * v + (u * u - 1.0 / 3) * (v * v - 1.0 / 3);
      distance += (a[k] - b[k]) * (a[k] - b[k]);
    }
    // The length is that of one parameter; in many dimensions points are farther apart.
    double scale = length * length * a.length;
    return WIDE * terms + variance * StrictMath.exp(-distance / (2 * scale));
  }

  /** Mean squared error of predictions that leave one point out, over the claimed variance. */
  private static double leaveOneOut(Fit fit) {
    int n = fit.weights().getDimension();
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double precision = fit.inverse().getEntry(i, i);
      double miss = fit.weights().getEntry(i) / precision;
      sum += miss * miss * precision / n;
    }
    return sum;
  }

  /** See {@link Wave#emulatorError}. */
  double error() {
    return error;
  }

  /** The expected output at a point. */
  double mean(double[] point) {
    double mean = 0;
    for (int i = 0; i < weights.length; i++) {
      mean += weights[i] * covariance(point, known.get(i), length, variance);
    }
    return centre + unit * mean;
  }

  /** The expected output at a point, and how unsure it is. */
  Guess guess(double[] point) {
    double[] row = new double[weights.length];
    double mean = 0;
    for (int i = 0; i < row.length; i++) {
      row[i] = covariance(point, known.get(i), length, variance);
      mean += weights[i] * row[i];
    }
    double explained =
        new ArrayRealVector(inverse.operate(row), false)
            .dotProduct(new ArrayRealVector(row, false));
    double left = Math.max(0, covariance(point, point, length, variance) - explained);
    return new Guess(centre + unit * mean, inflation * unit * unit * left);
  }
}
