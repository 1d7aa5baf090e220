package dk.doorstep.cli;

import java.util.concurrent.TimeUnit;

/**
 * Tells how many years of the past of runs are simulated, but only where that takes so long that
 * somebody might wonder: of a whole country.
 */
final class PastProgress {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);

  private final Terminal terminal;
  private final boolean isQuiet;
  private long lastTold = System.nanoTime();
  private int years;

  PastProgress(Terminal terminal, boolean isQuiet) {
    this.terminal = terminal;
    this.isQuiet = isQuiet;
  }

  /** One more. */
  void yearPassed() {
    years++;
    if (!isQuiet && System.nanoTime() - lastTold > PATIENCE_NANOS) {
      lastTold = System.nanoTime();
      terminal.say(terminal.messages().text("film.past", years));
    }
  }
}
