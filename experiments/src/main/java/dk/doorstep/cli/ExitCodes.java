package dk.doorstep.cli;

/** How the program tells other programs how it went. */
final class ExitCodes {
  /** Everything is done. */
  static final int DONE = 0;

  /** Something went wrong that is not the fault of the input. */
  static final int FAILED = 1;

  /** The command line, a scenario or a folder cannot be used. */
  static final int BAD_INPUT = 2;

  /** Somebody stopped the program; what was finished is kept. */
  static final int INTERRUPTED = 130;

  private ExitCodes() {}
}
