package dk.doorstep.optimization;

import java.util.Locale;
import java.util.Optional;

/**
 * How a ready-made policy stands against the front at equal budget.
 *
 * @param policy the policy
 * @param state how
 * @param candidate the mix that it is, if that was simulated
 * @param better a mix on the front that uses no larger share of the budget and is better
 */
record Standing(
    OwnPolicy policy, State state, Optional<Candidate> candidate, Optional<Candidate> better) {
  /** How a policy stands. */
  enum State {
    /** It is on the front. */
    ON_FRONT,
    /** A mix on the front is better. */
    BEATEN,
    /** It uses more than the budget. */
    OVER_BUDGET,
    /** The levers cannot express it. */
    NO_MIX;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Standing of(OwnPolicy policy, OptimizeResult result) {
    if (policy.mix().isEmpty()) {
      return new Standing(policy, State.NO_MIX, Optional.empty(), Optional.empty());
    }
    Optional<Candidate> candidate = result.find(policy.mix().get());
    if (candidate.isEmpty()) {
      return new Standing(policy, State.OVER_BUDGET, Optional.empty(), Optional.empty());
    }
    return candidate.get().isOnFront()
        ? new Standing(policy, State.ON_FRONT, candidate, Optional.empty())
        : new Standing(policy, State.BEATEN, candidate, result.betterThan(candidate.get()));
  }
}
