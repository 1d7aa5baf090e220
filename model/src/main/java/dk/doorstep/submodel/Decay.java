package dk.doorstep.submodel;

/**
 * What is left after some days of what fades at a constant rate: exp(−days / mean). Listed for the
 * first days, because it is asked for often; the same to the bit as worked out.
 */
final class Decay {
  /** A power of two. */
  private static final int LISTED_DAYS = 1024;

  private final double meanDays;
  private final double[] listed = new double[LISTED_DAYS];

  /**
   * @param meanDays days after which a share of 1/e is left
   */
  Decay(double meanDays) {
    this.meanDays = meanDays;
    for (int days = 0; days < LISTED_DAYS; days++) {
      listed[days] = workedOut(days);
    }
  }

  /** The share that is left after so many days. */
  double after(int days) {
    return (days & -LISTED_DAYS) == 0 ? listed[days] : workedOut(days);
  }

  private double workedOut(int days) {
    return StrictMath.exp(-days / meanDays);
  }
}
