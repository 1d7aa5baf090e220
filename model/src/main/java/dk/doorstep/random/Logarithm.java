package dk.doorstep.random;

/**
 * The natural logarithm of a number between 0 and 1, to the bit what {@link StrictMath#log} gives,
 * without the way into native code and back that it takes in Java 17.
 *
 * <p>Source: the method and the coefficients of fdlibm, by which {@link StrictMath} is defined:
 * with x = 2^k (1 + f) and s = f / (2 + f), log(1 + f) = 2s + s R(s²), where R is a polynomial;
 * error below one unit in the last place. Constant time, no state.
 */
final class Logarithm {
  private static final double LN2_HIGH = 0x1.62e42feep-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  /** Coefficients of R by powers of s². */
  private static final double R1 = 0x1.5555555555593p-1;

  private static final double R2 = 0x1.999999997fa04p-2;
  private static final double R3 = 0x1.2492494229359p-2;
  private static final double R4 = 0x1.c71c51d8e78afp-3;
  private static final double R5 = 0x1.7466496cb03dep-3;
  private static final double R6 = 0x1.39a09d078c69fp-3;
  private static final double R7 = 0x1.2f112df3e5244p-3;

  private static final int FRACTION_BITS = 20;
  private static final int FRACTION = (1 << FRACTION_BITS) - 1;
  private static final int ONE = 1023 << FRACTION_BITS;
  private static final long LOW_WORD = 0xFFFFFFFFL;

  private Logarithm() {}

  /**
   * The natural logarithm.
   *
   * @param x a normal number above 0
   */
  static double of(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >> 52) - 1023;
    int fraction = (int) (bits >> 32) & FRACTION;
    // 1 where the fraction is above the square root of 2, so that 1 + f lies about 1.
    int isUpper = (fraction + 0x95f64) >> FRACTION_BITS;
    double k = exponent + isUpper;
    long high = fraction | ONE - (isUpper << FRACTION_BITS);
    double f = Double.longBitsToDouble(high << 32 | bits & LOW_WORD) - 1;
    if ((FRACTION & 2 + fraction) < 3) {
      return nearOne(f, k);
    }
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double even = w * (R2 + w * (R4 + w * R6));
    double odd = z * (R1 + w * (R3 + w * (R5 + w * R7)));
    double r = odd + even;
    if ((fraction - 0x6147a | 0x6b851 - fraction) > 0) {
      double half = 0.5 * f * f;
      return k * LN2_HIGH - ((half - (s * (half + r) + k * LN2_LOW)) - f);
    }
    return k * LN2_HIGH - ((s * (f - r) - k * LN2_LOW) - f);
  }

  /** For f below 2^-20. */
  private static double nearOne(double f, double k) {
    if (f == 0) {
      return k * LN2_HIGH + k * LN2_LOW;
    }
    double r = f * f * (0.5 - 0.33333333333333333 * f);
    return k * LN2_HIGH - ((r - k * LN2_LOW) - f);
  }
}
