package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.RectangleEdge;

/** Draws a {@link ScatterChart}. */
final class ScatterDrawing {
  private static final Color BARS = new Color(0x8FB4CC);
  private static final Color MARK = new Color(0x0072B2);
  private static final BasicStroke BAR = Style.stroke(1.2);
  private static final BasicStroke ZERO = Style.stroke(1.4);
  private static final double RADIUS = 4;
  private static final double LONGEST_LABEL = 170;

  private final ScatterChart chart;
  private final Picture picture;
  private final Pen pen;
  private final List<ScatterChart.Point> points;

  ScatterDrawing(ScatterChart chart, ChartSize size) {
    this.chart = chart;
    this.picture = new Picture(chart.caption(), size);
    this.pen = picture.pen();
    this.points =
        chart.points().stream()
            .sorted(Comparator.comparingDouble(ScatterChart.Point::x).reversed())
            .toList();
  }

  String svg() {
    double top = header();
    Ticks across = ticks(true, picture.width() - 60);
    Ticks up = ticks(false, 0);
    double left = Axes.widest(pen, up, chart.words().y()) + 7;
    Rectangle2D room =
        new Rectangle2D.Double(left, top + 6, picture.width() - left, picture.either(430, 330));
    Rectangle2D data = Axes.inside(pen, picture.width(), room, across, chart.words().x());
    NumberAxis domain = Axes.numbers(across, chart.words().x());
    NumberAxis range = Axes.numbers(up, chart.words().y());
    Axes.draw(pen, plot(domain, range), data, left);
    List<Rectangle2D> taken = corners(data, domain, range);
    List<Point2D> places = points.stream().map(p -> at(p.x(), p.y(), domain, range, data)).toList();
    double y = data.getMaxY() + 20;
    y =
        TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width())
            .writeBelow(pen, data.getMaxX(), y, Anchor.END, Style.QUIET);
    List<Line2D> bars = bars(domain, range, data);
    boolean isDone = !picture.isNarrow() && label(data, places, bars, taken, names());
    if (!isDone) {
      label(data, places, bars, taken, numbers());
      y = numberedKey(y + 6);
    }
    for (Point2D place : places) {
      pen.fill(circle(), place.getX(), place.getY(), MARK);
      pen.outline(circle(), place.getX(), place.getY(), Color.WHITE, Style.HAIR);
    }
    return picture.svg(y + 4);
  }

  private List<String> names() {
    return points.stream().map(ScatterChart.Point::label).toList();
  }

  private List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= points.size(); i++) {
      numbers.add(Integer.toString(i));
    }
    return numbers;
  }

  private double header() {
    double y =
        TextBlock.wrap(pen, chart.words().vertical(), Style.BOLD, picture.width())
            .writeBelow(pen, 0, 2, Anchor.START, Style.INK);
    Key key = new Key();
    if (points.stream().anyMatch(p -> p.acrossX().isKnown() || p.acrossY().isKnown())) {
      key.add(
          chart.words().interval(),
          (pen, x, middle) -> {
            Key.stretch(BARS, BAR, 3).draw(pen, x, middle);
            Key.upright(BARS, BAR, 3).draw(pen, x, middle);
            pen.fill(circle(), x + Key.SIGN / 2, middle, MARK);
          });
    }
    return key.draw(pen, 0, y + 6, picture.width());
  }

  private Ticks ticks(boolean isAcross, double width) {
    Extent extent = new Extent().with(0);
    for (ScatterChart.Point point : points) {
      Interval interval = isAcross ? point.acrossX() : point.acrossY();
      extent.with(isAcross ? point.x() : point.y(), interval.low(), interval.high());
    }
    // Room on both sides of 0, so that every corner that has a name is there.
    double span = extent.high() - extent.low();
    double least = isAcross ? picture.either(0.12, 0.2) : 0.14;
    extent.with(-least * span, least * span);
    int most = isAcross ? Axes.most(pen, width, extent, chart.words().x()) : 7;
    return Ticks.within(extent.low(), extent.high(), most);
  }

  private XYPlot plot(NumberAxis domain, NumberAxis range) {
    XYIntervalSeries series = new XYIntervalSeries("");
    for (ScatterChart.Point p : points) {
      Interval x = known(p.acrossX(), p.x());
      Interval y = known(p.acrossY(), p.y());
      series.add(p.x(), x.low(), x.high(), p.y(), y.low(), y.high());
    }
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(series);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setBaseShapesVisible(false);
    renderer.setBaseLinesVisible(false);
    renderer.setErrorPaint(BARS);
    renderer.setErrorStroke(BAR);
    renderer.setCapLength(5);
    XYPlot plot = Axes.plot(domain, range);
    plot.setDataset(collection);
    plot.setRenderer(renderer);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainZeroBaselineVisible(true);
    plot.setDomainZeroBaselinePaint(Style.ZERO);
    plot.setDomainZeroBaselineStroke(ZERO);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Style.ZERO);
    plot.setRangeZeroBaselineStroke(ZERO);
    return plot;
  }

  private static Interval known(Interval interval, double mean) {
    return interval.isKnown() ? interval : new Interval(mean, mean);
  }

  private static Point2D at(
      double x, double y, NumberAxis domain, NumberAxis range, Rectangle2D data) {
    return new Point2D.Double(
        domain.valueToJava2D(x, data, RectangleEdge.BOTTOM),
        range.valueToJava2D(y, data, RectangleEdge.LEFT));
  }

  private List<Line2D> bars(NumberAxis domain, NumberAxis range, Rectangle2D data) {
    List<Line2D> bars = new ArrayList<>();
    for (ScatterChart.Point p : points) {
      Interval x = known(p.acrossX(), p.x());
      Interval y = known(p.acrossY(), p.y());
      bars.add(
          new Line2D.Double(
              at(x.low(), p.y(), domain, range, data), at(x.high(), p.y(), domain, range, data)));
      bars.add(
          new Line2D.Double(
              at(p.x(), y.low(), domain, range, data), at(p.x(), y.high(), domain, range, data)));
    }
    Point2D zero = at(0, 0, domain, range, data);
    bars.add(new Line2D.Double(zero.getX(), data.getMinY(), zero.getX(), data.getMaxY()));
    bars.add(new Line2D.Double(data.getMinX(), zero.getY(), data.getMaxX(), zero.getY()));
    return bars;
  }

  /** Names the corners and the origin, and tells which room that takes. */
  private List<Rectangle2D> corners(Rectangle2D data, NumberAxis domain, NumberAxis range) {
    Point2D zero = at(0, 0, domain, range, data);
    double leftRoom = zero.getX() - data.getMinX() - 8;
    double rightRoom = data.getMaxX() - zero.getX() - 8;
    ScatterChart.Words words = chart.words();
    List<Rectangle2D> taken = new ArrayList<>();
    taken.add(corner(words.upperLeft(), data.getMinX() + 4, data.getMinY() + 4, leftRoom, true));
    taken.add(corner(words.upperRight(), data.getMaxX() - 4, data.getMinY() + 4, rightRoom, true));
    taken.add(corner(words.lowerLeft(), data.getMinX() + 4, data.getMaxY() - 4, leftRoom, false));
    taken.add(corner(words.lowerRight(), data.getMaxX() - 4, data.getMaxY() - 4, rightRoom, false));
    if (!words.origin().isEmpty()) {
      pen.outline(circle(), zero.getX(), zero.getY(), Style.INK, ZERO);
    }
    return taken;
  }

  private Rectangle2D corner(String words, double x, double y, double room, boolean isUpper) {
    TextBlock block = TextBlock.wrap(pen, words, Style.SMALL, Math.max(60, room));
    boolean isLeft = x < picture.width() / 2;
    double top = isUpper ? y : y - block.height();
    block.writeBelow(pen, x, top, isLeft ? Anchor.START : Anchor.END, Style.QUIET);
    double width = block.width(pen);
    return new Rectangle2D.Double(isLeft ? x : x - width, top, width, block.height());
  }

  /** Writes labels beside the points if all find a place. */
  private boolean label(
      Rectangle2D data,
      List<Point2D> places,
      List<Line2D> bars,
      List<Rectangle2D> taken,
      List<String> labels) {
    List<TextBlock> blocks =
        labels.stream().map(l -> TextBlock.wrap(pen, l, Style.SMALL, LONGEST_LABEL)).toList();
    double[] widths = blocks.stream().mapToDouble(b -> b.width(pen) + 4).toArray();
    double[] heights = blocks.stream().mapToDouble(TextBlock::height).toArray();
    List<Rectangle2D> found = new Labels(data, places, bars, taken, widths, heights).place();
    if (!picture.isNarrow() && found.contains(null)) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      Rectangle2D place = found.get(i);
      if (place == null) {
        continue;
      }
      Line2D leader = Labels.leader(places.get(i), place);
      if (leader != null) {
        pen.line(
            leader.getX1(),
            leader.getY1(),
            leader.getX2(),
            leader.getY2(),
            Style.QUIET,
            Style.HAIR);
      }
      pen.halo(true);
      boolean isLeft = place.getCenterX() < places.get(i).getX();
      double x = isLeft ? place.getMaxX() - 2 : place.getX() + 2;
      blocks
          .get(i)
          .writeAround(pen, x, place.getCenterY(), isLeft ? Anchor.END : Anchor.START, Style.INK);
      pen.halo(false);
    }
    return true;
  }

  /** The names of the numbers in columns, and the height of their end. */
  private double numberedKey(double top) {
    int columns = (int) picture.either(3, 1);
    int rows = (points.size() + columns - 1) / columns;
    double pitch = picture.width() / columns;
    double end = top;
    for (int column = 0; column < columns; column++) {
      double y = top;
      for (int i = column * rows; i < Math.min(points.size(), (column + 1) * rows); i++) {
        double x = column * pitch;
        double middle = y + Style.LINE_HEIGHT / 2;
        pen.write(Integer.toString(i + 1), x + 18, middle, Anchor.END, Style.SMALL, Style.INK);
        y =
            TextBlock.wrap(pen, points.get(i).label(), Style.SMALL, pitch - 32)
                .writeBelow(pen, x + 26, y, Anchor.START, Style.INK);
      }
      end = Math.max(end, y);
    }
    return end;
  }

  private static Shape circle() {
    return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
  }
}
