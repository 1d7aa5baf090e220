package dk.doorstep.cli;

import dk.doorstep.experiment.Outcome;

/** Tells whether an experiment came to its end. */
final class OutcomeReport {
  private final Terminal terminal;

  OutcomeReport(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Says what is missing, if something is, and gives the exit code. */
  int exitCode(Outcome outcome) {
    Messages messages = terminal.messages();
    if (outcome.failure().isPresent()) {
      Outcome.Failure failure = outcome.failure().get();
      if (terminal.showsStackTraces()) {
        failure.cause().printStackTrace(terminal.err());
      }
      terminal.complain(
          messages.text(
              "run.failed",
              failure.scenario(),
              failure.draw(),
              failure.replication(),
              new Problems(terminal).describeFailure(failure.cause()),
              outcome.finished(),
              outcome.tasks()));
      return ExitCodes.FAILED;
    }
    if (!outcome.isComplete()) {
      terminal.complain(messages.text("run.interrupted", outcome.finished(), outcome.tasks()));
      return ExitCodes.INTERRUPTED;
    }
    return ExitCodes.DONE;
  }
}
