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
   * @param parameters number of parameters
   * @param responses one for each point of the design
   * @param output index of the output
   */
  Analysis analyse(int parameters, List<Response> responses, int output);
}
