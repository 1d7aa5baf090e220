package dk.doorstep.model;

import dk.doorstep.population.Draw;
import dk.doorstep.random.KeyedRandom;
import java.util.Arrays;

/**
 * Points of a Poisson process in the plane of time and rate, looked up by key. The events of a
 * night are the points below the rate of that night, so a lower rate takes events away and a higher
 * one adds some, and all others stay what they were.
 *
 * <p>The plane is cut into cells of one night by half an event a night; a cell holds at most nine
 * points (more would come once in some ten thousand million cells).
 */
final class PoissonField {
  private static final double CELL_HEIGHT = 0.5;
  private static final int MAX_POINTS = 9;

  /** Probability that a cell is empty. */
  private static final double NO_POINT = StrictMath.exp(-CELL_HEIGHT);

  private final KeyedRandom random;
  private final Draw points;
  private final Draw heights;
  private int[] codes = new int[16];

  PoissonField(KeyedRandom random, Draw points, Draw heights) {
    this.random = random;
    this.points = points;
    this.heights = heights;
  }

  /**
   * Looks up the events of this area and night.
   *
   * @return how many there are; their codes are asked for one by one
   */
  int lookUp(int area, int day, double ratePerNight) {
    int found = 0;
    int cells = (int) Math.ceil(ratePerNight / CELL_HEIGHT);
    for (int cell = 0; cell < cells; cell++) {
      long entity = ((long) area << 32) | cell;
      double u = random.uniform(entity, points, day);
      int count = Math.min(MAX_POINTS, KeyedRandom.poisson(CELL_HEIGHT, NO_POINT, u));
      for (int i = 0; i < count; i++) {
        int code = cell * 10 + i;
        if (cell < cells - 1 || height(area, day, code) + cell * CELL_HEIGHT < ratePerNight) {
          if (found == codes.length) {
            codes = Arrays.copyOf(codes, found * 2);
          }
          codes[found++] = code;
        }
      }
    }
    return found;
  }

  /**
   * Number within its night of an event that was looked up last, the same whatever the rate; in
   * ascending order.
   */
  int code(int index) {
    return codes[index];
  }

  private double height(int area, int day, int code) {
    return CELL_HEIGHT * random.uniform(((long) area << 32) | code, heights, day);
  }
}
