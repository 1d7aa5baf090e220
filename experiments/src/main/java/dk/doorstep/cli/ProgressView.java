package dk.doorstep.cli;

import dk.doorstep.evaluation.Progress;

/** Shows how far an experiment is, and passes on that it is to stop. */
abstract class ProgressView implements Progress, AutoCloseable {
  private final Interruption interruption;
  private boolean isStarted;

  ProgressView(Interruption interruption) {
    this.interruption = interruption;
  }

  /** The view that suits the terminal. */
  static ProgressView of(Terminal terminal, boolean isQuiet) {
    if (isQuiet) {
      return new Silence(terminal.interruption());
    }
    return terminal.isInteractive() ? new ProgressBars(terminal) : new ProgressLines(terminal);
  }

  /** The experiment will simulate so many years. */
  abstract void start(long years);

  /** It will simulate so many years more than was thought. */
  abstract void extend(long years);

  @Override
  public final void expect(long years) {
    if (isStarted) {
      extend(years);
    } else if (years > 0) {
      isStarted = true;
      start(years);
    }
  }

  @Override
  public boolean isStopped() {
    return interruption.isRequested();
  }

  @Override
  public abstract void close();

  /** Shows nothing. */
  private static final class Silence extends ProgressView {
    Silence(Interruption interruption) {
      super(interruption);
    }

    @Override
    void start(long years) {
      // nothing to show
    }

    @Override
    void extend(long years) {
      // nothing to show
    }

    @Override
    public void yearPassed() {
      // nothing to show
    }

    @Override
    public void close() {
      // nothing to end
    }
  }
}
