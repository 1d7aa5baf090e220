package dk.doorstep.report;

/** How sure the direction of a difference is; the rules stand in {@link Judge}. */
public enum Certainty {
  CLEAR,
  PROBABLE,
  /** The direction is not known, but the difference is small whichever it is. */
  SIMILAR,
  UNCERTAIN,
  /** No pair of runs differs. */
  SAME,
  /** Too few runs to tell luck from the policy. */
  UNTOLD,
  /** The run is too short, or nothing happened that could be counted. */
  UNDEFINED
}
