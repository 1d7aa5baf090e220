package dk.doorstep.trial;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a paper gives for an outcome.
 *
 * @param arm the arm
 * @param effect the effect against the control arm, or nothing for the value of the arm itself
 * @param value the value
 * @param low lower end of its interval, if given
 * @param high upper end, if given
 * @param source where it is from; empty if not stated
 */
public record Published(
    String arm,
    Optional<Effect> effect,
    double value,
    OptionalDouble low,
    OptionalDouble high,
    String source) {
  /** Whether an interval is given. */
  public boolean hasInterval() {
    return low.isPresent() && high.isPresent();
  }
}
