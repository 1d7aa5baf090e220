package dk.doorstep.sensitivity;

/**
 * A number with an interval.
 *
 * @param value estimate
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 */
public record Estimate(double value, double low, double high) {}
