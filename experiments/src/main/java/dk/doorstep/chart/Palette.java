package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colours after Okabe and Ito (2008), some of them darker or lighter so that lines stand out from
 * paper and neighbours from each other in grey as well. None stands alone: lines differ in dashes
 * and marks, areas in hatching.
 */
final class Palette {
  /** For lines and marks: at least 3 to 1 against white. */
  static final List<Color> LINES =
      List.of(
          new Color(0x222222),
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0x6B4A00));

  /** For areas, which have a dark rim. */
  static final List<Color> AREAS =
      List.of(
          new Color(0x0072B2),
          new Color(0xF0B429),
          new Color(0x7A1F6E),
          new Color(0x8CC9EE),
          new Color(0xD55E00),
          new Color(0xB8B8B8),
          new Color(0x009E73));

  private static final float LINE_WIDTH = 2.2f;
  private static final float[][] DASHES = {null, {9, 3}, {2, 2}, {9, 3, 2, 3}, {5, 3}, {14, 4}};

  private Palette() {}

  static Color line(int i) {
    return LINES.get(i % LINES.size());
  }

  static Color area(int i) {
    return AREAS.get(i % AREAS.size());
  }

  /** The filling of the i-th area; every second one is hatched. */
  static java.awt.Paint filling(int i) {
    return i % 2 == 0 ? area(i) : new Hatching(area(i), i % AREAS.size());
  }

  static BasicStroke stroke(int i) {
    float[] dash = DASHES[i % DASHES.length];
    return new BasicStroke(LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }

  /**
   * The mark of the i-th line around the origin.
   *
   * @param radius half its breadth
   */
  static Shape mark(int i, double radius) {
    return switch (i % LINES.size()) {
      case 0 -> new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
      case 1 -> new Rectangle2D.Double(-radius * 0.9, -radius * 0.9, 1.8 * radius, 1.8 * radius);
      case 2 -> polygon(0, -1.2, 1.15, 0.9, -1.15, 0.9, radius);
      case 3 -> diamond(1.25 * radius);
      case 4 -> polygon(0, 1.2, 1.15, -0.9, -1.15, -0.9, radius);
      default -> cross(radius);
    };
  }

  /** A square standing on a corner, around the origin. */
  static Shape diamond(double radius) {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -radius);
    path.lineTo(radius, 0);
    path.lineTo(0, radius);
    path.lineTo(-radius, 0);
    path.closePath();
    return path;
  }

  private static Shape polygon(
      double x1, double y1, double x2, double y2, double x3, double y3, double radius) {
    Path2D path = new Path2D.Double();
    path.moveTo(x1 * radius, y1 * radius);
    path.lineTo(x2 * radius, y2 * radius);
    path.lineTo(x3 * radius, y3 * radius);
    path.closePath();
    return path;
  }

  private static Shape cross(double radius) {
    double arm = 0.4 * radius;
    double reach = 1.2 * radius;
    Path2D path = new Path2D.Double();
    path.moveTo(-arm, -reach);
    path.lineTo(arm, -reach);
    path.lineTo(arm, -arm);
    path.lineTo(reach, -arm);
    path.lineTo(reach, arm);
    path.lineTo(arm, arm);
    path.lineTo(arm, reach);
    path.lineTo(-arm, reach);
    path.lineTo(-arm, arm);
    path.lineTo(-reach, arm);
    path.lineTo(-reach, -arm);
    path.lineTo(-arm, -arm);
    path.closePath();
    return path;
  }
}
