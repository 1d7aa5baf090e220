package dk.doorstep.benchmark;

import picocli.CommandLine.Option;

/** The option that shows how a command is used. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this text.")
  @SuppressWarnings("UnusedVariable") // picocli writes and reads it
  private boolean isRequested;
}
