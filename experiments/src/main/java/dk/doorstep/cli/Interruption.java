package dk.doorstep.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets somebody stop the program from outside (Ctrl-C, SIGTERM) without losing what is finished:
 * the Java machine waits until the main thread has written it, and then ends with exit code 130.
 */
final class Interruption {
  private static final int LONGEST_WAIT_MINUTES = 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean requested;

  /** Whether the program is to stop. */
  boolean isRequested() {
    return requested;
  }

  /** Asks the program to stop. */
  void request() {
    requested = true;
  }

  /** The main thread has nothing left to do. */
  void finished() {
    finished.countDown();
  }

  /** What the Java machine does when it is told to end. */
  Thread hook() {
    return new Thread(this::stop, "interruption");
  }

  private void stop() {
    if (finished.getCount() == 0) {
      return;
    }
    request();
    try {
      if (!finished.await(LONGEST_WAIT_MINUTES, TimeUnit.MINUTES)) {
        Runtime.getRuntime().halt(ExitCodes.FAILED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCodes.INTERRUPTED);
  }
}
