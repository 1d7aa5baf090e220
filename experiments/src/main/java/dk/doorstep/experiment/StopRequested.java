package dk.doorstep.experiment;

import java.util.concurrent.CancellationException;

/** A simulation ends because it was asked to. */
final class StopRequested extends CancellationException {
  private static final long serialVersionUID = 1;

  StopRequested() {
    super("stopped");
  }

  static void check(Monitor monitor) {
    if (monitor.isStopped()) {
      throw new StopRequested();
    }
  }
}
