package dk.doorstep.calibration;

import java.util.List;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Where new draws are proposed: a draw is picked by its weight and moved by a normal step with
 * twice the weighted covariance of the draws (Beaumont and others 2009), within the plausible
 * space.
 */
final class Kernel {
  private static final double SMALLEST = 1e-8;
  private static final int MOST_TRIES = 100_000;

  private final List<double[]> centres;
  private final double[] weights;
  private final PlausibleSpace space;
  private final RealMatrix root;
  private final RealMatrix inverseRoot;
  private final double logDeterminant;
  private long tries;
  private long hits;

  Kernel(List<double[]> centres, double[] weights, PlausibleSpace space) {
    this.centres = centres;
    this.weights = weights;
    this.space = space;
    RealMatrix covariance = WeightedSample.covariance(centres, weights).scalarMultiply(2);
    int k = covariance.getRowDimension();
    for (int a = 0; a < k; a++) {
      covariance.addToEntry(a, a, SMALLEST);
    }
    root = new CholeskyDecomposition(covariance, 1e-6, 1e-14).getL();
    inverseRoot = MatrixUtils.inverse(root);
    double sum = 0;
    for (int a = 0; a < k; a++) {
      sum += StrictMath.log(root.getEntry(a, a));
    }
    logDeterminant = sum;
  }

  /** A new point of the space. */
  double[] propose(RandomGenerator random) {
    for (int i = 0; i < MOST_TRIES; i++) {
      tries++;
      double[] centre = centres.get(pick(random.nextDouble()));
      double[] normal = new double[centre.length];
      for (int a = 0; a < normal.length; a++) {
        normal[a] = random.nextGaussian();
      }
      double[] point = root.operate(normal);
      for (int a = 0; a < point.length; a++) {
        point[a] += centre[a];
      }
      if (space.contains(point)) {
        hits++;
        return point;
      }
    }
    throw new IllegalStateException("no way back into the plausible space");
  }

  private int pick(double u) {
    double below = 0;
    for (int i = 0; i < weights.length; i++) {
      below += weights[i];
      if (u < below) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /**
   * Density at which a point is proposed, as far as tries so far tell how often a step stays in the
   * space.
   */
  double density(double[] point) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double[] off = new double[point.length];
      for (int a = 0; a < off.length; a++) {
        off[a] = point[a] - centres.get(i)[a];
      }
      double[] standard = inverseRoot.operate(off);
      double squares = 0;
      for (double s : standard) {
        squares += s * s;
      }
      sum += weights[i] * StrictMath.exp(-squares / 2);
    }
    double constant =
        StrictMath.exp(-logDeterminant) * StrictMath.pow(2 * Math.PI, -point.length / 2.0);
    return constant * sum * tries / Math.max(1, hits);
  }
}
