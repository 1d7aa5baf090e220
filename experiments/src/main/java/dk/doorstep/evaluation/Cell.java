package dk.doorstep.evaluation;

import dk.doorstep.study.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * All scenarios at one point on one luck. It is done as a whole or not at all.
 *
 * @param point the point
 * @param replication index of the replication
 */
public record Cell(Point point, int replication) {
  /** The cells of points from one replication until before another, point by point. */
  public static List<Cell> of(List<Point> points, int from, int until) {
    List<Cell> cells = new ArrayList<>();
    for (Point point : points) {
      for (int replication = from; replication < until; replication++) {
        cells.add(new Cell(point, replication));
      }
    }
    return List.copyOf(cells);
  }
}
