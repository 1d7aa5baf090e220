package dk.doorstep.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * A call of the program within the test.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Called(int code, String out, String err) {
  static Called with(Path folder, String... arguments) {
    return with(new Interruption(), folder, arguments);
  }

  /** A call that is told to stop before it has begun. */
  static Called interrupted(Path folder, String... arguments) {
    Interruption interruption = new Interruption();
    interruption.request();
    return with(interruption, folder, arguments);
  }

  private static Called with(Interruption interruption, Path folder, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = List.of(arguments);
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            new Messages(Language.of(words)),
            words,
            folder,
            false,
            false,
            interruption);
    int code = Doorstep.execute(terminal);
    return new Called(code, out.toString(), err.toString());
  }
}
