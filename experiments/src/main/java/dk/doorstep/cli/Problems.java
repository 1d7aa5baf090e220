package dk.doorstep.cli;

import dk.doorstep.output.Reasons;
import dk.doorstep.output.UnwrittenFileException;
import dk.doorstep.scenario.ScenarioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in a line or two, and turns it into an exit code. */
final class Problems
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  private static final int MOST_SUGGESTIONS = 3;

  /** What stands for a letter that the system's locale does not know. */
  private static final char UNKNOWN = '\uFFFD';

  private final Terminal terminal;
  private final Messages messages;

  Problems(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    terminal.complain(describe(e));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.say(messages.text("usage.hint", command + " --help"));
    return ExitCodes.BAD_INPUT;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    return handle(e);
  }

  /** Tells about anything that a command threw. */
  int handle(Throwable e) {
    if (terminal.showsStackTraces()) {
      e.printStackTrace(terminal.err());
    }
    if (e instanceof ScenarioException bad && bad.isOnlyUnfinished()) {
      terminal.complain(messages.text("run.unfinished", bad.problems().size()));
      terminal.say(e.getMessage());
      return ExitCodes.BAD_INPUT;
    }
    if (e instanceof BadInput || e instanceof ScenarioException) {
      terminal.complain(e.getMessage());
      return ExitCodes.BAD_INPUT;
    }
    if (e instanceof CancellationException && terminal.interruption().isRequested()) {
      terminal.complain(messages.text("run.interruptedEarly"));
      return ExitCodes.INTERRUPTED;
    }
    terminal.complain(describeFailure(e));
    return ExitCodes.FAILED;
  }

  /** What went wrong, in one line. */
  String describeFailure(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return messages.text("failure.memory");
    }
    if (e instanceof UnwrittenFileException unwritten) {
      return messages.text("new.notWritable", unwritten.file(), Reasons.of(e.getCause()));
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      return messages.text("failure.file", Reasons.of(e));
    }
    return messages.text("failure.other", e.getClass().getSimpleName(), Reasons.of(e));
  }

  private String describe(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return describe(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      return describe(missing);
    }
    if (e instanceof MutuallyExclusiveArgsException) {
      boolean isSize = e.getMessage() == null || !e.getMessage().contains("--resume");
      return messages.text(isSize ? "usage.exclusive" : "usage.resumeOrForce");
    }
    if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
      return messages.text("usage.twice", name(twice.getOverwritten()));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      String option = name(e.getArgSpec()).replaceAll("^-+", "");
      String own = "expected." + e.getCommandLine().getCommandName() + "." + option;
      String key = messages.has(own) ? own : "expected." + option;
      if (messages.has(key)) {
        String value = e.getValue();
        return messages.text("usage.badValue", name(e.getArgSpec()), value, messages.text(key))
            + (value.indexOf(UNKNOWN) < 0 ? "" : " " + messages.text("usage.locale"));
      }
    }
    return oneLine(e.getMessage());
  }

  private String describe(UnmatchedArgumentException e) {
    String first = e.getUnmatched().isEmpty() ? "" : oneLine(e.getUnmatched().get(0));
    boolean isCommand = e.getCommandLine().getParent() == null && !first.startsWith("-");
    String key =
        isCommand
            ? "usage.unknownCommand"
            : first.startsWith("-") ? "usage.unknownOption" : "usage.unknownArgument";
    List<String> near = e.getSuggestions().stream().limit(MOST_SUGGESTIONS).toList();
    boolean suggests = !near.isEmpty() && (isCommand || first.startsWith("-"));
    return messages.text(key, first)
        + (suggests ? " " + messages.text("usage.didYouMean", String.join(", ", near)) : "");
  }

  private String describe(MissingParameterException e) {
    if (e.getMissing().isEmpty()) {
      return oneLine(e.getMessage());
    }
    String names = e.getMissing().stream().map(Problems::name).collect(Collectors.joining(", "));
    boolean isOption = e.getMissing().get(0) instanceof OptionSpec;
    return messages.text(isOption ? "usage.missingValue" : "usage.missing", names);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String oneLine(String text) {
    return String.valueOf(text).replaceAll("\\s+", " ").trim();
  }
}
