package dk.doorstep.cli;

import java.util.List;
import java.util.Locale;

/** The languages of the terminal. */
enum Language {
  DA("da"),
  EN("en");

  private static final String OPTION = "--lang";

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The code used on the command line and in scenario files. */
  String code() {
    return code;
  }

  Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /**
   * The language asked for anywhere on a command line, English otherwise. Looked up before the line
   * is parsed, because problems of the line are told in this language.
   */
  static Language of(List<String> arguments) {
    Language found = EN;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String value = "";
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        value = arguments.get(i + 1);
      } else if (argument.startsWith(OPTION + "=")) {
        value = argument.substring(OPTION.length() + 1);
      }
      for (Language language : values()) {
        if (language.code.equals(value)) {
          found = language;
        }
      }
    }
    return found;
  }
}
