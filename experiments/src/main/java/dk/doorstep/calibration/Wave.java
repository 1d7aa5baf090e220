package dk.doorstep.calibration;

/**
 * What happened in one wave of simulations.
 *
 * @param stage what it was for
 * @param number from 1 within the stage
 * @param points points simulated
 * @param tolerance distance up to which points are kept, in tolerances of the goals; for the search
 *     the smallest distance; NaN where nothing is kept by distance
 * @param acceptance share of the points that came nearer than the tolerance of the wave before; NaN
 *     where that is not asked
 * @param effectiveSize effective sample size of the weighted draws, (Σw)²/Σw²; NaN without draws
 * @param spaceLeft share of the ranges that is still plausible after this wave; for the search the
 *     standard deviation of the points as a share of the ranges
 * @param emulatorError mean squared error of leave-one-out predictions over the variance that the
 *     emulators claimed, the worst of them; 1 is honest; NaN without emulator
 */
public record Wave(
    Stage stage,
    int number,
    int points,
    double tolerance,
    double acceptance,
    double effectiveSize,
    double spaceLeft,
    double emulatorError) {
  /** What a wave is for. */
  public enum Stage {
    /** Discards what is implausible. */
    MATCHING,
    /** Draws from what gives about the goals. */
    SAMPLING,
    /** Teaches surfaces that the next points are drawn from. */
    LEARNING,
    /** Looks for one best point. */
    SEARCH,
    /** Simulates the result anew, on luck that it was not chosen by. */
    CHECK
  }

  static Wave matching(int number, int points, double left, double error) {
    return new Wave(
        Stage.MATCHING, number, points, Double.NaN, Double.NaN, Double.NaN, left, error);
  }

  static Wave check(int points) {
    return new Wave(
        Stage.CHECK, 1, points, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }
}
