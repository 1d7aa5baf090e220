package dk.doorstep.output;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they stand in files. */
public final class Numbers {
  /** Every decimal of so many digits is told apart from every other by a double. */
  private static final int SAFE_DIGITS = 15;

  private static final int DIGITS_OF_A_DOUBLE = 17;
  private static final double LARGEST_WHOLE = 1e15;

  private Numbers() {}

  /**
   * The shortest plain decimal that reads back as the same number: no exponent, no trailing zero, a
   * point whatever the language of the system; empty for NaN. The same on every version of Java.
   *
   * @throws IllegalArgumentException for an infinite number
   */
  public static String plain(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("an infinite number has no decimal form");
    }
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
      return Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = SAFE_DIGITS; digits < DIGITS_OF_A_DOUBLE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros().toPlainString();
      }
    }
    return exact.round(new MathContext(DIGITS_OF_A_DOUBLE)).stripTrailingZeros().toPlainString();
  }
}
