package dk.doorstep.cli;

import dk.doorstep.output.ResultFolder;
import java.io.IOException;

/** Saves what can be saved when a file of the results cannot be written. */
final class UnwrittenResults {
  private final Terminal terminal;

  /** Writes what is missing and may fit now. */
  @FunctionalInterface
  interface Rest {
    void write() throws IOException;
  }

  UnwrittenResults(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Keeps the files that are whole; see {@link #keep(ResultFolder, IOException, Rest)}. */
  int keep(ResultFolder folder, IOException problem) throws IOException {
    return keep(folder, problem, () -> {});
  }

  /**
   * Tells which file could not be written, makes room, and keeps the files that are whole. Results
   * of an earlier run give way to them; if there are none, they stay.
   *
   * @return exit code
   * @throws IOException if the folder can no longer be changed
   */
  int keep(ResultFolder folder, IOException problem, Rest rest) throws IOException {
    if (terminal.showsStackTraces()) {
      problem.printStackTrace(terminal.err());
    }
    terminal.complain(new Problems(terminal).describeFailure(problem));
    folder.removeUnfinished();
    rest.write();
    if (!folder.whole().isEmpty()) {
      folder.publish(folder.whole());
      terminal.say(
          terminal.messages().text("run.kept", folder.path(), String.join(", ", folder.whole())));
    }
    return ExitCodes.FAILED;
  }
}
