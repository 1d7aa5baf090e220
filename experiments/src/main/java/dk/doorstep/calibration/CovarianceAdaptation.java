package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Evolution strategy with covariance matrix adaptation, CMA-ES (Hansen 2016, with its standard
 * constants, without negative weights), within the unit cube. Asked and told a generation at a
 * time, so that its points can be simulated side by side and replayed from a journal; the optimiser
 * of Commons Math asks for one point after the other. Points outside the cube are drawn again, and
 * at last put on its side.
 */
final class CovarianceAdaptation {
  private static final double FIRST_STEP = 0.3;
  private static final double CONVERGED = 0.002;
  private static final int MOST_TRIES = 50;

  private final int n;
  private final Predicate<double[]> possible;
  private final RandomGenerator random;
  private final int offspring;
  private final double[] weights;
  private final double mass;
  private final double cc;
  private final double cs;
  private final double c1;
  private final double cmu;
  private final double damping;
  private final double expectedNorm;

  private double[] centre;
  private double step = FIRST_STEP;
  private double[] stepPath;
  private double[] shapePath;
  private double[][] covariance;
  private RealMatrix axes;
  private double[] lengths;
  private int generation;

  CovarianceAdaptation(int parameters, Predicate<double[]> possible, RandomGenerator random) {
    this.n = parameters;
    this.possible = possible;
    this.random = random;
    offspring = 4 + (int) Math.floor(3 * Math.log(n));
    int parents = offspring / 2;
    double[] raw =
        IntStream.range(0, parents)
            .mapToDouble(i -> Math.log((offspring + 1) / 2.0) - Math.log(i + 1.0))
            .toArray();
    double sum = Arrays.stream(raw).sum();
    weights = Arrays.stream(raw).map(w -> w / sum).toArray();
    mass = 1 / Arrays.stream(weights).map(w -> w * w).sum();
    cc = (4 + mass / n) / (n + 4 + 2 * mass / n);
    cs = (mass + 2) / (n + mass + 5);
    c1 = 2 / ((n + 1.3) * (n + 1.3) + mass);
    cmu = Math.min(1 - c1, 2 * (mass - 2 + 1 / mass) / ((n + 2.0) * (n + 2.0) + mass));
    damping = 1 + 2 * Math.max(0, Math.sqrt((mass - 1) / (n + 1)) - 1) + cs;
    expectedNorm = Math.sqrt(n) * (1 - 1.0 / (4 * n) + 1.0 / (21.0 * n * n));
    centre = new double[n];
    Arrays.fill(centre, 0.5);
    stepPath = new double[n];
    shapePath = new double[n];
    covariance = new double[n][n];
    for (int k = 0; k < n; k++) {
      covariance[k][k] = 1;
    }
    decompose();
  }

  /** The points of the next generation. */
  List<double[]> ask() {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < offspring; i++) {
      points.add(draw());
    }
    return points;
  }

  private double[] draw() {
    double[] point = new double[n];
    for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
      double[] normal = new double[n];
      for (int k = 0; k < n; k++) {
        normal[k] = lengths[k] * random.nextGaussian();
      }
      double[] move = axes.operate(normal);
      boolean isInside = true;
      for (int k = 0; k < n; k++) {
        point[k] = centre[k] + step * move[k];
        isInside &= point[k] >= 0 && point[k] <= 1;
      }
      if (isInside && possible.test(point)) {
        return point;
      }
    }
    for (int k = 0; k < n; k++) {
      point[k] = Math.max(0, Math.min(1, point[k]));
    }
    return possible.test(point) ? point : centre();
  }

  /** What the points of this generation gave; smaller is better. */
  void tell(List<double[]> points, double[] values) {
    generation++;
    List<double[]> ranked =
        IntStream.range(0, points.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .limit(weights.length)
            .map(points::get)
            .toList();
    double[] old = centre;
    centre = new double[n];
    for (int i = 0; i < weights.length; i++) {
      for (int k = 0; k < n; k++) {
        centre[k] += weights[i] * ranked.get(i)[k];
      }
    }
    double[] move = difference(centre, old, step);
    double norm = updateStepPath(move);
    updateCovariance(ranked, old, move, norm);
    step *= Math.exp((cs / damping) * (norm / expectedNorm - 1));
    step = Math.min(step, 1);
    decompose();
  }

  private static double[] difference(double[] a, double[] b, double unit) {
    double[] result = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      result[k] = (a[k] - b[k]) / unit;
    }
    return result;
  }

  private double updateStepPath(double[] move) {
    double[] turned = axes.preMultiply(move);
    for (int k = 0; k < n; k++) {
      turned[k] /= lengths[k];
    }
    double[] white = axes.operate(turned);
    double squares = 0;
    for (int k = 0; k < n; k++) {
      stepPath[k] = (1 - cs) * stepPath[k] + Math.sqrt(cs * (2 - cs) * mass) * white[k];
      squares += stepPath[k] * stepPath[k];
    }
    return Math.sqrt(squares);
  }

  private void updateCovariance(List<double[]> ranked, double[] old, double[] move, double norm) {
    double usual = Math.sqrt(1 - Math.pow(1 - cs, 2.0 * generation)) * expectedNorm;
    boolean isSteady = norm < (1.4 + 2.0 / (n + 1)) * usual;
    double gain = isSteady ? Math.sqrt(cc * (2 - cc) * mass) : 0;
    for (int k = 0; k < n; k++) {
      shapePath[k] = (1 - cc) * shapePath[k] + gain * move[k];
    }
    double stalled = isSteady ? 0 : cc * (2 - cc);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        double rankOne = shapePath[a] * shapePath[b] + stalled * covariance[a][b];
        double rankMany = 0;
        for (int i = 0; i < weights.length; i++) {
          double[] point = ranked.get(i);
          rankMany += weights[i] * (point[a] - old[a]) * (point[b] - old[b]) / (step * step);
        }
        covariance[a][b] = (1 - c1 - cmu) * covariance[a][b] + c1 * rankOne + cmu * rankMany;
      }
    }
  }

  private void decompose() {
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < a; b++) {
        covariance[a][b] = covariance[b][a];
      }
    }
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
    axes = eigen.getV();
    lengths =
        Arrays.stream(eigen.getRealEigenvalues()).map(v -> Math.sqrt(Math.max(v, 1e-20))).toArray();
  }

  /** Where the search is centred: the best guess, less led by luck than the best point seen. */
  double[] centre() {
    return Arrays.stream(centre).map(c -> Math.max(0, Math.min(1, c))).toArray();
  }

  /** Standard deviation of the points along their longest axis. */
  double spread() {
    return step * Arrays.stream(lengths).max().orElseThrow();
  }

  /** Whether the points have become as good as one. */
  boolean isConverged() {
    return spread() < CONVERGED;
  }
}
