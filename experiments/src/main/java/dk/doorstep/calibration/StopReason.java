package dk.doorstep.calibration;

/** Why a calibration ended. */
public enum StopReason {
  /** Draws are as near to the goals as the tolerances ask. */
  NEAR_ENOUGH,
  /** New points are hardly ever nearer than the ones that are there. */
  FEW_ACCEPTED,
  /** The number of generations that was allowed is used up. */
  GENERATIONS,
  /** All waves that were asked for are simulated. */
  LEARNT,
  /** The search no longer moves. */
  CONVERGED
}
