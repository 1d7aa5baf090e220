package dk.doorstep.experiment;

import java.util.concurrent.CancellationException;

/** A simulation ends because it was asked to. */
public final class StopRequested extends CancellationException {
  private static final long serialVersionUID = 1;

  /** A request to stop. */
  public StopRequested() {
    super("stopped");
  }

  /** Ends a simulation that is to stop. */
  public static void check(Monitor monitor) {
    if (monitor.isStopped()) {
      throw new StopRequested();
    }
  }
}
