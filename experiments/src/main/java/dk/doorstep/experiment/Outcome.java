package dk.doorstep.experiment;

import java.util.List;
import java.util.Optional;

/**
 * What an experiment gave.
 *
 * @param runs runs of the finished tasks, by scenario (in the order of the experiment), draw and
 *     replication
 * @param tasks number of tasks that were asked for
 * @param finished number of tasks that were finished
 * @param failure what went wrong, if something did
 */
public record Outcome(List<FinishedRun> runs, int tasks, int finished, Optional<Failure> failure) {
  public Outcome {
    runs = List.copyOf(runs);
  }

  /**
   * Something went wrong in a run.
   *
   * @param scenario id of the scenario, of the root if it was the spin-up
   * @param draw index of the draw
   * @param replication index of the replication
   * @param cause what
   */
  public record Failure(String scenario, int draw, int replication, Throwable cause) {}

  /** Whether every task was finished. */
  public boolean isComplete() {
    return finished == tasks;
  }

  /** The runs of one scenario, by draw and replication. */
  public List<FinishedRun> runsOf(String scenario) {
    return runs.stream().filter(run -> run.scenario().equals(scenario)).toList();
  }
}
