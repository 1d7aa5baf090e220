package dk.doorstep.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * The same difference measured twice: on common random numbers, and with luck of its own for the
 * scenario.
 */
public final class Pairing {
  /** Replications from here on serve as luck that no baseline has had. */
  private static final int OTHER_LUCK = 100_000;

  private static final String ALL = "all";

  private final Outcome outcome;
  private final String baseline;
  private final String scenario;

  /**
   * The pairing of two scenarios.
   *
   * @param outcome of {@link #tasks}, for an experiment of the baseline and the scenario
   */
  public Pairing(Outcome outcome, String baseline, String scenario) {
    this.outcome = outcome;
    this.baseline = baseline;
    this.scenario = scenario;
  }

  /**
   * The tasks of an experiment of two scenarios: both on common luck, then the second on other
   * luck, its spin-up included.
   */
  public static List<Task> tasks(RunSettings settings) {
    List<Task> tasks = new ArrayList<>();
    for (int replication = 0; replication < settings.replications(); replication++) {
      tasks.add(new Task(0, replication, List.of(0, 1)));
      tasks.add(new Task(0, replication + OTHER_LUCK, List.of(1)));
    }
    return List.copyOf(tasks);
  }

  /**
   * What common random numbers gain for this indicator.
   *
   * @param seed seed of the interval
   */
  public VarianceRatio ratio(String indicator, int replications, long seed) {
    double[] ofBaseline = values(baseline, indicator, 0, replications);
    double[] common = values(scenario, indicator, 0, replications);
    double[] independent = values(scenario, indicator, OTHER_LUCK, replications);
    for (int i = 0; i < replications; i++) {
      common[i] -= ofBaseline[i];
      independent[i] -= ofBaseline[i];
    }
    return VarianceRatio.of(independent, common, seed);
  }

  private double[] values(String id, String indicator, int from, int replications) {
    double[] values = new double[replications];
    java.util.Arrays.fill(values, Double.NaN);
    for (FinishedRun run : outcome.runsOf(id)) {
      int index = run.replication() - from;
      if (index >= 0 && index < replications) {
        values[index] = run.value(indicator, ALL);
      }
    }
    return values;
  }
}
