package dk.doorstep.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.ui.RectangleEdge;

/** Draws a {@link BarChart}. */
final class BarDrawing {
  private static final double THICKNESS = 14;
  private static final BasicStroke LINE = Style.stroke(1.4);
  private static final double CAP = 7;
  private static final double SUM = 5.5;

  private final BarChart chart;
  private final Picture picture;
  private final Pen pen;

  BarDrawing(BarChart chart, ChartSize size) {
    this.chart = chart;
    this.picture = new Picture(chart.caption(), size);
    this.pen = picture.pen();
  }

  String svg() {
    double y = header();
    boolean isOne = chart.panels().size() == 1;
    if (isOne && !chart.words().large().isEmpty()) {
      y = split(y);
    } else if (isOne || picture.isNarrow()) {
      y = stacked(chart.panels(), y);
    } else {
      y = beside(y);
    }
    return picture.svg(y + 4);
  }

  /** Gives the rows that are much larger than the rest a scale of their own. */
  private double split(double top) {
    List<BarChart.Row> rows = chart.panels().get(0).rows();
    boolean[] isLarge =
        Outstanding.among(rows.stream().mapToDouble(row -> extent(row).furthest()).toArray());
    List<BarChart.Row> large = new ArrayList<>();
    List<BarChart.Row> small = new ArrayList<>();
    for (int i = 0; i < isLarge.length; i++) {
      (isLarge[i] ? large : small).add(rows.get(i));
    }
    if (large.isEmpty()) {
      return stacked(chart.panels(), top);
    }
    double y = stacked(List.of(new BarChart.Panel(chart.words().large(), large)), top);
    return stacked(List.of(new BarChart.Panel(chart.words().small(), small)), y + 8);
  }

  private double header() {
    Key key = new Key();
    if (chart.parts().size() > 1) {
      for (int i = 0; i < chart.parts().size(); i++) {
        key.add(chart.parts().get(i), Key.area(i));
      }
    }
    key.add(chart.words().sum(), Key.mark(Palette.diamond(SUM), Color.WHITE, Style.INK));
    if (rows().anyMatch(row -> row.interval().isKnown())) {
      key.add(chart.words().interval(), Key.stretch(Style.INK, LINE, CAP / 2));
    }
    return key.draw(pen, 0, 2, picture.width());
  }

  private java.util.stream.Stream<BarChart.Row> rows() {
    return chart.panels().stream().flatMap(panel -> panel.rows().stream());
  }

