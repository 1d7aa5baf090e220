package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;

/**
 * Elementary effects: their size against their spread, a point per parameter, with intervals of the
 * size. On the line the two are equal; above it an effect depends much on the other parameters.
 *
 * @param title above it
 * @param horizontal along the horizontal axis
 * @param vertical along the vertical axis
 * @param told in the key: what can be told from nothing
 * @param untold in the key: what cannot
 * @param points a point per parameter
 * @param locale how numbers are written
 */
public record EffectScatter(
    String title,
    String horizontal,
    String vertical,
    String told,
    String untold,
    List<Point> points,
    Locale locale) {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 620;

  public EffectScatter {
    points = List.copyOf(points);
  }

  /**
   * A parameter.
   *
   * @param label its name, beside the point; empty for none
   * @param x size of its effects
   * @param low lower end of the interval of the size
   * @param high upper end
   * @param y spread of its effects
   * @param isTold whether it can be told from nothing
   */
  public record Point(String label, double x, double low, double high, double y, boolean isTold) {}

  /** The chart as an SVG document. */
  public String svg() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series(told, true));
    data.addSeries(series(untold, false));
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    for (int m = 0; m < 2; m++) {
      Color colour = SvgDocument.COLOURS.get(m);
      renderer.setSeriesPaint(m, colour);
      renderer.setSeriesShape(m, new Ellipse2D.Double(-5, -5, 10, 10));
      renderer.setSeriesShapesFilled(m, true);
      renderer.setSeriesFillPaint(m, m == 0 ? colour : Color.WHITE);
    }
    NumberAxis x = new NumberAxis(horizontal);
    NumberAxis y = new NumberAxis(vertical);
    x.setStandardTickUnits(NumberAxis.createStandardTickUnits(locale));
    y.setStandardTickUnits(NumberAxis.createStandardTickUnits(locale));
    XYPlot plot = new XYPlot(data, x, y, renderer);
    double most = points.stream().mapToDouble(p -> Math.min(p.x(), p.y())).max().orElse(1);
    plot.addAnnotation(new XYLineAnnotation(0, 0, most, most, new BasicStroke(1f), Color.GRAY));
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    for (Point point : points) {
      if (!point.label().isEmpty() && !Double.isNaN(point.x())) {
        XYTextAnnotation label = new XYTextAnnotation(" " + point.label(), point.x(), point.y());
        label.setTextAnchor(TextAnchor.BOTTOM_LEFT);
        label.setFont(font);
        plot.addAnnotation(label);
      }
    }
    double right = points.stream().mapToDouble(Point::high).max().orElse(1);
    if (right > 0) {
      // Room for the label of the point farthest to the right.
      x.setRange(0, right * 1.3);
    }
    return SvgDocument.of(new JFreeChart(title, plot), WIDTH, HEIGHT);
  }

  private XYIntervalSeries series(String name, boolean isTold) {
    XYIntervalSeries series = new XYIntervalSeries(name, false, true);
    for (Point p : points) {
      if (p.isTold() == isTold && !Double.isNaN(p.x())) {
        series.add(p.x(), p.low(), p.high(), p.y(), p.y(), p.y());
      }
    }
    return series;
  }
}
