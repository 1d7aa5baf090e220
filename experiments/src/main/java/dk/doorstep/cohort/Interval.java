package dk.doorstep.cohort;

/**
 * An interval of 95 %; NaN at both ends if there is none.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
  /** No interval. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Whether there is an interval. */
  public boolean isDefined() {
    return !Double.isNaN(low) && !Double.isNaN(high);
  }

  /** Whether a value lies in it. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
