package dk.doorstep.calibration;

import dk.doorstep.estimation.BatchFunction;
import dk.doorstep.estimation.Response;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;

/**
 * A made-up world with two hazards and a third parameter that does nothing: a stock, a share and an
 * annual flow, with luck in them. A new point has new luck.
 */
final class SyntheticFunction implements BatchFunction {
  static final int PARAMETERS = 3;
  private static final double[] NOISE = {60, 0.012, 12};

  private final long seed;
  private final int replications;
  private int asked;

  SyntheticFunction(long seed, int replications) {
    this.seed = seed;
    this.replications = replications;
  }

  /** What is expected of the three outputs. */
  static double[] expected(double[] u) {
    double in = 400 * Math.pow(3, u[0]);
    double out = 0.2 * Math.pow(5, u[1]);
    return new double[] {in / out, out / (out + 0.3 + 0.2 * u[0]), in * (1 + 0.5 * u[1])};
  }

  private static double[] once(double[] u, Well19937c random) {
    double[] outputs = expected(u);
    for (int k = 0; k < outputs.length; k++) {
      outputs[k] += NOISE[k] * random.nextGaussian();
    }
    return outputs;
  }

  @Override
  public List<Response> at(List<double[]> positions) {
    List<Response> responses = new ArrayList<>();
    for (double[] u : positions) {
      Well19937c random = new Well19937c(new int[] {(int) seed, asked++});
      double[][] values = new double[replications][];
      for (int j = 0; j < replications; j++) {
        values[j] = once(u, random);
      }
      responses.add(new Response(values));
    }
    return responses;
  }

  /**
   * Goals from runs at these parameters, with luck of their own: the mean of four, as a country is
   * larger than the areas that are simulated for it.
   */
  static List<Goal> goals(double[] truth, long seed) {
    Well19937c random = new Well19937c(new int[] {(int) seed, -1});
    double[] seen = new double[NOISE.length];
    for (int run = 0; run < 4; run++) {
      double[] outputs = once(truth, random);
      for (int k = 0; k < seen.length; k++) {
        seen[k] += outputs[k] / 4;
      }
    }
    List<Goal> goals = new ArrayList<>();
    for (int k = 0; k < seen.length; k++) {
      goals.add(new Goal("goal " + k, seen[k], 2 * NOISE[k]));
    }
    return goals;
  }
}
