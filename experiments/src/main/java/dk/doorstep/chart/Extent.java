package dk.doorstep.chart;

/** The lowest and the highest of some numbers; undefined ones do not count. */
final class Extent {
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  /** Counts these in. */
  Extent with(double... numbers) {
    for (double number : numbers) {
      if (Double.isFinite(number)) {
        low = Math.min(low, number);
        high = Math.max(high, number);
      }
    }
    return this;
  }

  /** How far from 0 the furthest lies. */
  double furthest() {
    return Math.max(Math.abs(low()), Math.abs(high()));
  }

  /** The lowest, 0 if there is none. */
  double low() {
    return low <= high ? low : 0;
  }

  /** The highest, 0 if there is none. */
  double high() {
    return low <= high ? high : 0;
  }
}
