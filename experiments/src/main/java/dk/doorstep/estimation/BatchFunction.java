package dk.doorstep.estimation;

import java.util.List;

/**
 * Any function of parameters that gives some numbers, with or without luck in them. It is asked for
 * many points at a time, so that they can be worked out side by side, and the same sequence of
 * questions must give the same answers.
 */
@FunctionalInterface
public interface BatchFunction {
  /**
   * The responses at these points, in the same order.
   *
   * @param positions points of the unit cube, a number from 0 to 1 per parameter
   * @throws java.util.concurrent.CancellationException if somebody stops the work
   */
  List<Response> at(List<double[]> positions);
}
