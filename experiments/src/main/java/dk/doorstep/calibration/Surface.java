package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What one output is expected to be, as a polynomial of the parameters: a linear term of each,
 * quadratic terms of those that matter most, products of pairs of the first of these. Coefficients
 * are shrunk towards zero (ridge regression), as strongly as generalised cross-validation asks
 * (Golub, Heath and Wahba 1979), so that there may be more parameters than points would otherwise
 * allow. Outputs above zero are learnt by their logarithm. Points far from the goals count less.
 *
 * <p>Parameters are told on a scale from −1 to 1.
 */
final class Surface {
  private static final int MOST_SQUARES = 30;
  private static final int MOST_PAIRED = 9;
  private static final double[] SHRINKAGES = {0.3, 1, 3, 10, 30};
  private static final double[] FURTHER = {1, 6};

  private final boolean isLog;
  private final double constant;
  private final double[] linear;
  private final double[] squares;
  private final int[][] partners;
  private final double[][] products;
  private final double residualVariance;
  private final double variance;

  /** A ridge regression: coefficients, and what they leave. */
  private record Ridge(
      double[] coefficients, RealMatrix inverse, double freedom, double residual, double score) {}

  private Surface(boolean isLog, Terms terms, Ridge ridge, double points) {
    this.isLog = isLog;
    int parameters = terms.parameters;
    double[] c = ridge.coefficients();
    constant = c[0];
    linear = new double[parameters];
    squares = new double[parameters];
    System.arraycopy(c, 1, linear, 0, parameters);
    List<List<double[]>> pairs = new ArrayList<>();
    for (int k = 0; k < parameters; k++) {
      pairs.add(new ArrayList<>());
    }
    int next = 1 + parameters;
    for (int k : terms.squared) {
      squares[k] = c[next++];
    }
    for (int[] pair : terms.paired) {
      pairs.get(pair[0]).add(new double[] {pair[1], c[next]});
      pairs.get(pair[1]).add(new double[] {pair[0], c[next]});
      next++;
    }
    partners = new int[parameters][];
    products = new double[parameters][];
    for (int k = 0; k < parameters; k++) {
      partners[k] = pairs.get(k).stream().mapToInt(p -> (int) p[0]).toArray();
      products[k] = pairs.get(k).stream().mapToDouble(p -> p[1]).toArray();
    }
    residualVariance = ridge.residual();
    variance = ridge.residual() * ridge.freedom() / points;
  }

  /** Which terms a surface has. */
  private record Terms(int parameters, List<Integer> squared, List<int[]> paired) {
    int size() {
      return 1 + parameters + squared.size() + paired.size();
    }

    double[] row(double[] u) {
      double[] row = new double[size()];
      row[0] = 1;
      System.arraycopy(u, 0, row, 1, parameters);
      int next = 1 + parameters;
      for (int k : squared) {
        row[next++] = u[k] * u[k] - 1.0 / 3;
      }
      for (int[] pair : paired) {
        row[next++] = u[pair[0]] * u[pair[1]];
      }
      return row;
    }
  }

  /**
   * Learns.
   *
   * @param points points on the scale from −1 to 1
   * @param outputs output at each point; where it is undefined the point teaches nothing
   * @param weights how much each point counts, 1 for the nearest
   */
  static Surface of(List<double[]> points, double[] outputs, double[] weights) {
    int[] known =
        IntStream.range(0, outputs.length).filter(i -> !Double.isNaN(outputs[i])).toArray();
    boolean isLog = IntStream.of(known).allMatch(i -> outputs[i] > 0);
    List<double[]> at = IntStream.of(known).mapToObj(points::get).toList();
    double[] y =
        IntStream.of(known)
            .mapToDouble(i -> isLog ? StrictMath.log(outputs[i]) : outputs[i])
            .toArray();
    double[] w = IntStream.of(known).mapToDouble(i -> weights[i]).toArray();
    int parameters = at.get(0).length;
    Terms first = new Terms(parameters, List.of(), List.of());
    Terms all = further(parameters, best(first, at, y, w));
    double count = 0;
    for (double weight : w) {
      count += weight;
    }
    return new Surface(isLog, all, best(all, at, y, w), count);
  }

