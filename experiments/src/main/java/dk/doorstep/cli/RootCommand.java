package dk.doorstep.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(name = "doorstep", versionProvider = Version.class)
final class RootCommand implements Runnable {
  @Mixin private Help help;
  @Spec private CommandSpec spec;

  private final Terminal terminal;

  private RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The program with all its commands. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine commands = new CommandLine(new RootCommand(terminal));
    commands.addSubcommand(new ListCommand(terminal));
    commands.addSubcommand(new ShowCommand(terminal));
    commands.addSubcommand(new NewCommand(terminal));
    commands.addSubcommand(new CheckCommand(terminal));
    commands.addSubcommand(new FitCommand(terminal));
    commands.addSubcommand(new SchemaCommand(terminal));
    commands.addSubcommand(new LedgerCommand(terminal));
    commands.addSubcommand(new RunCommand(terminal));
    commands.addSubcommand(new CompareCommand(terminal));
    commands.addSubcommand(
        without(new CommandLine(new TrialCommand(terminal)), TrialCommand.NOT_FOR_TRIALS));
    commands.addSubcommand(new VerifyCommand(terminal));
    commands.addSubcommand(
        without(
            new CommandLine(new ValidateCommand(terminal)), ValidateCommand.NOT_FOR_VALIDATION));
    commands.addSubcommand(new StoryCommand(terminal));
    commands.addSubcommand(new AnimateCommand(terminal));
    commands.addSubcommand(new LessonCommand(terminal));
    commands.addSubcommand(new GuiCommand(terminal));
    commands.addSubcommand(new PairingCommand(terminal));
    commands.addSubcommand(new ScreenCommand(terminal));
    commands.addSubcommand(new SweepCommand(terminal));
    commands.addSubcommand(new SensitivityCommand(terminal));
    commands.addSubcommand(new CalibrateCommand(terminal));
    commands.addSubcommand(new OptimizeCommand(terminal));
    commands.setResourceBundle(terminal.messages().bundle());
    commands.setOut(terminal.out());
    commands.setErr(terminal.err());
    Problems problems = new Problems(terminal);
    commands.setParameterExceptionHandler(problems);
    commands.setExecutionExceptionHandler(problems);
    commands.setUsageHelpLongOptionsMaxWidth(30);
    commands.setExpandAtFiles(false);
    return commands;
  }

  /** The command without some of the options that it shares with others. */
  private static CommandLine without(CommandLine command, List<String> options) {
    CommandSpec spec = command.getCommandSpec();
    options.forEach(name -> spec.remove(spec.findOption(name)));
    return command;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), terminal.messages().text("usage.noCommand"));
  }
}
