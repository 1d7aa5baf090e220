package dk.doorstep.sensitivity;

import dk.doorstep.estimation.Response;
import java.util.List;

/**
 * A way to find out what an output hangs on: which points to look at, and what to make of the
 * responses there. Positions, not values, so the scale of each parameter is what its axis says.
 */
public sealed interface Method permits Morris, SobolIndices, RankCorrelation {
  /** Name in files: {@code morris}, {@code sobol} or {@code prcc}. */
  String name();

  /** Names of the measures, in the order of the files. */
  List<String> measures();

  /**
   * The points of the design.
   *
   * @param parameters number of parameters
   */
  List<double[]> design(int parameters);

  /** Number of points of the design for so many parameters. */
  int points(int parameters);

  /**
   * What the parameters do to one output.
   *
   * @param points the points of the design as they stood: a parameter that takes few values cannot
   *     stand everywhere
   * @param responses one for each point
   * @param output index of the output
   */
  Analysis analyse(List<double[]> points, List<Response> responses, int output);

  /** The same for parameters that stand wherever the design puts them. */
  default Analysis analyse(int parameters, List<Response> responses, int output) {
    return analyse(design(parameters), responses, output);
  }
}
