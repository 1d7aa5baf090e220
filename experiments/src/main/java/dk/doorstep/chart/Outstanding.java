package dk.doorstep.chart;

import java.util.Arrays;

/**
 * Finds the few numbers that are so much larger than the rest that on one scale the rest could not
 * be told from nothing.
 */
final class Outstanding {
  /** How many times larger than the median the largest may be before the rest is too small. */
  private static final double MOST = 6;

  /** Fewer rows are readable on any scale. */
  private static final int FEWEST = 5;

  private Outstanding() {}

  /**
   * Which numbers stand out. None if the largest is less than six times the median; otherwise at
   * most a third, cut where the jump from one number to the next is wide and the rest gains much.
   *
   * @param sizes not below 0
   */
  static boolean[] among(double[] sizes) {
    boolean[] found = new boolean[sizes.length];
    double[] sorted = sizes.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    if (sorted.length < FEWEST || sorted[last] < MOST * sorted[last / 2]) {
      return found;
    }
    double limit = Double.POSITIVE_INFINITY;
    double best = 0;
    for (int i = last; i > last - sorted.length / 3 && sorted[i - 1] > 0; i--) {
      double jump = sorted[i] / sorted[i - 1];
      double gain = sorted[last] / sorted[i - 1];
      double score = jump * Math.cbrt(gain);
      if (score > best) {
        best = score;
        limit = sorted[i];
      }
    }
    for (int i = 0; i < sizes.length; i++) {
      found[i] = sizes[i] >= limit;
    }
    return found;
  }
}
