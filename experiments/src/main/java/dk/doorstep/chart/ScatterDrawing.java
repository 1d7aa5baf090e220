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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final BasicStroke FRAME =
      new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);
  private static final double RADIUS = 4;
  private static final double LONGEST_LABEL = 170;

  private final ScatterChart chart;
  private final Picture picture;
  private final Pen pen;
  private final List<ScatterChart.Point> points;

  /** Points that are labelled with their place in this list, from 1. */
  private final List<Integer> numbered = new ArrayList<>();

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
    double y = header();
    List<Integer> all = IntStream.range(0, points.size()).boxed().toList();
    List<Integer> near = near();
    if (near.isEmpty()) {
      y = panel(y, all, all, picture.either(430, 330), false);
    } else {
      List<Integer> far = all.stream().filter(i -> !near.contains(i)).toList();
      y = panel(y, all, far, picture.either(300, 260), true) + 14;
      y =
          TextBlock.wrap(pen, chart.words().zoom(), Style.BOLD, picture.width())
              .writeBelow(pen, 0, y, Anchor.START, Style.INK);
      y = panel(y + 4, near, near, picture.either(430, 330), false);
    }
    return picture.svg(numberedKey(y) + 4);
  }

  /** The points that crowd around the origin where a few lie far out; none where none does. */
  private List<Integer> near() {
    if (chart.words().zoom().isEmpty()) {
      return List.of();
    }
    boolean[] isWide = Outstanding.among(sizes(true));
    boolean[] isHigh = Outstanding.among(sizes(false));
    List<Integer> near =
        IntStream.range(0, points.size()).filter(i -> !isWide[i] && !isHigh[i]).boxed().toList();
    return near.size() < points.size() ? near : List.of();
  }

  private double[] sizes(boolean isAcross) {
    return points.stream().mapToDouble(p -> extent(p, isAcross).furthest()).toArray();
  }

  /**
   * Draws a panel and gives the height of its end.
   *
   * @param shown the points in it
   * @param labelled those that are labelled; numbers if names do not fit
   * @param isOverview whether the others are shown enlarged elsewhere
   */
  private double panel(
      double top, List<Integer> shown, List<Integer> labelled, double height, boolean isOverview) {
    Ticks across = ticks(shown, true, picture.width() - 60);
    Ticks up = ticks(shown, false, 0);
    double left = Axes.widest(pen, up, chart.words().y()) + 7;
    Rectangle2D room = new Rectangle2D.Double(left, top + 6, picture.width() - left, height);
    Rectangle2D data = Axes.inside(pen, picture.width(), room, across, chart.words().x());
    Surface surface =
        new Surface(
            Axes.numbers(across, chart.words().x()), Axes.numbers(up, chart.words().y()), data);
    Axes.draw(pen, plot(shown, surface), data, left);
    List<Rectangle2D> taken = corners(surface);
    if (isOverview) {
      taken.add(frame(shown.stream().filter(i -> !labelled.contains(i)).toList(), surface));
    }
    label(shown, labelled, surface, taken);
    for (int i : shown) {
      Point2D place = surface.at(points.get(i).x(), points.get(i).y());
      pen.fill(circle(), place.getX(), place.getY(), MARK);
      pen.outline(circle(), place.getX(), place.getY(), Color.WHITE, Style.HAIR);
    }
    return TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width())
        .writeBelow(pen, data.getMaxX(), data.getMaxY() + 20, Anchor.END, Style.QUIET);
  }

  /** Two axes and where they are drawn. */
  private record Surface(NumberAxis domain, NumberAxis range, Rectangle2D data) {
    Point2D at(double x, double y) {
      return new Point2D.Double(
          domain.valueToJava2D(x, data, RectangleEdge.BOTTOM),
          range.valueToJava2D(y, data, RectangleEdge.LEFT));
    }
  }

  /** Frames the points that are enlarged elsewhere. */
  private Rectangle2D frame(List<Integer> near, Surface surface) {
    Extent across = new Extent().with(0);
    Extent up = new Extent().with(0);
    for (int i : near) {
      across.with(extent(points.get(i), true).low(), extent(points.get(i), true).high());
      up.with(extent(points.get(i), false).low(), extent(points.get(i), false).high());
    }
    Rectangle2D frame = new Rectangle2D.Double();
    frame.setFrameFromDiagonal(
        surface.at(across.low(), up.high()), surface.at(across.high(), up.low()));
    frame.setFrame(
        frame.getX() - 5, frame.getY() - 5, frame.getWidth() + 10, frame.getHeight() + 10);
    pen.outline(frame, 0, 0, Style.INK, FRAME);
    return frame;
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
    key.add(chart.words().origin(), Key.mark(circle(), Color.WHITE, Style.INK));
    return key.draw(pen, 0, y + 6, picture.width());
  }

  private static Extent extent(ScatterChart.Point point, boolean isAcross) {
    Interval interval = isAcross ? point.acrossX() : point.acrossY();
    return new Extent().with(isAcross ? point.x() : point.y(), interval.low(), interval.high());
  }

  private Ticks ticks(List<Integer> shown, boolean isAcross, double width) {
    Extent extent = new Extent().with(0);
    for (int i : shown) {
      Extent one = extent(points.get(i), isAcross);
      extent.with(one.low(), one.high());
    }
    // Room on both sides of 0, so that every corner that has a name is there.
    double span = extent.high() - extent.low();
    double least = isAcross ? picture.either(0.12, 0.2) : 0.14;
    extent.with(-least * span, least * span);
    return isAcross
        ? Axes.fitting(pen, width, extent, chart.words().x())
        : Ticks.within(extent.low(), extent.high(), 7);
  }

  private XYPlot plot(List<Integer> shown, Surface surface) {
    XYIntervalSeries series = new XYIntervalSeries("");
    for (int i : shown) {
      ScatterChart.Point p = points.get(i);
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
    XYPlot plot = Axes.plot(surface.domain(), surface.range());
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

  private List<Line2D> bars(List<Integer> shown, Surface surface) {
    List<Line2D> bars = new ArrayList<>();
    for (int i : shown) {
      ScatterChart.Point p = points.get(i);
      Interval x = known(p.acrossX(), p.x());
      Interval y = known(p.acrossY(), p.y());
      bars.add(new Line2D.Double(surface.at(x.low(), p.y()), surface.at(x.high(), p.y())));
      bars.add(new Line2D.Double(surface.at(p.x(), y.low()), surface.at(p.x(), y.high())));
    }
    Point2D zero = surface.at(0, 0);
    Rectangle2D data = surface.data();
    bars.add(new Line2D.Double(zero.getX(), data.getMinY(), zero.getX(), data.getMaxY()));
    bars.add(new Line2D.Double(data.getMinX(), zero.getY(), data.getMaxX(), zero.getY()));
    return bars;
  }

  /** Names the corners and the origin, and tells which room that takes. */
  private List<Rectangle2D> corners(Surface surface) {
    Rectangle2D data = surface.data();
    Point2D zero = surface.at(0, 0);
    double leftRoom = zero.getX() - data.getMinX() - 8;
    double rightRoom = data.getMaxX() - zero.getX() - 8;
    ScatterChart.Words words = chart.words();
    List<Rectangle2D> taken = new ArrayList<>();
    taken.add(corner(words.upperLeft(), data.getMinX() + 4, data.getMinY() + 4, leftRoom, true));
    taken.add(corner(words.upperRight(), data.getMaxX() - 4, data.getMinY() + 4, rightRoom, true));
    taken.add(corner(words.lowerLeft(), data.getMinX() + 4, data.getMaxY() - 4, leftRoom, false));
    taken.add(corner(words.lowerRight(), data.getMaxX() - 4, data.getMaxY() - 4, rightRoom, false));
    if (!words.origin().isEmpty()) {
      pen.fill(circle(), zero.getX(), zero.getY(), Color.WHITE);
      pen.outline(circle(), zero.getX(), zero.getY(), Style.INK, ZERO);
    }
    return taken;
  }

  private Rectangle2D corner(String words, double x, double y, double room, boolean isUpper) {
    TextBlock block = TextBlock.wrap(pen, words, Style.SMALL, Math.max(60, room));
    boolean isLeft = x < picture.width() / 2;
    double top = isUpper ? y : y - block.height();
    pen.halo(true);
    block.writeBelow(pen, x, top, isLeft ? Anchor.START : Anchor.END, Style.QUIET);
    pen.halo(false);
    double width = block.width(pen);
    return new Rectangle2D.Double(isLeft ? x : x - width, top, width, block.height());
  }

  /** Writes names beside the points, and numbers where names find no place. */
  private void label(
      List<Integer> shown, List<Integer> labelled, Surface surface, List<Rectangle2D> taken) {
    // The labelled ones come first.
    List<Point2D> places = new ArrayList<>();
    Stream.concat(labelled.stream(), shown.stream().filter(i -> !labelled.contains(i)))
        .forEach(i -> places.add(surface.at(points.get(i).x(), points.get(i).y())));
    List<Line2D> bars = bars(shown, surface);
    List<Integer> inShort = new ArrayList<>(picture.isNarrow() ? labelled : List.of());
    List<TextBlock> blocks = List.of();
    List<Rectangle2D> found = List.of();
    boolean isDone = false;
    while (!isDone) {
      blocks = blocks(labelled, inShort);
      found = new Labels(surface.data(), places, bars, taken, pen, blocks).place();
      isDone = true;
      for (int k = 0; k < found.size(); k++) {
        if (found.get(k) == null && !inShort.contains(labelled.get(k))) {
          inShort.add(labelled.get(k));
          isDone = false;
        }
      }
    }
    labelled.stream().filter(inShort::contains).forEach(numbered::add);
    write(blocks, places, found);
  }

  private List<TextBlock> blocks(List<Integer> labelled, List<Integer> inShort) {
    List<TextBlock> blocks = new ArrayList<>();
    int number = numbered.size();
    for (int i : labelled) {
      boolean isShort = inShort.contains(i);
      number += isShort ? 1 : 0;
      String words = isShort ? Integer.toString(number) : points.get(i).label();
      blocks.add(TextBlock.wrap(pen, words, Style.SMALL, LONGEST_LABEL));
    }
    return blocks;
  }

  private void write(List<TextBlock> blocks, List<Point2D> places, List<Rectangle2D> found) {
    for (int i = 0; i < found.size(); i++) {
      Line2D leader = found.get(i) == null ? null : Labels.leader(places.get(i), found.get(i));
      if (leader != null) {
        pen.line(
            leader.getX1(), leader.getY1(), leader.getX2(), leader.getY2(), Style.INK, Style.HAIR);
      }
    }
    pen.halo(true);
    for (int i = 0; i < found.size(); i++) {
      Rectangle2D place = found.get(i);
      if (place != null) {
        boolean isLeft = place.getCenterX() < places.get(i).getX();
        double x = isLeft ? place.getMaxX() - 2 : place.getX() + 2;
        Anchor anchor = isLeft ? Anchor.END : Anchor.START;
        blocks.get(i).writeAround(pen, x, place.getCenterY(), anchor, Style.INK);
      }
    }
    pen.halo(false);
  }

  /** The names of the numbers in columns, and the height of their end. */
  private double numberedKey(double top) {
    int columns = (int) picture.either(3, 1);
    int rows = (numbered.size() + columns - 1) / columns;
    double pitch = picture.width() / columns;
    double end = top;
    for (int column = 0; column < columns; column++) {
      double y = top + 6;
      for (int i = column * rows; i < Math.min(numbered.size(), (column + 1) * rows); i++) {
        double x = column * pitch;
        double middle = y + Style.LINE_HEIGHT / 2;
        pen.write(Integer.toString(i + 1), x + 18, middle, Anchor.END, Style.SMALL, Style.INK);
        y =
            TextBlock.wrap(pen, points.get(numbered.get(i)).label(), Style.SMALL, pitch - 32)
                .writeBelow(pen, x + 26, y, Anchor.START, Style.INK);
        end = Math.max(end, y);
      }
    }
    return end;
  }

  private static Shape circle() {
    return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
  }
}
