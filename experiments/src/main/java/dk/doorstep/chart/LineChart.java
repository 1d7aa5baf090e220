package dk.doorstep.chart;

import java.text.NumberFormat;
import java.util.List;

/**
 * Lines with 95 % bands in one panel or in several that share their axes: people over time, or
 * homes kept by months.
 *
 * @param caption its name
 * @param words what stands on it
 * @param scale how the axes run
 * @param panels one, or small multiples
 */
public record LineChart(Caption caption, Words words, Scale scale, List<Panel> panels)
    implements Chart {
  /** As many lines as can be told apart in one panel. */
  public static final int MOST_LINES = 6;

  /**
   * What stands on it.
   *
   * @param horizontal along the horizontal axis, for example "Years"
   * @param vertical above the vertical axis, for example "People homeless at night"
   * @param interval what a band or an error bar is, for the key; empty if there are none
   * @param time format of numbers along the horizontal axis
   * @param value format of numbers along the vertical axis
   */
  public record Words(
      String horizontal, String vertical, String interval, NumberFormat time, NumberFormat value) {}

  /**
   * How the axes run.
   *
   * @param startsAtZero whether the vertical axis begins at 0; otherwise it begins below the lowest
   *     number
   * @param sharesVertical whether all panels have the same vertical axis
   * @param tickEvery distance of the numbers along the horizontal axis, in its unit
   * @param intervals how uncertainty is drawn
   */
  public record Scale(
      boolean startsAtZero, boolean sharesVertical, double tickEvery, Intervals intervals) {}

  /** How uncertainty is drawn. */
  public enum Intervals {
    /** As bands along the lines, for many points. */
    BANDS,
    /** As a bar through each point, a little aside so that none hides another; for few points. */
    BARS
  }

  /**
   * A panel.
   *
   * @param title above it; empty where there is only one
   * @param lines the baseline first; a line has the same colour and dashes as the lines of the same
   *     place in other panels and charts
   */
  public record Panel(String title, List<Line> lines) {
    public Panel {
      lines = List.copyOf(lines);
      if (lines.size() > MOST_LINES) {
        throw new IllegalArgumentException(
            "at most " + MOST_LINES + " lines in a panel: " + lines.size());
      }
    }
  }

  /**
   * A line.
   *
   * @param label at its end, or in the key
   * @param points from left to right
   */
  public record Line(String label, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * A point of a line.
   *
   * @param at where along the horizontal axis
   * @param mean its height; NaN leaves the point out
   * @param low lower end of the interval; NaN if there is none
   * @param high upper end of the interval; NaN if there is none
   */
  public record Point(double at, double mean, double low, double high) {}

  public LineChart {
    panels = List.copyOf(panels);
  }

  @Override
  public String svg(ChartSize size) {
    return new LineDrawing(this, size).svg();
  }
}
