package dk.doorstep.cli;

import dk.doorstep.experiment.Monitor;

/** Shows how far an experiment is, and passes on that it is to stop. */
abstract class ProgressView implements Monitor, AutoCloseable {
  private final Interruption interruption;

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
    public void yearPassed() {
      // nothing to show
    }

    @Override
    public void close() {
      // nothing to end
    }
  }
}
