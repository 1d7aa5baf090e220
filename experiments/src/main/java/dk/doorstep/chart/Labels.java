package dk.doorstep.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds places for labels beside points so that none covers a point or another label: each takes
 * the cheapest free place near its point, in several rounds.
 */
final class Labels {
  private static final double[] DISTANCES = {7, 12, 20, 30, 42, 56, 72, 90, 110, 135, 165};
  private static final int DIRECTIONS = 16;
  private static final int ROUNDS = 6;
  private static final double MARK = 7;

  private final Rectangle2D area;
  private final List<Point2D> points;
  private final List<Line2D> bars;
  private final List<Rectangle2D> taken;
  private final double[] widths;
  private final double[] heights;
  private final Rectangle2D[] places;

  /**
   * Labels to be placed.
   *
   * @param area that labels must stay in
   * @param points that are labelled
   * @param bars better not covered
   * @param taken never covered
   * @param widths breadth of the label of each point
   * @param heights height of the label of each point
   */
  Labels(
      Rectangle2D area,
      List<Point2D> points,
      List<Line2D> bars,
      List<Rectangle2D> taken,
      double[] widths,
      double[] heights) {
    this.area = area;
    this.points = points;
    this.bars = bars;
    this.taken = taken;
    this.widths = widths.clone();
    this.heights = heights.clone();
    this.places = new Rectangle2D[points.size()];
  }

  /** A place per point; null where there is none. */
  List<Rectangle2D> place() {
    for (int round = 0; round < ROUNDS; round++) {
      Rectangle2D[] before = places.clone();
      for (int i : crowdedFirst()) {
        places[i] = cheapest(i);
      }
      if (Arrays.equals(before, places)) {
        break;
      }
    }
    return new ArrayList<>(Arrays.asList(places));
  }

  /** The line from a point to its label; null where the label is beside the point anyway. */
  static Line2D leader(Point2D point, Rectangle2D place) {
    double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), point.getX()));
    double y = Math.max(place.getMinY() + 3, Math.min(place.getMaxY() - 3, point.getY()));
    double distance = point.distance(x, y);
    if (distance < 13) {
      return null;
    }
    double share = 6 / distance;
    return new Line2D.Double(
        point.getX() + share * (x - point.getX()), point.getY() + share * (y - point.getY()), x, y);
  }

  private List<Integer> crowdedFirst() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(nearness(b), nearness(a)));
    return order;
  }

  private double nearness(int i) {
    return points.stream().mapToDouble(p -> 1 / (20 + points.get(i).distance(p))).sum();
  }

  private Rectangle2D cheapest(int i) {
    Rectangle2D best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double distance : DISTANCES) {
      for (int d = 0; d < DIRECTIONS; d++) {
        Rectangle2D place = at(i, distance, 2 * Math.PI * d / DIRECTIONS);
        double cost = cost(i, place, distance, d);
        if (cost < least) {
          least = cost;
          best = place;
        }
      }
    }
    return best;
  }

  /** The label whose nearest point lies that far in that direction. */
  private Rectangle2D at(int i, double distance, double angle) {
    double x = points.get(i).getX() + distance * Math.cos(angle);
    double y = points.get(i).getY() - distance * Math.sin(angle);
    double left = x - widths[i] * (1 - Math.cos(angle)) / 2;
    double top = y - heights[i] * (1 + Math.sin(angle)) / 2;
    return new Rectangle2D.Double(left, top, widths[i], heights[i]);
  }

  /** Infinite where the label cannot stand. */
  private double cost(int i, Rectangle2D place, double distance, int direction) {
    if (!area.contains(place) || taken.stream().anyMatch(place::intersects)) {
      return Double.POSITIVE_INFINITY;
    }
    for (Point2D point : points) {
      if (place.intersects(point.getX() - MARK, point.getY() - MARK, 2 * MARK, 2 * MARK)) {
        return Double.POSITIVE_INFINITY;
      }
    }
    Line2D leader = leader(points.get(i), place);
    double cost = distance + (direction == 0 ? 0 : 3);
    for (int k = 0; k < places.length; k++) {
      if (k != i && places[k] != null) {
        if (place.intersects(places[k]) || crosses(leader, places[k])) {
          return Double.POSITIVE_INFINITY;
        }
        Line2D other = leader(points.get(k), places[k]);
        if (other != null && other.intersects(place)) {
          return Double.POSITIVE_INFINITY;
        }
        if (leader != null && other != null && leader.intersectsLine(other)) {
          cost += 200;
        }
      }
      if (k != i && leader != null && leader.ptSegDist(points.get(k)) < MARK) {
        cost += 80;
      }
    }
    for (Line2D bar : bars) {
      cost += bar.intersects(place) ? 12 : 0;
    }
    return cost;
  }

  private static boolean crosses(Line2D leader, Rectangle2D place) {
    return leader != null && leader.intersects(place);
  }
}
