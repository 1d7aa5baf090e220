package dk.doorstep.study;

import dk.doorstep.parameters.Parameter;

/**
 * When a point has runs enough: when the 95 % interval of an indicator is narrow enough.
 *
 * @param indicator name of the indicator
 * @param group its group
 * @param halfWidth half of the width of the interval that is narrow enough: in the unit of the
 *     indicator, or as a share of the mean
 * @param isRelative whether it is a share of the mean
 * @param ofDifference whether the interval is that of the paired difference from the baseline
 */
public record StoppingRule(
    String indicator, String group, double halfWidth, boolean isRelative, boolean ofDifference) {
  /** In words. */
  public String describe() {
    return "half-width of the 95 % interval of "
        + indicator
        + " ("
        + group
        + (ofDifference ? ", difference" : "")
        + ") at most "
        + Parameter.formatNumber(halfWidth)
        + (isRelative ? " of the mean" : "");
  }
}
