package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.Arrays;
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
 * (Golub, Heath and Wahba 1979), and the more, the less a parameter stands out (as in Zou 2006), so
 * that there may be more terms than points would otherwise allow. Outputs above zero are learnt by
 * their logarithm. Points far from the goals count less.
 *
 * <p>Parameters are told on a scale from −1 to 1.
 */
final class Surface {
  private static final int MOST_SQUARES = 30;
  private static final int MOST_PAIRED = 9;
  private static final double[] SHRINKAGES = {0.1, 0.3, 1, 3, 10, 30};
  private static final double[] FURTHER = {1, 6};

  /** A squared coefficient over its squared standard error at which shrinkage is as usual. */
  private static final double USUAL = 4;

  /** Bounds of the shrinkage of a linear term, over the usual one. */
  private static final double LEAST = 0.05;

  private static final double MOST = 100;

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
      double[] coefficients, RealMatrix inverse, double freedom, double residual, double score) {

    /** A coefficient over its standard error, squared. */
    double standing(int term) {
      double c = coefficients[term];
      return c * c / (inverse.getEntry(term, term) * residual);
    }
  }

  /** Points with their outputs and weights. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  private record Known(List<double[]> at, double[] y, double[] w) {
    double count() {
      return Arrays.stream(w).sum();
    }
  }

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
    double[] y =
        IntStream.of(known)
            .mapToDouble(i -> isLog ? StrictMath.log(outputs[i]) : outputs[i])
            .toArray();
    Known all =
        new Known(
            IntStream.of(known).mapToObj(points::get).toList(),
            y,
            IntStream.of(known).mapToDouble(i -> weights[i]).toArray());
    int parameters = points.get(0).length;
    Terms linear = new Terms(parameters, List.of(), List.of());
    double[] even = new double[parameters];
    Arrays.fill(even, 1);
    double[] shrinkages = shrinkages(parameters, best(linear, all, even));
    Terms terms = further(parameters, best(linear, all, shrinkages));
    return new Surface(isLog, terms, best(terms, all, shrinkages), all.count());
  }

  /** How much the coefficient of each parameter is shrunk: the more, the less it stands out. */
  private static double[] shrinkages(int parameters, Ridge ridge) {
    double[] shrinkages = new double[parameters];
    for (int k = 0; k < parameters; k++) {
      shrinkages[k] = Math.max(LEAST, Math.min(MOST, USUAL / ridge.standing(1 + k)));
    }
    return shrinkages;
  }

  /** The terms beyond the linear ones: of the parameters that stand out most. */
  private static Terms further(int parameters, Ridge ridge) {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < parameters; k++) {
      order.add(k);
    }
    order.sort(Comparator.comparingDouble(k -> -ridge.standing(1 + k)));
    List<Integer> squared = order.subList(0, Math.min(MOST_SQUARES, parameters));
    List<int[]> paired = new ArrayList<>();
    for (int a = 0; a < Math.min(MOST_PAIRED, parameters); a++) {
      for (int b = 0; b < a; b++) {
        paired.add(new int[] {order.get(b), order.get(a)});
      }
    }
    return new Terms(parameters, squared, paired);
  }

  private static Ridge best(Terms terms, Known known, double[] shrinkages) {
    int d = terms.size();
    double[][] gram = new double[d][d];
    double[] right = new double[d];
    double[][] rows = new double[known.y().length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = terms.row(known.at().get(i));
      for (int a = 0; a < d; a++) {
        double weighted = known.w()[i] * rows[i][a];
        right[a] += weighted * known.y()[i];
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
    for (double shrinkage : SHRINKAGES) {
      for (double further : d > 1 + terms.parameters() ? FURTHER : new double[] {1}) {
        double[] penalties = new double[d];
        for (int a = 1; a < d; a++) {
          penalties[a] = shrinkage * (a <= terms.parameters() ? shrinkages[a - 1] : further);
        }
        Ridge ridge = ridge(gram, right, rows, known, penalties);
        if (best == null || ridge.score() < best.score()) {
          best = ridge;
        }
      }
    }
    return best;
  }

  private static Ridge ridge(
      double[][] gram, double[] right, double[][] rows, Known known, double[] penalties) {
    int d = right.length;
    RealMatrix matrix = new Array2DRowRealMatrix(gram, true);
    for (int a = 0; a < d; a++) {
      matrix.addToEntry(a, a, penalties[a]);
    }
    RealMatrix inverse = new CholeskyDecomposition(matrix, 1e-9, 1e-12).getSolver().getInverse();
    double[] c = inverse.operate(right);
    // The trace of the matrix that takes outputs to guesses.
    double freedom = d;
    for (int a = 0; a < d; a++) {
      freedom -= penalties[a] * inverse.getEntry(a, a);
    }
    double squares = 0;
    ArrayRealVector coefficients = new ArrayRealVector(c, false);
    for (int i = 0; i < rows.length; i++) {
      double off = known.y()[i] - coefficients.dotProduct(new ArrayRealVector(rows[i], false));
      squares += known.w()[i] * off * off;
    }
    double left = Math.max(1, known.count() - freedom);
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
