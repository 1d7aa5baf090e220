package dk.doorstep.cli;

import java.util.List;
import java.util.Locale;

/** Which languages reports are written in. With both, the terminal speaks English. */
enum ReportLanguages {
  DA(List.of(Language.DA)),
  EN(List.of(Language.EN)),
  BOTH(List.of(Language.DA, Language.EN));

  private final List<Language> languages;

  ReportLanguages(List<Language> languages) {
    this.languages = languages;
  }

  /** The word used on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Language> languages() {
    return languages;
  }
}
