package dk.doorstep.cohort;

/** No hazard of losing a home gives the control arm the share that a trial states. */
public final class UnreachableShareException extends Exception {
  private static final long serialVersionUID = 1;

  private final double target;
  private final double lowest;
  private final double highest;

  UnreachableShareException(double target, double lowest, double highest) {
    super("no hazard gives the share " + target);
    this.target = target;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** The share that was sought. */
  public double target() {
    return target;
  }

  /** The share at the lowest hazard; NaN if there is none. */
  public double lowest() {
    return lowest;
  }

  /** The share at the highest hazard; NaN if there is none. */
  public double highest() {
    return highest;
  }
}
