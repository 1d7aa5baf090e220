package dk.doorstep.experiment;

import java.io.IOException;

/** Takes what is too large to keep until an experiment is over. */
@FunctionalInterface
public interface RunListener {
  /**
   * A run has been simulated. Called by many threads at a time; the run may still be dropped, if
   * another run of its task fails.
   *
   * @throws IOException if it cannot be kept, which fails the task
   */
  void simulated(RunResult result) throws IOException;
}
