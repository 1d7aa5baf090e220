package dk.doorstep.cli;

import dk.doorstep.scenario.ScenarioLoader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * What surrounds one call of the program.
 *
 * @param out for what was asked for
 * @param err for everything else
 * @param messages what is said, in the language asked for
 * @param arguments the command line, without the name of the program
 * @param folder the folder it was started in
 * @param isInteractive whether a person is watching
 * @param showsStackTraces whether failures are told with everything that helps a programmer
 * @param interruption how it may be stopped
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    Messages messages,
    List<String> arguments,
    Path folder,
    boolean isInteractive,
    boolean showsStackTraces,
    Interruption interruption) {
  Terminal {
    arguments = List.copyOf(arguments);
  }

  /** Says something that is not part of the result. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  /** A loader of scenarios that tells of problems in the language of this terminal. */
  ScenarioLoader scenarios() {
    return new ScenarioLoader(messages.language().locale());
  }

  /** Says what is wrong. */
  void complain(String text) {
    say("doorstep: " + text);
  }
}
