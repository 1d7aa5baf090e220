package dk.doorstep.cli;

import picocli.CommandLine.Option;

/** Options that every command has, whatever languages it speaks. */
abstract class BasicHelp {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;
}
