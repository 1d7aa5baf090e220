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
  private static final double[] DISTANCES = {7, 12, 20, 30, 42, 56, 72, 90, 110, 130};
  private static final int DIRECTIONS = 24;

  /** Longer labels stay near: a tangle of lines is harder to read than a number and a key. */
  private static final double SHORT = 30;

  private static final double FURTHEST_OF_LONG = 30;
  private static final double BARS_OF_LONG = 2;

  private static final int ROUNDS = 10;
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
   * @param points never covered; the first ones are labelled
   * @param bars better not covered
   * @param taken never covered
   * @param pen that measures letters
   * @param labels of the first points
   */
  Labels(
      Rectangle2D area,
      List<Point2D> points,
      List<Line2D> bars,
      List<Rectangle2D> taken,
      Pen pen,
      List<TextBlock> labels) {
    this.area = area;
    this.points = points;
    this.bars = bars;
    this.taken = taken;
    this.widths = labels.stream().mapToDouble(label -> label.width(pen) + 4).toArray();
    this.heights = labels.stream().mapToDouble(TextBlock::height).toArray();
    this.places = new Rectangle2D[labels.size()];
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
    if (distance < 11) {
      return null;
    }
    double share = 6 / distance;
    return new Line2D.Double(
        point.getX() + share * (x - point.getX()), point.getY() + share * (y - point.getY()), x, y);
  }

  private List<Integer> crowdedFirst() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
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
      if (widths[i] > SHORT && distance > FURTHEST_OF_LONG) {
        return best;
      }
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
    boolean isLong = widths[i] > SHORT;
    double cost = distance + (direction == 0 ? 0 : 3);
    for (int k = 0; k < places.length; k++) {
      if (k != i && places[k] != null) {
        if (place.intersects(places[k])) {
          return Double.POSITIVE_INFINITY;
        }
        Line2D other = leader(points.get(k), places[k]);
        if (crosses(leader, places[k]) || crosses(other, place)) {
          if (isLong) {
            return Double.POSITIVE_INFINITY;
          }
          cost += 90;
        }
        cost += leader != null && other != null && leader.intersectsLine(other) ? 120 : 0;
      }
    }
    for (int k = 0; k < points.size(); k++) {
      cost += k != i && leader != null && leader.ptSegDist(points.get(k)) < MARK ? 60 : 0;
    }
    long crossed = bars.stream().filter(bar -> bar.intersects(place)).count();
    if (isLong && crossed > BARS_OF_LONG) {
      return Double.POSITIVE_INFINITY;
    }
    return cost + (isLong ? 12 : 4) * crossed + doubt(i, place);
  }

  /** A label that lies nearer to another point than to its own could be taken for that one's. */
  private double doubt(int i, Rectangle2D place) {
    double own = away(points.get(i), place);
    double cost = 0;
    for (int k = 0; k < points.size(); k++) {
      cost += k != i && away(points.get(k), place) < own + 4 ? 25 : 0;
    }
    return cost;
  }

  private static double away(Point2D point, Rectangle2D place) {
    double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), point.getX()));
    double y = Math.max(place.getMinY(), Math.min(place.getMaxY(), point.getY()));
    return point.distance(x, y);
  }

  private static boolean crosses(Line2D leader, Rectangle2D place) {
    return leader != null && leader.intersects(place);
  }
}
