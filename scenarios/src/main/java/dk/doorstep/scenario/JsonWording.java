package dk.doorstep.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the parser of JSON says is wrong, in the words and the language of a scenario's author. What
 * is not known here is told in the parser's own words.
 */
final class JsonWording {
  /**
   * One thing that the parser says.
   *
   * @param pattern what it says; its groups are what was found
   * @param key of the text that is told instead
   */
  private record Saying(Pattern pattern, String key) {
    static Saying of(String pattern, String key) {
      return new Saying(Pattern.compile(pattern, Pattern.DOTALL), key);
    }
  }

  private static final String CHARACTER = "Unexpected character \\('(.)' \\(code[^)]*\\)\\): ";

  /** The first that fits is told. */
  private static final List<Saying> SAYINGS =
      List.of(
          Saying.of(CHARACTER + "was expecting comma.*", "json.noComma"),
          Saying.of(CHARACTER + "was expecting a colon.*", "json.noColon"),
          Saying.of(CHARACTER + "was expecting double-quote to start.*", "json.noName"),
          Saying.of(CHARACTER + ".*", "json.character"),
          Saying.of("Unrecognized token '(.*?)': was expecting.*", "json.token"),
          Saying.of("Unexpected end-of-input.*", "json.end"),
          Saying.of("Unexpected close marker '(.)'.*", "json.close"),
          Saying.of("Illegal unquoted character.*", "json.unquoted"),
          Saying.of("Illegal character \\(.*", "json.control"),
          Saying.of("Unrecognized character escape.*", "json.escape"),
          Saying.of("Invalid numeric value: Leading zeroes.*", "json.zeroes"),
          Saying.of(".*in numeric value.*", "json.number"));

  private JsonWording() {}

  /** What is wrong, from what the parser says. */
  static String of(String said, Texts texts) {
    for (Saying saying : SAYINGS) {
      Matcher matcher = saying.pattern().matcher(said);
      if (matcher.matches()) {
        String found = matcher.groupCount() > 0 ? Wording.shortened(matcher.group(1)) : "";
        return texts.text(saying.key(), found);
      }
    }
    return readable(said);
  }

  /** Keeps what a scenario's author can use and drops what speaks about the parser. */
  private static String readable(String message) {
    return Wording.oneLine(
        message
            .replaceAll("\\[Source: [^;]*; (line: \\d+, column: \\d+)\\]", "$1")
            .replaceAll("[:,]? enable `[^`]*` to allow", "")
            .replace(" (or 'NaN'/'+INF'/'-INF')", "")
            .replaceAll(" ?\\(code [^)]*\\)", "")
            .replaceAll("\\(CTRL-CHAR[^)]*\\)", "a control character"));
  }
}
