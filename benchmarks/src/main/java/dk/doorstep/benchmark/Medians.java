package dk.doorstep.benchmark;

import java.util.Arrays;

/** The middle of some numbers: what noise of the machine moves least. */
final class Medians {
  private Medians() {}

  /** The median; the mean of the two in the middle if there are as many on either side. */
  static double of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
