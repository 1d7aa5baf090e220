package dk.doorstep.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** The program. */
public final class Doorstep {
  private static final String DEBUG = "DOORSTEP_DEBUG";

  private Doorstep() {}

  /**
   * Runs one command and ends the Java machine.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // Charts are drawn without a display, also where there is one.
    System.setProperty("java.awt.headless", "true");
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook());
    List<String> words = List.of(arguments);
    Terminal terminal =
        new Terminal(
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            new Messages(Language.of(words)),
            words,
            Path.of(""),
            System.console() != null,
            System.getenv(DEBUG) != null,
            interruption);
    int code = execute(terminal);
    interruption.finished();
    System.exit(code);
  }

  /** Runs one command and returns the exit code, without ending anything. */
  static int execute(Terminal terminal) {
    int code;
    try {
      CommandLine commands = RootCommand.commandLine(terminal);
      code = commands.execute(terminal.arguments().toArray(String[]::new));
    } catch (Throwable e) {
      code = new Problems(terminal).handle(e);
    }
    // A writer keeps its troubles to itself until it is asked.
    if (terminal.out().checkError()) {
      terminal.complain(terminal.messages().text("failure.output"));
      code = code == ExitCodes.DONE ? ExitCodes.FAILED : code;
    }
    terminal.err().flush();
    return code;
  }

  private static PrintWriter writer(FileDescriptor stream) {
    Writer encoded = new OutputStreamWriter(new FileOutputStream(stream), charset());
    return new PrintWriter(new BufferedWriter(encoded), false);
  }

  /** Files and pipes get UTF-8 whatever the system says; only a Windows console knows better. */
  private static Charset charset() {
    boolean isWindows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return isWindows && System.console() != null
        ? System.console().charset()
        : StandardCharsets.UTF_8;
  }
}
