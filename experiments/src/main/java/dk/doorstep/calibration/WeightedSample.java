package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/** Statistics of weighted numbers. */
final class WeightedSample {
  private WeightedSample() {}

  /** The value below which this share of the weight lies; undefined values are left out. */
  static double quantile(double[] values, double[] weights, double share) {
    List<Integer> order = new ArrayList<>();
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        order.add(i);
        total += weights[i];
      }
    }
    order.sort(Comparator.comparingDouble(i -> values[i]));
    double below = 0;
    for (int i : order) {
      below += weights[i];
      if (below >= share * total) {
        return values[i];
      }
    }
    return order.isEmpty() ? Double.NaN : values[order.get(order.size() - 1)];
  }

  /** (Σw)²/Σw². */
  static double effectiveSize(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double w : weights) {
      sum += w;
      squares += w * w;
    }
    return sum * sum / squares;
  }

  /** Correlation of two numbers; pairs with an undefined number are left out. */
  static double correlation(double[] one, double[] other, double[] weights) {
    double total = 0;
    double a = 0;
    double b = 0;
    for (int i = 0; i < weights.length; i++) {
      if (isPair(one[i], other[i])) {
        total += weights[i];
        a += weights[i] * one[i];
        b += weights[i] * other[i];
      }
    }
    a /= total;
    b /= total;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < weights.length; i++) {
      if (isPair(one[i], other[i])) {
        ab += weights[i] * (one[i] - a) * (other[i] - b);
        aa += weights[i] * (one[i] - a) * (one[i] - a);
        bb += weights[i] * (other[i] - b) * (other[i] - b);
      }
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static boolean isPair(double one, double other) {
    return !Double.isNaN(one) && !Double.isNaN(other);
  }

  /** Covariance matrix of points whose weights sum to 1. */
  static RealMatrix covariance(List<double[]> points, double[] weights) {
    int k = points.get(0).length;
    double[] mean = new double[k];
    for (int i = 0; i < weights.length; i++) {
      for (int a = 0; a < k; a++) {
        mean[a] += weights[i] * points.get(i)[a];
      }
    }
    double[][] matrix = new double[k][k];
    for (int i = 0; i < weights.length; i++) {
      double[] point = points.get(i);
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          matrix[a][b] += weights[i] * (point[a] - mean[a]) * (point[b] - mean[b]);
        }
      }
    }
    return new Array2DRowRealMatrix(matrix, false);
  }
}
