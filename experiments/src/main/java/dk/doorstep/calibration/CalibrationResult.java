package dk.doorstep.calibration;

import dk.doorstep.estimation.Response;
import java.util.List;

/**
 * What a calibration gave.
 *
 * @param draws weighted draws; a single one of weight 1 if one point was searched for
 * @param checks what was simulated anew: a response per draw, or some responses of the single draw
 * @param waves all waves, in order
 * @param stop why it ended
 */
public record CalibrationResult(
    List<Draw> draws, List<Response> checks, List<Wave> waves, StopReason stop) {
  public CalibrationResult {
    draws = List.copyOf(draws);
    checks = List.copyOf(checks);
    waves = List.copyOf(waves);
  }

  /**
   * The value of an output below which this share of the simulations lies that were made anew.
   *
   * @param output index of the goal
   * @param share for example 0.5 for the median
   */
  public double simulated(int output, double share) {
    double[] values = checks.stream().mapToDouble(r -> r.mean(output)).toArray();
    double[] weights = new double[values.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = draws.size() == weights.length ? draws.get(i).weight() : 1;
    }
    return WeightedSample.quantile(values, weights, share);
  }

  /** The position of a parameter below which this share of the draws lies. */
  public double position(int parameter, double share) {
    return WeightedSample.quantile(
        draws.stream().mapToDouble(d -> d.position()[parameter]).toArray(),
        draws.stream().mapToDouble(Draw::weight).toArray(),
        share);
  }
}
