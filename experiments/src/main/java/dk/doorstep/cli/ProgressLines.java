package dk.doorstep.cli;

import java.time.Duration;

/** A line every tenth of the way, for log files. */
final class ProgressLines extends ProgressView {
  private static final int LINES = 10;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Terminal terminal;
  private long years;
  private long passed;
  private long nextLine = 1;
  private long startNanos;

  ProgressLines(Terminal terminal) {
    super(terminal.interruption());
    this.terminal = terminal;
  }

  @Override
  synchronized void start(long allYears) {
    years = allYears;
    startNanos = System.nanoTime();
  }

  @Override
  synchronized void extend(long more) {
    years += more;
    // Goes on counting from where it is now, a wave of simulations after the other.
    nextLine = passed * LINES / years + 1;
  }

  @Override
  public synchronized void yearPassed() {
    passed = Math.min(years, passed + 1);
    if (passed * LINES < nextLine * years) {
      return;
    }
    nextLine = passed * LINES / years + 1;
    double seconds = (System.nanoTime() - startNanos) / NANOS_PER_SECOND;
    long left = Math.round(seconds * (years - passed) / passed);
    terminal.say(terminal.messages().text("progress.line", 100 * passed / years, inWords(left)));
  }

  /** Hours, minutes and seconds. */
  static String inWords(long seconds) {
    Duration time = Duration.ofSeconds(seconds);
    return time.toHours() > 0
        ? String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format("%d:%02d", time.toMinutesPart(), time.toSecondsPart());
  }

  @Override
  public void close() {
    // nothing to end
  }
}
