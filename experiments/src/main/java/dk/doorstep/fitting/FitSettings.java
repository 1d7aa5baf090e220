package dk.doorstep.fitting;

/**
 * How a fit is searched for.
 *
 * @param seed seed of all luck
 * @param threads runs at a time; makes no difference to the result
 * @param replications runs that every step of the search is judged by; twice as many, on luck of
 *     their own, tell what the fit gives
 * @param mostSteps steps after which the search for the pulls ends with the best so far
 */
public record FitSettings(long seed, int threads, int replications, int mostSteps) {
  /** Steps for the inflow alone, where the pulls could not be found. */
  static final int MORE_STEPS = 4;

  private static final int MOST_REPLICATIONS = 64;
  private static final int FEWEST_REPLICATIONS = 12;

  /** Persons in all runs of a step together; the smaller the place, the more runs it takes. */
  private static final int PERSONS = 12_800;

  private static final int MOST_STEPS = 8;

  /** The usual search for a place with so many persons. */
  public static FitSettings usual(int persons, long seed, int threads) {
    int replications =
        Math.max(FEWEST_REPLICATIONS, Math.min(MOST_REPLICATIONS, PERSONS / persons));
    return new FitSettings(seed, threads, replications, MOST_STEPS);
  }
}
