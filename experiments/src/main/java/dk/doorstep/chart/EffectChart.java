package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Estimates with their intervals, a line of dots per name: indices or correlations of parameters,
 * or what was simulated beside what was measured. At most three measures share a line.
 *
 * @param title above it
 * @param horizontal along the horizontal axis
 * @param measures names of the measures, in the key
 * @param rows the lines from the top down
 * @param marks where vertical lines stand, for example at zero
 * @param locale how numbers are written
 */
public record EffectChart(
    String title,
    String horizontal,
    List<String> measures,
    List<Row> rows,
    List<Double> marks,
    Locale locale) {
  private static final int WIDTH = 960;
  private static final int HEAD = 130;
  private static final int LINE = 34;
  private static final double APART = 0.22;

  public EffectChart {
    measures = List.copyOf(measures);
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /**
   * One line.
   *
   * @param label its name
   * @param dots one for each measure; NaN where there is none
   */
  public record Row(String label, List<Dot> dots) {
    public Row {
      dots = List.copyOf(dots);
    }
  }

  /** An estimate and its interval; NaN for no interval. */
  public record Dot(double value, double low, double high) {
    double lowest() {
      return Double.isNaN(low) ? value : Math.min(low, value);
    }

    double highest() {
      return Double.isNaN(high) ? value : Math.max(high, value);
    }
  }

  /** The chart as an SVG document. */
  public String svg() {
    List<String> labels = new ArrayList<>(rows.stream().map(Row::label).toList());
    Collections.reverse(labels);
    SymbolAxis names = new SymbolAxis("", labels.toArray(String[]::new));
    names.setGridBandsVisible(false);
    names.setRange(-0.6, rows.size() - 0.4);
    NumberAxis values = new NumberAxis(horizontal);
    values.setAutoRangeIncludesZero(false);
    values.setStandardTickUnits(NumberAxis.createStandardTickUnits(locale));
    XYPlot plot = new XYPlot(dataset(), values, names, renderer());
    for (double mark : marks) {
      plot.addDomainMarker(new ValueMarker(mark, Color.GRAY, new BasicStroke(1.5f)));
    }
    JFreeChart chart = new JFreeChart(title, plot);
    if (measures.size() < 2) {
      chart.removeLegend();
    }
    return SvgDocument.of(chart, WIDTH, HEAD + LINE * rows.size());
  }

  private XYIntervalSeriesCollection dataset() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    for (int m = 0; m < measures.size(); m++) {
      XYIntervalSeries series = new XYIntervalSeries(measures.get(m), false, true);
      double shift = (measures.size() - 1 - 2 * m) * APART / 2;
      for (int i = 0; i < rows.size(); i++) {
        Dot dot = rows.get(i).dots().get(m);
        double y = rows.size() - 1.0 - i + shift;
        if (!Double.isNaN(dot.value())) {
          series.add(dot.value(), dot.lowest(), dot.highest(), y, y, y);
        }
      }
      data.addSeries(series);
    }
    return data;
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setErrorStroke(new BasicStroke(2f));
    List<Shape> shapes =
        List.of(
            new Ellipse2D.Double(-5, -5, 10, 10),
            new Rectangle2D.Double(-4.5, -4.5, 9, 9),
            new Ellipse2D.Double(-3, -3, 6, 6));
    for (int m = 0; m < shapes.size(); m++) {
      renderer.setSeriesPaint(m, SvgDocument.COLOURS.get(m));
      renderer.setSeriesShape(m, shapes.get(m));
    }
    return renderer;
  }
}
