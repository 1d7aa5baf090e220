package dk.doorstep.estimation;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One parameter and the range in which it is looked at. A position runs from 0 at the lower end to
 * 1 at the upper end, evenly on the linear or the logarithmic scale.
 *
 * @param name key of the parameter
 * @param low lower end, in the unit of the parameter
 * @param high upper end, above the lower one
 * @param isLogarithmic whether equal steps are equal ratios; the lower end must then be above zero
 * @param isWhole whether values are rounded to whole numbers
 */
public record Axis(String name, double low, double high, boolean isLogarithmic, boolean isWhole) {
  private static final MathContext DIGITS = new MathContext(6);

  public Axis {
    boolean isRange = Double.isFinite(low) && Double.isFinite(high) && low < high;
    if (!isRange || (isLogarithmic && low <= 0)) {
      throw new IllegalArgumentException("no range for " + name + ": " + low + " to " + high);
    }
  }

  /** A range on the linear scale. */
  public static Axis linear(String name, double low, double high) {
    return new Axis(name, low, high, false, false);
  }

  /** The value at a position, to six digits and within the range. */
  public double value(double position) {
    double exact =
        isLogarithmic ? low * StrictMath.pow(high / low, position) : low + position * (high - low);
    double rounded = isWhole ? Math.rint(exact) : new BigDecimal(exact).round(DIGITS).doubleValue();
    return Math.max(low, Math.min(high, rounded));
  }

  /** The position of a value; 0 or 1 if it lies outside the range. */
  public double position(double value) {
    double inside = Math.max(low, Math.min(high, value));
    return isLogarithmic
        ? StrictMath.log(inside / low) / StrictMath.log(high / low)
        : (inside - low) / (high - low);
  }
}
