package dk.doorstep.calibration;

import dk.doorstep.estimation.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * A point and what was simulated there.
 *
 * @param position place in the unit cube
 * @param response outputs in the order of the goals
 * @param distance distance from the goals, in tolerances
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
record Simulated(double[] position, Response response, double distance) {
  static List<Simulated> of(List<double[]> positions, List<Response> responses, List<Goal> goals) {
    List<Simulated> all = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Response response = responses.get(i);
      all.add(new Simulated(positions.get(i), response, Goal.distance(goals, response.means())));
    }
    return all;
  }
}
