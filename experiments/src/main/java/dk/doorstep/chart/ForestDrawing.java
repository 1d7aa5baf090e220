package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
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
    double top = header();
    RowLayout layout =
        new RowLayout(
            picture,
            rows.stream().map(ForestChart.Row::label).toList(),
            rows.stream().map(ForestChart.Row::value).toList());
    double directions = top;
    top += chart.words().below().isEmpty() && chart.words().above().isEmpty() ? 4 : 22;
    Rectangle2D data = layout.data(top);
    Ticks ticks = ticks(data.getWidth());
    data = Axes.inside(pen, picture.width(), data, ticks, chart.words().value());
    NumberAxis axis = Axes.numbers(ticks, chart.words().value());
    layout.separate(top);
    Rows plot = new Rows(data.getHeight(), axis);
    double[] middles = layout.middles();
    plot.intervals(
        middles, rows.stream().map(ForestChart.Row::ignorance).toList(), IGNORANCE, THIN, CAP);
    plot.intervals(middles, rows.stream().map(ForestChart.Row::luck).toList(), LUCK, THICK, 0);
    Axes.draw(pen, plot.plot(), data, 0);
    layout.write(top);
    for (int i = 0; i < rows.size(); i++) {
      double x = axis.valueToJava2D(rows.get(i).mean(), data, RectangleEdge.BOTTOM);
      dot(isUnsure(rows.get(i))).at(x, data.getMinY() + middles[i]);
    }
    double zero = axis.valueToJava2D(0, data, RectangleEdge.BOTTOM);
    new Directions(chart.words().below(), chart.words().above())
        .write(pen, zero, directions + 8, 0, picture.width());
    double y =
        TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width())
            .writeBelow(pen, data.getMaxX(), data.getMaxY() + 20, Anchor.END, Style.QUIET);
    return picture.svg(y + 4);
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

  private Ticks ticks(double width) {
    Extent extent = new Extent().with(0);
    for (ForestChart.Row row : rows) {
      extent.with(row.mean(), row.luck().low(), row.luck().high());
      extent.with(row.ignorance().low(), row.ignorance().high());
    }
    int most = Axes.most(pen, width, extent, chart.words().value());
    return Ticks.within(extent.low(), extent.high(), most);
  }

  private static Shape circle() {
    return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
  }

  /** Puts a dot somewhere. */
  private interface Dot {
    void at(double x, double y);
  }

  private Dot dot(boolean isHollow) {
    return (x, y) -> {
      pen.fill(circle(), x, y, isHollow ? Color.WHITE : Style.INK);
      pen.outline(circle(), x, y, Style.INK, Style.stroke(1.5));
    };
  }
}
