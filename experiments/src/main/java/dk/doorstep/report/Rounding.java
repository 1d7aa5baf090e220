package dk.doorstep.report;

/**
 * How finely a number is told: to a multiple of a power of ten.
 *
 * @param exponent of that power, for example −1 for tenths
 */
record Rounding(int exponent) {
  private static final int FINEST = -2;

  /** Whole numbers. */
  static final Rounding WHOLE = new Rounding(0);

  static final Rounding TENTHS = new Rounding(-1);

  /**
   * So that half the interval keeps two digits; without an interval, so that the number itself
   * does. Never finer than hundredths.
   *
   * @param half half the length of the interval; NaN if there is none
   * @param value the number
   */
  static Rounding by(double half, double value) {
    double scale = Double.isNaN(half) ? Math.abs(value) : half;
    if (Double.isNaN(scale) || scale == 0) {
      return twoDigits(Math.abs(value));
    }
    return twoDigits(scale);
  }

  private static Rounding twoDigits(double scale) {
    if (Double.isNaN(scale) || scale == 0) {
      return WHOLE;
    }
    int leading = (int) Math.floor(Math.log10(scale) + 1e-9);
    return new Rounding(Math.max(FINEST, leading - 1));
  }

  /** The same, but not finer than this. */
  Rounding notFinerThan(Rounding other) {
    return exponent >= other.exponent ? this : other;
  }

  /** The same, but not coarser than this. */
  Rounding notCoarserThan(Rounding other) {
    return exponent <= other.exponent ? this : other;
  }

  /**
   * Fine enough for the ends of an interval that leaves out 0 to leave it out when rounded, if
   * hundredths can tell.
   */
  Rounding tellingFromZero(double low, double high) {
    Rounding rounding = this;
    boolean leavesOutZero = low > 0 || high < 0;
    while (leavesOutZero
        && rounding.exponent > FINEST
        && (rounding.round(low) == 0 || rounding.round(high) == 0)) {
      rounding = new Rounding(rounding.exponent - 1);
    }
    return rounding;
  }

  /** The number, rounded. */
  double round(double value) {
    double unit = Math.pow(10, exponent);
    return Math.rint(value / unit) * unit;
  }

  /** Decimals that are shown. */
  int decimals() {
    return Math.max(0, -exponent);
  }
}