  /** The terms beyond the linear ones: of the parameters that stand out most from what is left. */
  private static Terms further(int parameters, Ridge ridge) {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < parameters; k++) {
      order.add(k);
    }
    order.sort(Comparator.comparingDouble(k -> -standing(ridge, k)));
    List<Integer> squared = order.subList(0, Math.min(MOST_SQUARES, parameters));
    List<int[]> paired = new ArrayList<>();
    for (int a = 0; a < Math.min(MOST_PAIRED, parameters); a++) {
      for (int b = 0; b < a; b++) {
        paired.add(new int[] {order.get(b), order.get(a)});
      }
    }
    return new Terms(parameters, squared, paired);
  }

  /** A coefficient over its standard error, squared. */
  private static double standing(Ridge ridge, int parameter) {
    double c = ridge.coefficients()[1 + parameter];
    return c * c / ridge.inverse().getEntry(1 + parameter, 1 + parameter);
  }

  private static Ridge best(Terms terms, List<double[]> at, double[] y, double[] w) {
    int n = y.length;
    int d = terms.size();
    double[][] gram = new double[d][d];
    double[] right = new double[d];
    double[][] rows = new double[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = terms.row(at.get(i));
      for (int a = 0; a < d; a++) {
        double weighted = w[i] * rows[i][a];
        right[a] += weighted * y[i];
        for (int b = 0; b <= a; b++) {
          gram[a][b] += weighted * rows[i][b];
        }
      }
    }
    for (int a = 0; a < d; a++) {
      for (int b = 0; b < a; b++) {
        gram[b][a] = gram[a][b];
      }
    }
    Ridge best = null;
    boolean hasFurther = d > 1 + terms.parameters();
    for (double shrinkage : SHRINKAGES) {
      for (double further : hasFurther ? FURTHER : new double[] {1}) {
        Ridge ridge = ridge(terms, gram, right, rows, y, w, shrinkage, further);
        if (best == null || ridge.score() < best.score()) {
          best = ridge;
        }
      }
    }
    return best;
  }

  private static Ridge ridge(
      Terms terms,
      double[][] gram,
      double[] right,
      double[][] rows,
      double[] y,
      double[] w,
      double shrinkage,
      double further) {
    int d = right.length;
    RealMatrix matrix = new Array2DRowRealMatrix(gram, true);
    for (int a = 1; a < d; a++) {
      matrix.addToEntry(a, a, a <= terms.parameters() ? shrinkage : shrinkage * further);
    }
    RealMatrix inverse = new CholeskyDecomposition(matrix, 1e-9, 1e-12).getSolver().getInverse();
    double[] c = inverse.operate(right);
    double freedom = 0;
    for (int a = 0; a < d; a++) {
      for (int b = 0; b < d; b++) {
        freedom += inverse.getEntry(a, b) * gram[b][a];
      }
    }
    double squares = 0;
    double count = 0;
    ArrayRealVector coefficients = new ArrayRealVector(c, false);
    for (int i = 0; i < y.length; i++) {
      double off = y[i] - coefficients.dotProduct(new ArrayRealVector(rows[i], false));
      squares += w[i] * off * off;
      count += w[i];
    }
    double left = Math.max(1, count - freedom);
    return new Ridge(c, inverse, freedom, squares / left, squares / (left * left));
  }

  /** The expected output at a point, on the scale that it was learnt on. */
  double at(double[] u) {
    double sum = constant;
    for (int k = 0; k < u.length; k++) {
      sum += linear[k] * u[k] + squares[k] * (u[k] * u[k] - 1.0 / 3);
      for (int j = 0; j < partners[k].length; j++) {
        sum += products[k][j] * u[k] * u[partners[k][j]] / 2; // every pair is met twice
      }
    }
    return sum;
  }

  /** By how much {@link #at} changes if one parameter takes another value. */
  double change(double[] u, int k, double value) {
    double slope = linear[k] + squares[k] * (value + u[k]);
    for (int j = 0; j < partners[k].length; j++) {
      slope += products[k][j] * u[partners[k][j]];
    }
    return slope * (value - u[k]);
  }

  /** An output on the scale that it was learnt on, as it is measured. */
  double output(double learnt) {
    return isLog ? StrictMath.exp(learnt) : learnt;
  }

  /** The standard deviation of the surface at a typical point, as a change of this output. */
  double deviation(double output) {
    return Math.sqrt(variance) * (isLog ? output : 1);
  }

  /** Squared error of a guess over the variance that is claimed for a simulation there. */
  double squaredError(double[] u, double output) {
    double off = at(u) - (isLog ? StrictMath.log(output) : output);
    return off * off / (residualVariance + variance);
  }
}
