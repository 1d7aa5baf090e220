package dk.doorstep.parameters;

/** How much is known about a parameter's value. */
public enum Standing {
  /** Read in a source. */
  MEASURED,
  /** Arithmetic on values read in sources. */
  DERIVED,
  /** Chosen so that the baseline meets calibration targets. */
  FITTED,
  /** Nobody has measured it; the plausible range is a judgement. */
  ASSUMED,
  /** Not a statement about the world: a switch, a choice of design, or the size of a place. */
  CHOICE
}
