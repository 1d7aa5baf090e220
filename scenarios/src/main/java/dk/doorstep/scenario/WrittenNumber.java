package dk.doorstep.scenario;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people and spreadsheets write them. */
public final class WrittenNumber {
  private static final Pattern FORM =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  private WrittenNumber() {}

  /**
   * A finite number written with digits, a point and an exponent, such as {@code 0.05} or {@code
   * 5e-2}; nothing for all else, also for what only programmers write, such as {@code 0x1p-3} and
   * {@code 0.1d}.
   */
  public static OptionalDouble of(String text) {
    String trimmed = text.trim();
    if (!FORM.matcher(trimmed).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(trimmed);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
