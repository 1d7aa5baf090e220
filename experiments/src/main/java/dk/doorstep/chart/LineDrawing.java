package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleEdge;

/** Draws a {@link LineChart}. */
final class LineDrawing {
  private static final float BAND = 0.16f;

  /** Where more than three bands lie over each other. */
  private static final float PALE_BAND = 0.08f;

  private static final double MARK = 4;
  private static final double BETWEEN_PANELS = 22;

  /** Points of a line need not lie closer than this. */
  private static final double CLOSEST = 4;

  private static final BasicStroke ERROR = Style.stroke(1.4);

  private final LineChart chart;
  private final Picture picture;
  private final Pen pen;
  private final boolean hasBars;

  LineDrawing(LineChart chart, ChartSize size) {
    this.chart = chart;
    this.picture = new Picture(chart.caption(), size);
    this.pen = picture.pen();
    this.hasBars = chart.scale().intervals() == LineChart.Intervals.BARS;
  }

  String svg() {
    boolean isSingle = chart.panels().size() == 1;
    boolean labelsEnds = isSingle && !picture.isNarrow();
    double top = header(labelsEnds);
    int columns = isSingle ? 1 : (int) picture.either(Math.min(3, chart.panels().size()), 1);
    if (picture.isNarrow() && chart.panels().size() > 3) {
      columns = 2;
    }
    double height = isSingle ? picture.either(280, 220) : picture.either(140, 130);
    List<Ticks> vertical = vertical(isSingle ? 6 : 4);
    double left = vertical.stream().mapToDouble(t -> widest(t)).max().orElse(0) + 7;
    double right = labelsEnds ? endLabelWidth() + 50 : 8;
    double pitch = (picture.width() - right + BETWEEN_PANELS) / columns;
    double y = top;
    for (int first = 0; first < chart.panels().size(); first += columns) {
      int end = Math.min(first + columns, chart.panels().size());
      List<TextBlock> titles =
          chart.panels().subList(first, end).stream()
              .map(p -> TextBlock.wrap(pen, p.title(), Style.BOLD, pitch - BETWEEN_PANELS))
              .toList();
      double titleHeight = titles.stream().mapToDouble(TextBlock::height).max().orElse(0);
      for (int i = first; i < end; i++) {
        double x = (i - first) * pitch;
        titles.get(i - first).writeBelow(pen, x, y, Anchor.START, Style.INK);
        Rectangle2D data =
            new Rectangle2D.Double(
                x + left, y + titleHeight + 8, pitch - BETWEEN_PANELS - left, height);
        panel(chart.panels().get(i), data, left, vertical.get(i), labelsEnds);
      }
      y += titleHeight + 8 + height + Axes.BELOW + (isSingle ? 0 : 12);
    }
    TextBlock horizontal =
        TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width());
    y =
        horizontal.writeBelow(
            pen, picture.width() - right, y - (isSingle ? 4 : 14), Anchor.END, Style.QUIET);
    return picture.svg(y + 4);
  }

  /** Names the vertical axis and the signs, and gives the height of the end of that. */
  private double header(boolean labelsEnds) {
    double y =
        TextBlock.wrap(pen, chart.words().vertical(), Style.BOLD, picture.width())
            .writeBelow(pen, 0, 2, Anchor.START, Style.INK);
    Key key = new Key();
    if (!labelsEnds) {
      LineChart.Panel longest =
          chart.panels().stream()
              .max((a, b) -> Integer.compare(a.lines().size(), b.lines().size()))
              .orElseThrow();
      for (int i = 0; i < longest.lines().size(); i++) {
        key.add(label(i, longest), Key.line(i, hasBars));
      }
    }
    key.add(
        chart.words().interval(),
        hasBars ? Key.upright(Style.INK, ERROR, 3) : Key.band(Style.INK, BAND));
    return key.draw(pen, 0, y + 6, picture.width());
  }

  private static String label(int i, LineChart.Panel panel) {
    return panel.lines().get(i).label();
  }

  private List<Ticks> vertical(int most) {
    if (!chart.scale().sharesVertical()) {
      return chart.panels().stream().map(p -> around(List.of(p), most)).toList();
    }
    Ticks all = around(chart.panels(), most);
    return chart.panels().stream().map(p -> all).toList();
  }

  private Ticks around(List<LineChart.Panel> panels, int most) {
    Extent extent = new Extent();
    for (LineChart.Panel panel : panels) {
      for (LineChart.Line line : panel.lines()) {
        for (LineChart.Point point : line.points()) {
          extent.with(point.mean(), point.low(), point.high());
        }
      }
    }
    if (chart.scale().startsAtZero()) {
      extent.with(0);
    }
    return Ticks.around(extent.low(), extent.high(), most);
  }

  private double widest(Ticks ticks) {
    return Axes.widest(pen, ticks, chart.words().value());
  }

  private void panel(
      LineChart.Panel panel, Rectangle2D data, double left, Ticks vertical, boolean labelsEnds) {
    NumberAxis domain = Axes.numbers(horizontal(data.getWidth()), chart.words().time());
    if (hasBars) {
      double pad = dodge(data.getWidth()) * panel.lines().size();
      domain.setRange(domain.getLowerBound() - pad, domain.getUpperBound() + pad);
    }
    NumberAxis range = Axes.numbers(vertical, chart.words().value());
    if (hasBars) {
      // Room for marks at the edge.
      double pad = (vertical.high() - vertical.low()) * (MARK + 2) / data.getHeight();
      range.setRange(vertical.low() - pad, vertical.high() + pad);
    }
    XYPlot plot = Axes.plot(domain, range);
    plot.setDataset(dataset(panel, data.getWidth()));
    plot.setRenderer(renderer(panel.lines().size()));
    Axes.draw(pen, plot, data, left);
    if (labelsEnds) {
      labelEnds(panel, plot, data);
    }
  }

  private Ticks horizontal(double width) {
    Extent extent = new Extent();
    chart.panels().stream()
        .flatMap(panel -> panel.lines().stream())
        .flatMap(line -> line.points().stream())
        .filter(point -> !Double.isNaN(point.mean()))
        .forEach(point -> extent.with(point.at()));
    NumberFormat format = chart.words().time();
    double step = chart.scale().tickEvery();
    Ticks ticks = new Ticks(extent.low(), extent.high(), step);
    double room = Axes.widest(pen, ticks, format) + 10;
    while (room * (extent.high() - extent.low()) / step > width) {
      step *= 2;
    }
    return new Ticks(extent.low(), extent.high(), step);
  }

  /** How far lines with bars stand apart, in units of the horizontal axis. */
  private double dodge(double width) {
    Ticks ticks = horizontal(width);
    return (ticks.high() - ticks.low()) * 5 / width;
  }

  private double aside(int i, int lines, double width) {
    return dodge(width) * (i - (lines - 1) / 2.0);
  }

  private YIntervalSeriesCollection dataset(LineChart.Panel panel, double width) {
    YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
    Ticks across = horizontal(width);
    double closest = hasBars ? 0 : (across.high() - across.low()) * CLOSEST / width;
    for (int i = 0; i < panel.lines().size(); i++) {
      YIntervalSeries series = new YIntervalSeries(i);
      double aside = hasBars ? aside(i, panel.lines().size(), width) : 0;
      double last = Double.NEGATIVE_INFINITY;
      List<LineChart.Point> points = panel.lines().get(i).points();
      for (LineChart.Point p : points) {
        boolean isLast = p == points.get(points.size() - 1);
        if (!Double.isNaN(p.mean()) && (isLast || p.at() - last >= closest)) {
          boolean hasInterval = !Double.isNaN(p.low()) && !Double.isNaN(p.high());
          double low = hasInterval ? p.low() : p.mean();
          double high = hasInterval ? p.high() : p.mean();
          series.add(p.at() + aside, p.mean(), low, high);
          last = p.at();
        }
      }
      collection.addSeries(series);
    }
    return collection;
  }

  private XYLineAndShapeRenderer renderer(int lines) {
    XYLineAndShapeRenderer renderer;
    if (hasBars) {
      XYErrorRenderer bars = new XYErrorRenderer();
      bars.setDrawXError(false);
      bars.setCapLength(6);
      bars.setErrorStroke(ERROR);
      bars.setBaseLinesVisible(true);
      renderer = bars;
    } else {
      DeviationRenderer bands = new DeviationRenderer(true, false);
      bands.setAlpha(lines > 4 ? PALE_BAND : BAND);
      renderer = bands;
    }
    // Else dashes begin anew at every point and no line looks dashed.
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < lines; i++) {
      renderer.setSeriesPaint(i, Palette.line(i));
      renderer.setSeriesFillPaint(i, Palette.line(i));
      renderer.setSeriesStroke(i, Palette.stroke(i));
      renderer.setSeriesShape(i, Palette.mark(i, MARK));
    }
    return renderer;
  }

  private double endLabelWidth() {
    return chart.panels().get(0).lines().stream()
        .mapToDouble(line -> endLabel(line).width(pen))
        .max()
        .orElse(0);
  }

  private TextBlock endLabel(LineChart.Line line) {
    return TextBlock.wrap(pen, line.label(), Style.SMALL, 165);
  }

  private void labelEnds(LineChart.Panel panel, XYPlot plot, Rectangle2D data) {
    List<LineChart.Line> lines =
        panel.lines().stream().filter(line -> !Double.isNaN(end(line))).toList();
    NumberAxis domain = (NumberAxis) plot.getDomainAxis();
    double[] ends =
        lines.stream()
            .mapToDouble(
                line -> plot.getRangeAxis().valueToJava2D(end(line), data, RectangleEdge.LEFT))
            .toArray();
    double[] heights = lines.stream().mapToDouble(line -> endLabel(line).height() + 3).toArray();
    double[] middles =
        Spread.apart(ends, heights, data.getMinY() - 12, data.getMaxY() + Axes.BELOW);
    double x = data.getMaxX();
    IntStream.range(0, lines.size())
        .forEach(
            k -> {
              int i = panel.lines().indexOf(lines.get(k));
              double aside = hasBars ? aside(i, panel.lines().size(), data.getWidth()) : 0;
              double from =
                  domain.valueToJava2D(endAt(lines.get(k)) + aside, data, RectangleEdge.BOTTOM);
              pen.line(
                  from + (hasBars ? 7 : 2),
                  ends[k],
                  x + 12,
                  middles[k],
                  Palette.line(i),
                  Style.HAIR);
              Key.line(i, hasBars).draw(pen, x + 12, middles[k]);
              endLabel(lines.get(k))
                  .writeAround(pen, x + 14 + Key.SIGN + 3, middles[k], Anchor.START, Style.INK);
            });
  }

  /** Where a line ends; NaN if it has no points. */
  private static double end(LineChart.Line line) {
    return last(line).map(LineChart.Point::mean).orElse(Double.NaN);
  }

  private static double endAt(LineChart.Line line) {
    return last(line).map(LineChart.Point::at).orElse(Double.NaN);
  }

  private static Optional<LineChart.Point> last(LineChart.Line line) {
    return line.points().stream()
        .filter(point -> !Double.isNaN(point.mean()))
        .reduce((before, after) -> after);
  }
}
