package dk.doorstep.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of messages. */
public final class Wording {
  private static final int LONGEST = 60;

  private Wording() {}

  /** Text from a file, made safe for one line of a terminal. */
  public static String shortened(String text) {
    String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return start
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** {@code a scenario}, {@code an experiment}. */
  static String article(String what) {
    return ("aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
  }

  /** Text without line breaks and doubled spaces. */
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").trim();
  }

  /** {@code "text"}, shortened. */
  public static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  /** {@code Did you mean "a" or "b"?} with a leading space, or nothing. */
  static String didYouMean(List<String> near) {
    if (near.isEmpty()) {
      return "";
    }
    return " Did you mean "
        + near.stream().map(Wording::quoted).collect(Collectors.joining(" or "))
        + "?";
  }
}
