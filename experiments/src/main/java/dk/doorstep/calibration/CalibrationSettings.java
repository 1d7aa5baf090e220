package dk.doorstep.calibration;

/**
 * How a calibration is done.
 *
 * @param matchingWaves waves of history matching, 0 for none; or of learning, without the draws
 * @param matchingPoints points of each of them
 * @param cutOff implausibility beyond which a point is discarded
 * @param draws draws to keep; each generation simulates as many, the first twice as many
 * @param generations generations at most
 * @param fewestAccepted share of new points nearer than the tolerance below which sampling ends
 * @param nearEnough distance at which sampling ends, in tolerances
 * @param checks runs that the best point of a search is judged by
 * @param seed seed of all points
 */
public record CalibrationSettings(
    int matchingWaves,
    int matchingPoints,
    double cutOff,
    int draws,
    int generations,
    double fewestAccepted,
    double nearEnough,
    int checks,
    long seed) {
  /** The three-sigma rule of Pukelsheim (1994). */
  public static final double CUT_OFF = 3;

  /** Distance of a perfect simulation from values that are off by what the tolerances stand for. */
  public static final double NEAR_ENOUGH = 1 / Goal.DEVIATIONS;

  /** As in Lenormand and others (2013). */
  public static final double FEWEST_ACCEPTED = 0.05;

  /** The same with another seed. */
  public CalibrationSettings withSeed(long other) {
    return new CalibrationSettings(
        matchingWaves,
        matchingPoints,
        cutOff,
        draws,
        generations,
        fewestAccepted,
        nearEnough,
        checks,
        other);
  }
}
