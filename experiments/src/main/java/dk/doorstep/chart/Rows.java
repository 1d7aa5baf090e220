package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * What lies in rows: a plot whose horizontal axis holds numbers and whose vertical one is the
 * height in the picture, from the top of the data down.
 */
final class Rows {
  private final XYPlot plot;
  private int datasets;

  /**
   * Empty rows.
   *
   * @param height of all rows
   */
  Rows(double height, NumberAxis numbers) {
    plot = Axes.plot(Axes.down(height), numbers);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Style.ZERO);
    plot.setRangeZeroBaselineStroke(Style.stroke(1.4));
    plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
  }

  XYPlot plot() {
    return plot;
  }

  /**
   * Lies intervals into the rows.
   *
   * @param middles height of each
   * @param cap length of the strokes at their ends
   */
  void intervals(
      double[] middles,
      java.util.List<Interval> intervals,
      Color colour,
      BasicStroke stroke,
      double cap) {
    YIntervalSeries series = new YIntervalSeries(datasets);
    for (int i = 0; i < middles.length; i++) {
      Interval interval = intervals.get(i);
      if (interval.isKnown()) {
        double centre = (interval.low() + interval.high()) / 2;
        series.add(middles[i], centre, interval.low(), interval.high());
      }
    }
    YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
    collection.addSeries(series);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setBaseShapesVisible(false);
    renderer.setBaseLinesVisible(false);
    renderer.setErrorPaint(colour);
    renderer.setErrorStroke(stroke);
    renderer.setCapLength(cap);
    add(collection, renderer);
  }

  /** Bars from a number to a number. */
  void bars(double[] middles, double thickness, double[] from, double[] to, Paint filling) {
    XYIntervalSeries series = new XYIntervalSeries(datasets);
    for (int i = 0; i < middles.length; i++) {
      if (from[i] != to[i]) {
        series.add(
            middles[i],
            middles[i] - thickness / 2,
            middles[i] + thickness / 2,
            to[i],
            Math.min(from[i], to[i]),
            Math.max(from[i], to[i]));
      }
    }
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(series);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setDrawBarOutline(true);
    renderer.setSeriesPaint(0, filling);
    renderer.setSeriesOutlinePaint(0, Style.INK);
    renderer.setSeriesOutlineStroke(0, Style.RIM);
    renderer.setGradientPaintTransformer(null);
    add(collection, renderer);
  }

  private void add(
      org.jfree.data.xy.XYDataset dataset, org.jfree.chart.renderer.xy.XYItemRenderer renderer) {
    plot.setDataset(datasets, dataset);
    plot.setRenderer(datasets, renderer);
    datasets++;
  }
}
