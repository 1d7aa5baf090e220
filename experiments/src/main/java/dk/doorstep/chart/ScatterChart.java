package dk.doorstep.chart;

import java.text.NumberFormat;
import java.util.List;

/**
 * Two differences from a baseline against each other, a point with two intervals per policy: what
 * is gained to the right, what is paid upwards. The baseline is the origin. Points are labelled
 * directly where there is room, by numbers with a key below where there is not.
 *
 * @param caption its name
 * @param words what stands on it
 * @param points in any order
 */
public record ScatterChart(Caption caption, Words words, List<Point> points) implements Chart {
  /**
   * What stands on it.
   *
   * @param horizontal along the horizontal axis, for example "Homeless nights avoided a year"
   * @param vertical above the vertical axis, for example "Extra cost, million DKK a year"
   * @param upperLeft in that corner, for example "more nights, dearer"
   * @param upperRight in that corner
   * @param lowerLeft in that corner
   * @param lowerRight in that corner
   * @param interval what the bars through a point are, for the key; empty if there are none
   * @param origin what stands at the crossing of the zero lines, for example "as today"
   * @param x format of numbers along the horizontal axis
   * @param y format of numbers along the vertical axis
   * @param zoom heading of a second, enlarged picture of what crowds around the origin where a few
   *     policies lie far out; empty for none
   */
  public record Words(
      String horizontal,
      String vertical,
      String upperLeft,
      String upperRight,
      String lowerLeft,
      String lowerRight,
      String interval,
      String origin,
      NumberFormat x,
      NumberFormat y,
      String zoom) {
    /** Words for one picture of everything. */
    public Words(
        String horizontal,
        String vertical,
        String upperLeft,
        String upperRight,
        String lowerLeft,
        String lowerRight,
        String interval,
        String origin,
        NumberFormat x,
        NumberFormat y) {
      this(
          horizontal,
          vertical,
          upperLeft,
          upperRight,
          lowerLeft,
          lowerRight,
          interval,
          origin,
          x,
          y,
          "");
    }
  }

  /**
   * A policy.
   *
   * @param label its short name
   * @param x mean along the horizontal axis
   * @param acrossX interval of it
   * @param y mean along the vertical axis
   * @param acrossY interval of it
   */
  public record Point(String label, double x, Interval acrossX, double y, Interval acrossY) {}

  public ScatterChart {
    points = List.copyOf(points);
  }

  @Override
  public String svg(ChartSize size) {
    return new ScatterDrawing(this, size).svg();
  }
}
