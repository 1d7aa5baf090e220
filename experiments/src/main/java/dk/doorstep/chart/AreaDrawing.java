package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleEdge;

/** Draws an {@link AreaChart}. */
final class AreaDrawing {
  private static final BasicStroke LIMIT =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0);

  private final AreaChart chart;
  private final Picture picture;
  private final Pen pen;
  private final List<Integer> kept;

  AreaDrawing(AreaChart chart, ChartSize size) {
    this.chart = chart;
    this.picture = new Picture(chart.caption(), size);
    this.pen = picture.pen();
    int every = Math.max(1, chart.times().size() * 4 / size.width());
    this.kept = new ArrayList<>();
    for (int i = 0; i < chart.times().size(); i++) {
      if (i % every == 0 || i == chart.times().size() - 1) {
        kept.add(i);
      }
    }
  }

  String svg() {
    double top = header();
    double height = picture.either(280, 240);
    Ticks vertical = vertical();
    double left = Axes.widest(pen, vertical, chart.words().value()) + 7;
    double right = picture.isNarrow() ? 8 : labelWidth() + 52;
    Rectangle2D data =
        new Rectangle2D.Double(left, top + 8, picture.width() - left - right, height);
    NumberAxis domain = Axes.numbers(horizontal(data.getWidth()), chart.words().time());
    XYPlot plot = Axes.plot(domain, Axes.numbers(vertical, chart.words().value()));
    plot.setDataset(0, layers());
    plot.setRenderer(0, renderer());
    plot.setDataset(1, limits());
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    lines.setDrawSeriesLineAsPath(true);
    lines.setBasePaint(Style.INK);
    lines.setAutoPopulateSeriesPaint(false);
    lines.setAutoPopulateSeriesStroke(false);
    lines.setBaseStroke(LIMIT);
    plot.setRenderer(1, lines);
    plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
    Axes.draw(pen, plot, data, left);
    if (!picture.isNarrow()) {
      label(plot, data);
    }
    double y =
        TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width())
            .writeBelow(
                pen, data.getMaxX(), data.getMaxY() + Axes.BELOW - 2, Anchor.END, Style.QUIET);
    return picture.svg(y + 4);
  }

  private double header() {
    double y =
        TextBlock.wrap(pen, chart.words().vertical(), Style.BOLD, picture.width())
            .writeBelow(pen, 0, 2, Anchor.START, Style.INK);
    Key key = new Key();
    if (picture.isNarrow()) {
      for (int i = chart.layers().size() - 1; i >= 0; i--) {
        key.add(chart.layers().get(i).label(), Key.area(i));
      }
    }
    if (!chart.low().isEmpty()) {
      key.add(chart.words().interval(), Key.stretch(Style.INK, LIMIT, 0));
    }
    return key.draw(pen, 0, y + 6, picture.width());
  }

  private Ticks vertical() {
    Extent extent = new Extent().with(0);
    for (int time = 0; time < chart.times().size(); time++) {
      extent.with(below(chart.layers().size(), time));
    }
    chart.high().forEach(extent::with);
    return Ticks.around(extent.low(), extent.high(), 6);
  }

  private Ticks horizontal(double width) {
    double low = chart.times().get(0);
    double high = chart.times().get(chart.times().size() - 1);
    double step = chart.tickEvery();
    double room = Axes.widest(pen, new Ticks(low, high, step), chart.words().time()) + 10;
    while (room * (high - low) / step > width) {
      step *= 2;
    }
    return new Ticks(low, high, step);
  }

  /** The sum of the first layers. */
  private double below(int layers, int time) {
    double sum = 0;
    for (int i = 0; i < layers; i++) {
      sum += chart.layers().get(i).values().get(time);
    }
    return sum;
  }

  private YIntervalSeriesCollection layers() {
    YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
    for (int i = 0; i < chart.layers().size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      for (int time : kept) {
        double upper = below(i + 1, time);
        series.add(chart.times().get(time), upper, below(i, time), upper);
      }
      collection.addSeries(series);
    }
    return collection;
  }

  private XYSeriesCollection limits() {
    XYSeriesCollection collection = new XYSeriesCollection();
    for (List<Double> limit : List.of(chart.low(), chart.high())) {
      XYSeries series = new XYSeries(collection.getSeriesCount());
      if (!limit.isEmpty()) {
        kept.forEach(time -> series.add(chart.times().get(time), limit.get(time)));
      }
      collection.addSeries(series);
    }
    return collection;
  }

  private DeviationRenderer renderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < chart.layers().size(); i++) {
      renderer.setSeriesFillPaint(i, Palette.filling(i));
      renderer.setSeriesPaint(i, Style.INK);
      renderer.setSeriesStroke(i, Style.RIM);
    }
    return renderer;
  }

  private double labelWidth() {
    return chart.layers().stream().mapToDouble(layer -> block(layer).width(pen)).max().orElse(0);
  }

  private TextBlock block(AreaChart.Layer layer) {
    return TextBlock.wrap(pen, layer.label(), Style.SMALL, 150);
  }

  private void label(XYPlot plot, Rectangle2D data) {
    int count = chart.layers().size();
    int last = chart.times().size() - 1;
    double[] wanted = new double[count];
    double[] heights = new double[count];
    for (int i = 0; i < count; i++) {
      double value = (below(i, last) + below(i + 1, last)) / 2;
      wanted[i] = plot.getRangeAxis().valueToJava2D(value, data, RectangleEdge.LEFT);
      heights[i] = block(chart.layers().get(i)).height() + 4;
    }
    double[] middles = Spread.apart(wanted, heights, data.getMinY(), data.getMaxY() + 8);
    double x = data.getMaxX();
    for (int i = 0; i < count; i++) {
      pen.line(x + 2, wanted[i], x + 12, middles[i], Style.QUIET, Style.HAIR);
      Key.area(i).draw(pen, x + 12, middles[i]);
      block(chart.layers().get(i))
          .writeAround(pen, x + 14 + Key.SIGN, middles[i], Anchor.START, Style.INK);
    }
  }
}
