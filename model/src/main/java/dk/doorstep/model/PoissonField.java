package dk.doorstep.model;

import dk.doorstep.population.Draw;
import dk.doorstep.random.KeyedRandom;

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

  private final KeyedRandom random;
  private final Draw points;
  private final Draw heights;

  PoissonField(KeyedRandom random, Draw points, Draw heights) {
    this.random = random;
    this.points = points;
    this.heights = heights;
  }

  /** Receives the events of a night. */
  @FunctionalInterface
  interface Visitor {
    /**
     * One event.
     *
     * @param code number of the event within its night, the same whatever the rate
     */
    void visit(int code);
  }

  /** Visits the events of this area and night in order of their code. */
  void visit(int area, int day, double ratePerNight, Visitor visitor) {
    int cells = (int) Math.ceil(ratePerNight / CELL_HEIGHT);
    for (int cell = 0; cell < cells; cell++) {
      long entity = ((long) area << 32) | cell;
      int count = Math.min(MAX_POINTS, random.poisson(CELL_HEIGHT, entity, points, day));
      for (int i = 0; i < count; i++) {
        int code = cell * 10 + i;
        if (cell < cells - 1 || height(area, day, code) + cell * CELL_HEIGHT < ratePerNight) {
          visitor.visit(code);
        }
      }
    }
  }

  private double height(int area, int day, int code) {
    return CELL_HEIGHT * random.uniform(((long) area << 32) | code, heights, day);
  }
}
