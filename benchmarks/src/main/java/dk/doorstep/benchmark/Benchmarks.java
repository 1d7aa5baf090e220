package dk.doorstep.benchmark;

import dk.doorstep.scenario.ScenarioException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line of the benchmarks. */
@Command(
    name = "benchmarks",
    description = "Compares the engine with the reference implementation and measures it.",
    subcommands = {
      AgreeCommand.class,
      VersusCommand.class,
      WholeRunCommand.class,
      TargetsCommand.class,
      SweepOverheadCommand.class,
      JmhCommand.class
    })
public final class Benchmarks {
  private static final int BAD_INPUT = 2;
  private static final int FAILED = 1;

  private Benchmarks() {}

  /** Runs a sub-command and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    try {
      return commandLine().execute(args);
    } catch (OutOfMemoryError e) {
      System.err.println(
          "There is not enough memory; what is printed above holds. Give Java more (java -Xmx…),"
              + " or take fewer --persons.");
      return FAILED;
    }
  }

  /** The command line with all sub-commands. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Benchmarks());
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.addMixin("help", new HelpOption());
    commandLine.getSubcommands().values().forEach(Benchmarks::addHelp);
    commandLine.setParameterExceptionHandler((wrong, arguments) -> refuse(wrong));
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

  /** The message alone: the whole usage would hide it. */
  private static int refuse(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + " --help tells what there is.");
    command.getErr().flush();
    return BAD_INPUT;
  }

  private static int tell(Exception failure, PrintWriter err) {
    if (failure instanceof ScenarioException) {
      err.println(failure.getMessage());
      return BAD_INPUT;
    }
    failure.printStackTrace(err);
    return FAILED;
  }
}
