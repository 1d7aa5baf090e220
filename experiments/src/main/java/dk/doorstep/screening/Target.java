package dk.doorstep.screening;

/**
 * A figure that a baseline is held to.
 *
 * @param evidence id of the calibration target
 * @param name name in files
 * @param unit unit in words
 * @param low lower end of what was measured, for the whole country
 * @param high upper end of what was measured; the same as the lower end if one figure is known
 */
public record Target(String evidence, String name, String unit, double low, double high) {
  /** The figure itself, half-way between the ends. */
  public double centre() {
    return (low + high) / 2;
  }

  /**
   * The smallest figure that passes.
   *
   * @param tolerance share of what was measured
   */
  public double least(double tolerance) {
    return low * (1 - tolerance);
  }

  /**
   * The largest figure that passes.
   *
   * @param tolerance share of what was measured
   */
  public double most(double tolerance) {
    return high * (1 + tolerance);
  }

  /** Whether this figure passes; what is undefined does not. */
  boolean isMet(double value, double tolerance) {
    return value >= least(tolerance) && value <= most(tolerance);
  }
}
