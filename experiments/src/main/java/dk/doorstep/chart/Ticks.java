package dk.doorstep.chart;

/**
 * Where the numbers of an axis stand: at multiples of 1, 2 or 5 times a power of ten.
 *
 * @param low where the axis begins
 * @param high where it ends
 * @param step distance of the numbers
 */
record Ticks(double low, double high, double step) {
  private static final double[] FACTORS = {1, 2, 5, 10, 20};

  /** A hair, so that 0.3 counts as three times 0.1. */
  private static final double HAIR = 1e-9;

  /**
   * An axis that begins and ends with a number.
   *
   * @param low lowest number shown
   * @param high highest number shown
   * @param most as many steps as there is room for, at least 1
   */
  static Ticks around(double low, double high, int most) {
    double span = span(low, high);
    double power = power(span / most);
    for (double factor : FACTORS) {
      double step = factor * power;
      double first = Math.floor(low / step + HAIR) * step;
      double last = Math.max(first + step, Math.ceil(high / step - HAIR) * step);
      if (last - first <= (most + HAIR) * step) {
        return new Ticks(first, last, step);
      }
    }
    // Around 0 one step is never enough.
    double step = FACTORS[FACTORS.length - 1] * power;
    return new Ticks(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
  }

  /**
   * An axis that begins and ends a little outside what is shown.
   *
   * @param most as many steps as there is room for, at least 1
   */
  static Ticks within(double low, double high, int most) {
    double span = span(low, high);
    double power = power(span / most);
    double step = FACTORS[FACTORS.length - 1] * power;
    for (double factor : FACTORS) {
      if (span <= (most + HAIR) * factor * power) {
        step = factor * power;
        break;
      }
    }
    double start = low < 0 || high <= 0 ? low - span / 40 : low;
    double end = start + span + (start < low ? span / 20 : span / 40);
    Ticks ticks = new Ticks(start, end, step);
    // One number alone is no scale.
    boolean isAlone = ticks.last() < ticks.first() + step / 2;
    return isAlone ? new Ticks(start, ticks.first() + step, step) : ticks;
  }

  /** The lowest multiple of the step that the axis has. */
  double first() {
    return Math.ceil(low / step - HAIR) * step;
  }

  /** The highest multiple of the step that the axis has. */
  double last() {
    return Math.floor(high / step + HAIR) * step;
  }

  private static double span(double low, double high) {
    return high > low ? high - low : Math.max(1, Math.abs(high));
  }

  private static double power(double number) {
    return Math.pow(10, Math.floor(Math.log10(number)));
  }
}
