package dk.doorstep.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Options that every command has, for commands that write reports. */
final class ReportHelp extends BasicHelp {
  @Option(
      names = "--lang",
      paramLabel = "da|en|both",
      converter = Values.ReportLanguageCode.class,
      defaultValue = "en",
      descriptionKey = "option.reportLang")
  private ReportLanguages languages;

  /** The languages that reports are written in. */
  List<Language> languages() {
    return languages.languages();
  }
}
