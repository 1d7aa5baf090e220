package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.ui.RectangleEdge;

/** Draws a {@link ForestChart}. */
final class ForestDrawing {
  private static final Color LUCK = new Color(0x0072B2);
  private static final Color IGNORANCE = new Color(0x525252);
  private static final BasicStroke THICK = Style.stroke(9);
  private static final BasicStroke THIN = Style.stroke(1.4);
  private static final double RADIUS = 3.6;
  private static final double CAP = 7;

  private final ForestChart chart;
  private final Picture picture;
  private final Pen pen;
  private final List<ForestChart.Row> rows;

  ForestDrawing(ForestChart chart, ChartSize size) {
    this.chart = chart;
    this.picture = new Picture(chart.caption(), size);
    this.pen = picture.pen();
    this.rows =
        chart.rows().stream().sorted(Comparator.comparingDouble(ForestChart.Row::mean)).toList();
  }

  String svg() {
    double y = header();
    List<ForestChart.Row> large = large();
    if (large.isEmpty()) {
      y = rows(rows, "", y);
    } else {
      y = rows(large, chart.words().large(), y);
      y =
          rows(
              rows.stream().filter(row -> !large.contains(row)).toList(), chart.words().small(), y);
    }
    return picture.svg(y + 4);
  }

  /** The rows that get a scale of their own. */
  private List<ForestChart.Row> large() {
    if (chart.words().large().isEmpty()) {
      return List.of();
    }
    boolean[] isLarge =
        Outstanding.among(rows.stream().mapToDouble(row -> extent(row).furthest()).toArray());
    return IntStream.range(0, rows.size()).filter(i -> isLarge[i]).mapToObj(rows::get).toList();
  }

  /** Draws rows on one scale and gives the height of their end. */
  private double rows(List<ForestChart.Row> drawn, String heading, double start) {
    double top =
        TextBlock.wrap(pen, heading, Style.BOLD, picture.width())
            .writeBelow(pen, 0, start, Anchor.START, Style.INK);
    RowLayout layout =
        new RowLayout(picture, labels(drawn), values(drawn), labels(rows), values(rows));
    double directions = top;
    top += chart.words().below().isEmpty() && chart.words().above().isEmpty() ? 4 : 22;
    Rectangle2D place = layout.data(top);
    Ticks ticks = ticks(drawn, place.getWidth());
    Rectangle2D data = Axes.inside(pen, picture.width(), place, ticks, chart.words().value());
    NumberAxis axis = Axes.numbers(ticks, chart.words().value());
    layout.separate(top);
    Rows plot = new Rows(data.getHeight(), axis);
    double[] middles = layout.middles();
    plot.intervals(
        middles, drawn.stream().map(ForestChart.Row::ignorance).toList(), IGNORANCE, THIN, CAP);
    plot.intervals(middles, drawn.stream().map(ForestChart.Row::luck).toList(), LUCK, THICK, 0);
    Axes.draw(pen, plot.plot(), data, 0);
    layout.write(top);
    for (int i = 0; i < drawn.size(); i++) {
      double x = axis.valueToJava2D(drawn.get(i).mean(), data, RectangleEdge.BOTTOM);
      double y = data.getMinY() + middles[i];
      pen.fill(circle(), x, y, isUnsure(drawn.get(i)) ? Color.WHITE : Style.INK);
      pen.outline(circle(), x, y, Style.INK, Style.stroke(1.5));
    }
    double zero = axis.valueToJava2D(0, data, RectangleEdge.BOTTOM);
    new Directions(chart.words().below(), chart.words().above())
        .write(pen, zero, directions + 8, 0, picture.width());
    return TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width())
            .writeBelow(pen, data.getMaxX(), data.getMaxY() + 20, Anchor.END, Style.QUIET)
        + 10;
  }

  private static List<String> labels(List<ForestChart.Row> rows) {
    return rows.stream().map(ForestChart.Row::label).toList();
  }

  private static List<String> values(List<ForestChart.Row> rows) {
    return rows.stream().map(ForestChart.Row::value).toList();
  }

  private double header() {
    Key key = new Key();
    Shape circle = circle();
    key.add(chart.words().mean(), Key.mark(circle, Style.INK, Style.INK));
    if (rows.stream().anyMatch(ForestDrawing::isUnsure)) {
      key.add(chart.words().unsure(), Key.mark(circle, Color.WHITE, Style.INK));
    }
    if (rows.stream().anyMatch(row -> row.luck().isKnown())) {
      key.add(chart.words().luck(), Key.stretch(LUCK, THICK, 0));
    }
    if (rows.stream().anyMatch(row -> row.ignorance().isKnown())) {
      key.add(chart.words().ignorance(), Key.stretch(IGNORANCE, THIN, CAP / 2));
    }
    return key.draw(pen, 0, 2, picture.width());
  }

  private static boolean isUnsure(ForestChart.Row row) {
    return row.ignorance().isKnown() ? row.ignorance().holdsZero() : row.luck().holdsZero();
  }

  private static Extent extent(ForestChart.Row row) {
    return new Extent()
        .with(row.mean(), row.luck().low(), row.luck().high())
        .with(row.ignorance().low(), row.ignorance().high());
  }

  private Ticks ticks(List<ForestChart.Row> drawn, double width) {
    Extent all = new Extent().with(0);
    for (ForestChart.Row row : drawn) {
      Extent extent = extent(row);
      all.with(extent.low(), extent.high());
    }
    return Axes.fitting(pen, width, all, chart.words().value());
  }

  private static Shape circle() {
    return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
  }
}
