package dk.doorstep.cli;

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
    commands.addSubcommand(new StoryCommand(terminal));
    commands.addSubcommand(new GuiCommand(terminal));
    commands.addSubcommand(new PairingCommand(terminal));
    commands.addSubcommand(new ScreenCommand(terminal));
    commands.addSubcommand(new SweepCommand(terminal));
    commands.addSubcommand(new SensitivityCommand(terminal));
    commands.addSubcommand(new CalibrateCommand(terminal));
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

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), terminal.messages().text("usage.noCommand"));
  }
}
