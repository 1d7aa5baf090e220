package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;

/**
 * Mixes in two aims against each other, with intervals: a mark and a colour for each size of the
 * budget, a number beside each mix. The scenario as it is is the crossing of the zero lines.
 *
 * @param title above it
 * @param horizontal along the horizontal axis
 * @param vertical along the vertical axis
 * @param classes names of the classes of budget, small ones first, at most five
 * @param points the mixes
 * @param numbers format of numbers along the axes
 */
public record FrontChart(
    String title,
    String horizontal,
    String vertical,
    List<String> classes,
    List<Point> points,
    NumberFormat numbers) {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 600;

  /** Grey, then blues that grow darker with the budget; marks tell them apart without colour. */
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x8A8A8A),
          new Color(0x56A3D9),
          new Color(0x0072B2),
          new Color(0x004E7A),
          new Color(0xD55E00));

  public FrontChart {
    classes = List.copyOf(classes);
    points = List.copyOf(points);
  }

  /**
   * A mix.
   *
   * @param label its number, beside the mark; empty for none
   * @param x first aim
   * @param acrossX interval of it
   * @param y second aim
   * @param acrossY interval of it
   * @param budget index of its class of budget
   */
  public record Point(
      String label, double x, Interval acrossX, double y, Interval acrossY, int budget) {}

  /** The chart as an SVG document. A machine without fonts throws an error. */
  public String svg() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setCapLength(0);
    renderer.setErrorStroke(new BasicStroke(0.8f));
    renderer.setErrorPaint(new Color(0xB0B0B0));
    for (int c = 0; c < classes.size(); c++) {
      data.addSeries(series(c));
      renderer.setSeriesPaint(c, COLOURS.get(c));
      renderer.setSeriesFillPaint(c, COLOURS.get(c));
      renderer.setSeriesShape(c, shape(c));
      renderer.setSeriesShapesFilled(c, true);
    }
    XYPlot plot = new XYPlot(data, axis(horizontal), axis(vertical), renderer);
    plot.setDomainZeroBaselineVisible(true);
    plot.setRangeZeroBaselineVisible(true);
    addLabels(plot);
    return SvgDocument.of(new JFreeChart(title, plot), WIDTH, HEIGHT);
  }

  private NumberAxis axis(String label) {
    NumberAxis axis = new NumberAxis(label);
    axis.setNumberFormatOverride(numbers);
    axis.setAutoRangeIncludesZero(true);
    axis.setLowerMargin(0.08);
    axis.setUpperMargin(0.08);
    return axis;
  }

  private XYIntervalSeries series(int budget) {
    XYIntervalSeries series = new XYIntervalSeries(classes.get(budget), false, true);
    for (Point p : points) {
      if (p.budget() == budget) {
        Interval x = known(p.acrossX(), p.x());
        Interval y = known(p.acrossY(), p.y());
        series.add(p.x(), x.low(), x.high(), p.y(), y.low(), y.high());
      }
    }
    return series;
  }

  private static Interval known(Interval interval, double middle) {
    return interval.isKnown() ? interval : new Interval(middle, middle);
  }

  private static Shape shape(int budget) {
    return switch (budget) {
      case 0 -> new Ellipse2D.Double(-4, -4, 8, 8);
      case 1 -> new Rectangle2D.Double(-4, -4, 8, 8);
      case 2 -> polygon(0, -5, 5, 4, -5, 4);
      case 3 -> polygon(0, -6, 5, 0, 0, 6, -5, 0);
      default -> polygon(-5, -4, 5, -4, 0, 5);
    };
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Numbers go where they meet neither a mark nor another number, if there is such a side. */
  private void addLabels(XYPlot plot) {
    double wide = plot.getDomainAxis().getRange().getLength() / WIDTH;
    double high = plot.getRangeAxis().getRange().getLength() / HEIGHT;
    List<double[]> taken = new ArrayList<>();
    points.forEach(p -> taken.add(new double[] {p.x() / wide, p.y() / high}));
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    double[][] sides = {
      {10, 9}, {10, -9}, {-10, 9}, {-10, -9}, {0, 14}, {0, -14}, {18, 0}, {-18, 0}
    };
    for (Point p : points) {
      double[] best = null;
      double room = -1;
      for (double[] side : sides) {
        double[] at = {p.x() / wide + side[0], p.y() / high + side[1]};
        double nearest =
            taken.stream().mapToDouble(t -> Math.hypot(t[0] - at[0], t[1] - at[1])).min().orElse(0);
        if (nearest > room + 1e-6) {
          room = nearest;
          best = at;
        }
      }
      if (!p.label().isEmpty() && best != null) {
        taken.add(best);
        XYTextAnnotation text = new XYTextAnnotation(p.label(), best[0] * wide, best[1] * high);
        text.setFont(font);
        text.setTextAnchor(TextAnchor.CENTER);
        plot.addAnnotation(text);
      }
    }
  }
}
