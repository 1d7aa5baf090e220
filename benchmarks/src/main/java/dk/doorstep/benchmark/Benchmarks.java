package dk.doorstep.benchmark;

import dk.doorstep.scenario.ScenarioException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benchmarks. */
@Command(
    name = "benchmarks",
    description = "Compares the engine with the reference implementation and measures it.",
    subcommands = {
      AgreeCommand.class,
      VersusCommand.class,
      WholeRunCommand.class,
      SweepOverheadCommand.class,
      JmhCommand.class
    })
public final class Benchmarks {
  /** Unlike a disagreement, which is 1. */
  private static final int FAILED = 2;

  private Benchmarks() {}

  /** Runs a sub-command and exits with its code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line with all sub-commands. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Benchmarks());
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.addMixin("help", new HelpOption());
    commandLine.getSubcommands().values().forEach(Benchmarks::addHelp);
    commandLine.setExecutionExceptionHandler(
        (failure, command, result) -> tell(failure, command.getErr()));
    return commandLine;
  }

  /** Not to the sub-command that hands every argument on. */
  private static void addHelp(CommandLine command) {
    if (!(command.getCommand() instanceof JmhCommand)) {
      command.addMixin("help", new HelpOption());
    }
  }

  private static int tell(Exception failure, PrintWriter err) {
    if (failure instanceof ScenarioException) {
      err.println(failure.getMessage());
    } else {
      failure.printStackTrace(err);
    }
    return FAILED;
  }
}
