package dk.doorstep.scenario;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text. */
final class Decimals {
  private static final int DIGITS_OF_A_DOUBLE = 17;

  private Decimals() {}

  /**
   * The shortest decimal that reads back as the same number. Unlike {@link Double#toString} it is
   * the same on every version of Java, so that hashes are.
   */
  static String shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < DIGITS_OF_A_DOUBLE; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(DIGITS_OF_A_DOUBLE)));
  }

  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = number.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale();
    return exponent > 15 || exponent < -8 ? stripped.toString() : stripped.toPlainString();
  }
}
