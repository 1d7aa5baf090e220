package dk.doorstep.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The runs of some scenarios on the same luck. It is done as a whole or not at all.
 *
 * @param draw index of the draw
 * @param replication index of the replication
 * @param scenarios which scenarios of the experiment, by index
 */
public record Task(int draw, int replication, List<Integer> scenarios) {
  public Task {
    scenarios = List.copyOf(scenarios);
  }

  /** One task of all scenarios for each draw and replication, draw by draw. */
  public static List<Task> all(int scenarios, RunSettings settings) {
    List<Integer> every = IntStream.range(0, scenarios).boxed().toList();
    List<Task> tasks = new ArrayList<>();
    for (int draw = 0; draw < settings.draws(); draw++) {
      for (int replication = 0; replication < settings.replications(); replication++) {
        tasks.add(new Task(draw, replication, every));
      }
    }
    return List.copyOf(tasks);
  }
}
