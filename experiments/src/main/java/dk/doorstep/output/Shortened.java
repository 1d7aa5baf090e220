package dk.doorstep.output;

/** A text that is longer than there is room for. */
public final class Shortened {
  private static final String ELLIPSIS = "…";

  private Shortened() {}

  /**
   * The text, or its beginning and an ellipsis if it has more characters than these.
   *
   * @param most characters at most, the ellipsis among them; at least two
   */
  public static String to(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - ELLIPSIS.length();
    // Half of a pair is no character.
    end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
