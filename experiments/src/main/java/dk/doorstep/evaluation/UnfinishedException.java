package dk.doorstep.evaluation;

import dk.doorstep.experiment.Outcome;
import java.util.Optional;

/** An evaluation ended before its time: it was stopped, or a run failed. */
public final class UnfinishedException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Optional<Outcome.Failure> failure;

  UnfinishedException(Optional<Outcome.Failure> failure) {
    super(
        failure.isPresent() ? "a run failed" : "stopped",
        failure.map(Outcome.Failure::cause).orElse(null));
    this.failure = failure;
  }

  /** What went wrong; nothing if somebody stopped it. */
  public Optional<Outcome.Failure> failure() {
    return failure;
  }
}
