package dk.doorstep.study;

import java.util.Optional;

/**
 * How many runs each scenario has at each point.
 *
 * @param minimum the first batch
 * @param batch how many are added at a time
 * @param maximum the most
 * @param until when to stop before the maximum; empty if every point has the maximum
 */
public record Replications(int minimum, int batch, int maximum, Optional<StoppingRule> until) {
  /** The same number at every point. */
  public static Replications fixed(int count) {
    return new Replications(count, count, count, Optional.empty());
  }

  /** In words. */
  public String describe() {
    return until.isEmpty()
        ? Integer.toString(maximum)
        : minimum + " to " + maximum + " by " + batch + ", until " + until.get().describe();
  }

  /** The number after one more batch. */
  public int next(int done) {
    return done == 0 ? minimum : Math.min(maximum, done + batch);
  }
}
