package dk.doorstep.scenario;

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

  /** Text without line breaks and doubled spaces. */
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").trim();
  }

  /** {@code "text"}, shortened. */
  public static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }
}
