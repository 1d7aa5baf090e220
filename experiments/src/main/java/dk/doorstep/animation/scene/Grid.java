package dk.doorstep.animation.scene;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Seats in rows, from the upper left on.
 *
 * @param bounds the room there is
 * @param cell breadth of a seat; it is {@link #TALLNESS} times as tall
 */
public record Grid(Rectangle2D.Double bounds, double cell) {
  /** Height of a seat over its breadth. */
  public static final double TALLNESS = 1.4;

  private static final double SMALLER = 0.93;
  private static final double SMALLEST = 1.5;

  /** Seats in a row; at least one. */
  public int columns() {
    return Math.max(1, (int) Math.floor(bounds.width / cell));
  }

  /** Seats that fit. */
  public int capacity() {
    return columns() * Math.max(1, (int) Math.floor(bounds.height / (cell * TALLNESS)));
  }

  /** The same room with seats as small as it takes to have so many. */
  Grid fitting(int seats) {
    Grid grid = this;
    while (grid.capacity() < seats && grid.cell > SMALLEST) {
      grid = new Grid(bounds, grid.cell * SMALLER);
    }
    return grid;
  }

  /** The middle of a seat. */
  public Point2D.Double centre(int seat) {
    int column = seat % columns();
    int row = seat / columns();
    return new Point2D.Double(
        bounds.x + (column + 0.5) * cell, bounds.y + (row + 0.5) * cell * TALLNESS);
  }
}
