package dk.doorstep.sensitivity;

import dk.doorstep.estimation.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;

/** Functions on the unit cube whose indices are known. */
final class Functions {
  private static final double ISHIGAMI_A = 7;
  private static final double ISHIGAMI_B = 0.1;
  static final double[] G = {0, 1, 4.5, 9, 99, 99};

  private Functions() {}

  /** Ishigami and Homma (1990), each argument from −π to π. */
  static double ishigami(double[] u) {
    double[] x = new double[3];
    for (int i = 0; i < 3; i++) {
      x[i] = Math.PI * (2 * u[i] - 1);
    }
    double sine = Math.sin(x[1]);
    return Math.sin(x[0])
        + ISHIGAMI_A * sine * sine
        + ISHIGAMI_B * Math.pow(x[2], 4) * Math.sin(x[0]);
  }

  /** First-order and total indices of Ishigami's function, from its variance decomposition. */
  static double[][] ishigamiIndices() {
    double b = ISHIGAMI_B;
    double pi4 = Math.pow(Math.PI, 4);
    double first = 0.5 * Math.pow(1 + b * pi4 / 5, 2);
    double second = ISHIGAMI_A * ISHIGAMI_A / 8;
    double both = b * b * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
    double all = first + second + both;
    return new double[][] {
      {first / all, second / all, 0}, {(first + both) / all, second / all, both / all}
    };
  }

  /** Sobol's product function. */
  static double g(double[] u) {
    double product = 1;
    for (int i = 0; i < u.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + G[i]) / (1 + G[i]);
    }
    return product;
  }

  static double[][] gIndices() {
    double all = 1;
    double[] own = new double[G.length];
    for (int i = 0; i < G.length; i++) {
      own[i] = 1.0 / (3 * Math.pow(1 + G[i], 2));
      all *= 1 + own[i];
    }
    double[][] indices = new double[2][G.length];
    for (int i = 0; i < G.length; i++) {
      indices[0][i] = own[i] / (all - 1);
      indices[1][i] = own[i] * all / (1 + own[i]) / (all - 1);
    }
    return indices;
  }

  /** The responses of a function without luck. */
  static List<Response> of(List<double[]> points, ToDoubleFunction<double[]> function) {
    return points.stream()
        .map(
            x ->
                new Response(
                    new double[][] {{function.applyAsDouble(x)}, {function.applyAsDouble(x)}}))
        .toList();
  }

  /** The same with normal noise in every replication. */
  static List<Response> noisy(
      List<double[]> points,
      ToDoubleFunction<double[]> function,
      double deviation,
      int replications,
      long seed) {
    Well19937c random = new Well19937c(seed);
    double[] common = new double[replications];
    for (int j = 0; j < replications; j++) {
      common[j] = random.nextGaussian();
    }
    List<Response> responses = new ArrayList<>();
    for (double[] x : points) {
      double[][] values = new double[replications][1];
      for (int j = 0; j < replications; j++) {
        values[j][0] = function.applyAsDouble(x) + common[j] + deviation * random.nextGaussian();
      }
      responses.add(new Response(values));
    }
    return responses;
  }
}
