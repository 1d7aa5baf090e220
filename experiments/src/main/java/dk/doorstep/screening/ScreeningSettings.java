package dk.doorstep.screening;

/**
 * How a screening is done.
 *
 * @param keep draws to keep
 * @param seed seed of all candidates and all luck
 * @param pilot candidates of the pilot
 * @param tolerance how far from the targets a kept baseline may be, as a share of them
 * @param scale share of the areas in the deciding run; cheap runs have a quarter of it
 * @param mostCandidates candidates to simulate at most
 * @param threads runs that are simulated at a time; makes no difference to what is kept
 */
public record ScreeningSettings(
    int keep,
    long seed,
    int pilot,
    double tolerance,
    double scale,
    int mostCandidates,
    int threads) {
  private static final int PILOT_PER_PARAMETER = 5;

  /** A pilot that is large enough to learn from, and the tolerance of the project. */
  public static ScreeningSettings of(
      int keep, long seed, double scale, int mostCandidates, int threads) {
    int pilot = PILOT_PER_PARAMETER * new DrawRanges().size();
    return new ScreeningSettings(
        keep, seed, pilot, Targets.TOLERANCE, scale, mostCandidates, threads);
  }
}
