package dk.doorstep.chart;

/**
 * An interval.
 *
 * @param low lower end; NaN if there is no interval
 * @param high upper end; NaN if there is no interval
 */
public record Interval(double low, double high) {
  /** No interval. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Whether there is an interval. */
  public boolean isKnown() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** Whether there is an interval that 0 lies in, ends included. */
  public boolean holdsZero() {
    return low <= 0 && high >= 0;
  }
}
