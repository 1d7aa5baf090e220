package dk.doorstep.cli;

import dk.doorstep.output.ResultFolder;
import java.io.IOException;
import java.util.List;

/** Publishes results, and saves what can be saved when a file of them cannot be written. */
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

  /** Writes the files of a folder. */
  @FunctionalInterface
  interface Files {
    /**
     * Writes them.
     *
     * @return their names
     * @throws IOException if one cannot be written
     */
    List<String> write() throws IOException;
  }

  /**
   * Writes and publishes the files of a folder, or keeps those that are whole.
   *
   * @return exit code
   * @throws IOException if the folder can no longer be changed
   */
  int publish(ResultFolder folder, Files files, boolean isQuiet) throws IOException {
    List<String> names;
    try {
      names = files.write();
    } catch (IOException e) {
      return keep(folder, e, () -> {});
    }
    folder.publish(names);
    if (!isQuiet) {
      terminal.say(terminal.messages().text("run.written", folder.path()));
    }
    return ExitCodes.DONE;
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
