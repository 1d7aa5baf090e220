package dk.doorstep.experiment;

import dk.doorstep.observation.IndicatorTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs with made-up indicators, for tests of what is done with them. */
public final class MadeRuns {
  private MadeRuns() {}

  /**
   * A run that nobody simulated.
   *
   * @param values by indicator, for everybody
   */
  public static FinishedRun run(
      String scenario, int draw, int replication, Map<String, Double> values) {
    List<IndicatorTable.Key> keys = new ArrayList<>();
    values.keySet().forEach(name -> keys.add(new IndicatorTable.Key(name, "all", "made up")));
    double[] numbers = values.values().stream().mapToDouble(Double::doubleValue).toArray();
    return new FinishedRun(
        scenario, draw, replication, new Columns(keys), numbers, List.of(), new double[0]);
  }

  /** An outcome of these runs, complete. */
  public static Outcome outcome(List<FinishedRun> runs) {
    return new Outcome(runs, 1, 1, Optional.empty());
  }
}