  /** Panels below each other, each with labels of its own, on one scale. */
  private double stacked(List<BarChart.Panel> panels, double top) {
    double y = top;
    double end = picture.width();
    for (BarChart.Panel panel : panels) {
      if (!panel.title().isEmpty()) {
        y =
            TextBlock.wrap(pen, panel.title(), Style.BOLD, picture.width())
                .writeBelow(pen, 0, y + 2, Anchor.START, Style.INK);
        y += 4;
      }
      RowLayout layout =
          new RowLayout(
              picture,
              panel.rows().stream().map(BarChart.Row::label).toList(),
              panel.rows().stream().map(BarChart.Row::value).toList(),
              rows().map(BarChart.Row::label).toList(),
              rows().map(BarChart.Row::value).toList());
      double directions = y;
      y += directionsHeight();
      Rectangle2D data = layout.data(y);
      layout.separate(y);
      panel(panel, panels, layout.middles(), data, directions, picture.width());
      layout.write(y);
      y = data.getMaxY() + Axes.BELOW;
      end = picture.isNarrow() ? picture.width() : data.getMaxX();
    }
    return TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width())
        .writeBelow(pen, end, y - 2, Anchor.END, Style.QUIET);
  }

  /** Panels beside each other that share the labels of the rows. */
  private double beside(double top) {
    List<String> labels = chart.panels().get(0).rows().stream().map(BarChart.Row::label).toList();
    RowLayout layout = new RowLayout(picture, labels, labels.stream().map(label -> "").toList());
    int count = chart.panels().size();
    double first = layout.data(0).getMinX();
    double pitch = (picture.width() - first) / count;
    List<TextBlock> titles =
        chart.panels().stream()
            .map(panel -> TextBlock.wrap(pen, panel.title(), Style.BOLD, pitch - 10))
            .toList();
    double y = top + titles.stream().mapToDouble(TextBlock::height).max().orElse(0) + 4;
    double directions = y;
    y += directionsHeight();
    layout.separate(y);
    layout.write(y);
    double values = rows().mapToDouble(row -> pen.width(row.value(), Style.SMALL)).max().orElse(0);
    for (int i = 0; i < count; i++) {
      BarChart.Panel panel = chart.panels().get(i);
      double x = first + i * pitch;
      titles.get(i).writeBelow(pen, x, top, Anchor.START, Style.INK);
      Rectangle2D data =
          new Rectangle2D.Double(
              x, y, pitch - values - (values > 0 ? 16 : 12), layout.data(y).getHeight());
      NumberAxis axis = panel(panel, chart.panels(), layout.middles(), data, directions, x + pitch);
      values(panel, layout.middles(), data, axis);
    }
    return TextBlock.wrap(pen, chart.words().horizontal(), Style.SMALL, picture.width())
        .writeBelow(pen, picture.width(), layout.data(y).getMaxY() + 20, Anchor.END, Style.QUIET);
  }

  private double directionsHeight() {
    return chart.words().below().isEmpty() && chart.words().above().isEmpty() ? 4 : 22;
  }

  /** The values at the ends of the bars. */
  private void values(BarChart.Panel panel, double[] middles, Rectangle2D data, NumberAxis axis) {
    pen.halo(true);
    for (int i = 0; i < middles.length; i++) {
      BarChart.Row row = panel.rows().get(i);
      double furthest = Math.max(0, extent(row).high());
      double x = axis.valueToJava2D(furthest, data, RectangleEdge.BOTTOM) + 6;
      pen.write(row.value(), x, data.getMinY() + middles[i], Anchor.START, Style.SMALL, Style.INK);
    }
    pen.halo(false);
  }

  private NumberAxis panel(
      BarChart.Panel panel,
      List<BarChart.Panel> sameScale,
      double[] middles,
      Rectangle2D place,
      double directions,
      double right) {
    Ticks ticks = ticks(sameScale, place.getWidth());
    Rectangle2D data = Axes.inside(pen, picture.width(), place, ticks, chart.words().value());
    NumberAxis axis = Axes.numbers(ticks, chart.words().value());
    Rows plot = new Rows(data.getHeight(), axis);
    addBars(plot, panel, middles);
    if (!chart.words().interval().isEmpty()) {
      List<Interval> intervals = panel.rows().stream().map(BarChart.Row::interval).toList();
      plot.intervals(middles, intervals, Color.WHITE, Style.stroke(3.4), CAP);
      plot.intervals(middles, intervals, Style.INK, LINE, CAP);
    }
    Axes.draw(pen, plot.plot(), data, 0);
    if (!chart.words().sum().isEmpty()) {
      for (int i = 0; i < middles.length; i++) {
        double x = axis.valueToJava2D(sum(panel.rows().get(i)), data, RectangleEdge.BOTTOM);
        double y = data.getMinY() + middles[i];
        pen.fill(Palette.diamond(SUM), x, y, Color.WHITE);
        pen.outline(Palette.diamond(SUM), x, y, Style.INK, LINE);
      }
    }
    new Directions(chart.words().below(), chart.words().above())
        .write(
            pen,
            axis.valueToJava2D(0, data, RectangleEdge.BOTTOM),
            directions + 8,
            picture.isNarrow() ? 0 : data.getMinX() - 60,
            right);
    return axis;
  }

  private void addBars(Rows plot, BarChart.Panel panel, double[] middles) {
    int count = panel.rows().size();
    double[] above = new double[count];
    double[] below = new double[count];
    for (int part = 0; part < chart.parts().size(); part++) {
      double[] from = new double[count];
      double[] to = new double[count];
      for (int i = 0; i < count; i++) {
        double value = panel.rows().get(i).parts().get(part);
        double[] ends = value < 0 ? below : above;
        from[i] = ends[i];
        ends[i] += Double.isNaN(value) ? 0 : value;
        to[i] = ends[i];
      }
      plot.bars(middles, THICKNESS, from, to, Palette.filling(part));
    }
  }

  private static double sum(BarChart.Row row) {
    return row.parts().stream().filter(part -> !part.isNaN()).mapToDouble(x -> x).sum();
  }

  private Extent extent(BarChart.Row row) {
    double above = row.parts().stream().filter(part -> part > 0).mapToDouble(x -> x).sum();
    double below = row.parts().stream().filter(part -> part < 0).mapToDouble(x -> x).sum();
    Extent extent = new Extent().with(above, below);
    if (!chart.words().interval().isEmpty()) {
      extent.with(row.interval().low(), row.interval().high());
    }
    return extent;
  }

  private Ticks ticks(List<BarChart.Panel> panels, double width) {
    Extent all = new Extent().with(0);
    for (BarChart.Panel panel : panels) {
      for (BarChart.Row row : panel.rows()) {
        Extent extent = extent(row);
        all.with(extent.low(), extent.high());
      }
    }
    return Axes.fitting(pen, width, all, chart.words().value());
  }
}
