package dk.doorstep.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class Help extends BasicHelp {
  /** Read before the line is parsed; declared here to be checked and to stand in the help. */
  @Option(
      names = "--lang",
      paramLabel = "da|en",
      converter = Values.LanguageCode.class,
      defaultValue = "en",
      descriptionKey = "option.lang")
  private Language language;
}
