package dk.doorstep.report;

/**
 * How often a difference lies on one side of 0.
 *
 * @param share the share, from 0 to 1; NaN if nothing can be told
 * @param draws sets of assumptions it was counted over; 0 if it is the chance that luck leaves
 *     under the scenario's own values
 */
public record Chance(double share, int draws) {
  /** Nothing can be told. */
  static final Chance UNKNOWN = new Chance(Double.NaN, 0);

  public boolean isKnown() {
    return !Double.isNaN(share);
  }

  /** The chance of the other side. */
  Chance opposite() {
    return new Chance(1 - share, draws);
  }

  /** Sets of assumptions on this side; one in which nothing differs counts half, rounded down. */
  public int count() {
    return (int) Math.floor(share * draws + 1e-9);
  }
}
