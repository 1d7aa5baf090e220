package dk.doorstep.benchmark;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells on standard error what is done now, with the seconds since the start. */
final class Progress {
  private static final double NANOSECONDS = 1e9;

  private final PrintWriter err;
  private final long start = System.nanoTime();

  Progress(PrintWriter err) {
    this.err = err;
  }

  void tell(String step) {
    err.printf(Locale.ROOT, "%7.1f s  %s%n", (System.nanoTime() - start) / NANOSECONDS, step);
    err.flush();
  }
}
