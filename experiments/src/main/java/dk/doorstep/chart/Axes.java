package dk.doorstep.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;

/** Axes and plots in the style of all charts. */
final class Axes {
  /** Room for the numbers below a plot. */
  static final double BELOW = 22;

  private static final int MOST_STEPS = 8;
  private static final double BETWEEN = 12;

  private Axes() {}

  /** An axis with numbers at the ticks. */
  static NumberAxis numbers(Ticks ticks, NumberFormat format) {
    NumberAxis axis = new AnchoredAxis();
    axis.setRange(ticks.low(), ticks.high());
    axis.setTickUnit(new NumberTickUnit(ticks.step(), (NumberFormat) format.clone()));
    axis.setTickLabelFont(Style.SMALL);
    axis.setTickLabelPaint(Style.QUIET);
    axis.setTickLabelInsets(new RectangleInsets(4, 6, 4, 6));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  /** An axis without numbers whose unit is that of the picture, running down. */
  static NumberAxis down(double length) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, length);
    axis.setInverted(true);
    axis.setVisible(false);
    return axis;
  }

  /** A plot without anything but these axes and quiet gridlines. */
  static XYPlot plot(NumberAxis domain, NumberAxis range) {
    XYPlot plot = new XYPlot(null, domain, range, null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setRangeGridlineStroke(Style.HAIR);
    plot.setDomainGridlinePaint(Style.GRID);
    plot.setDomainGridlineStroke(Style.HAIR);
    return plot;
  }

  /**
   * Draws a plot so that its data fill this area.
   *
   * @param left room for numbers left of it
   */
  static void draw(Pen pen, XYPlot plot, Rectangle2D data, double left) {
    AxisSpace beside = new AxisSpace();
    beside.setLeft(left);
    AxisSpace below = new AxisSpace();
    below.setBottom(BELOW);
    boolean isLying = plot.getOrientation() == org.jfree.chart.plot.PlotOrientation.HORIZONTAL;
    plot.setFixedRangeAxisSpace(isLying ? below : beside);
    plot.setFixedDomainAxisSpace(isLying ? beside : below);
    Rectangle2D area =
        new Rectangle2D.Double(
            data.getX() - left, data.getY(), data.getWidth() + left, data.getHeight() + BELOW);
    plot.draw(pen, area, null, null, null);
  }

  /** Breadth of the widest number of an axis. */
  static double widest(Pen pen, Ticks ticks, NumberFormat format) {
    double widest = 0;
    int count = (int) Math.round((ticks.last() - ticks.first()) / ticks.step());
    for (int i = 0; i <= count; i++) {
      String number = format.format(ticks.first() + i * ticks.step());
      widest = Math.max(widest, pen.width(number, Style.SMALL));
    }
    return widest;
  }

  /** An area for data, made smaller where the numbers below it would leave the picture. */
  static Rectangle2D inside(
      Pen pen, double width, Rectangle2D data, Ticks ticks, NumberFormat format) {
    double perUnit = data.getWidth() / (ticks.high() - ticks.low());
    double first = data.getMinX() + (ticks.first() - ticks.low()) * perUnit;
    double last = data.getMinX() + (ticks.last() - ticks.low()) * perUnit;
    double before = pen.width(format.format(ticks.first()), Style.SMALL) / 2 + 1;
    double after = pen.width(format.format(ticks.last()), Style.SMALL) / 2 + 1;
    double left = Math.max(0, before - first);
    double right = Math.max(0, last + after - width);
    return new Rectangle2D.Double(
        data.getX() + left, data.getY(), data.getWidth() - left - right, data.getHeight());
  }

  /** An axis of this width with as many numbers as can be read. */
  static Ticks fitting(Pen pen, double width, Extent extent, NumberFormat format) {
    Ticks ticks = Ticks.within(extent.low(), extent.high(), MOST_STEPS);
    for (int most = MOST_STEPS - 1; most > 0; most--) {
      double pitch = width * ticks.step() / (ticks.high() - ticks.low());
      if (pitch >= widest(pen, ticks, format) + BETWEEN) {
        break;
      }
      ticks = Ticks.within(extent.low(), extent.high(), most);
    }
    return ticks;
  }

  /** Numbers stay beside a standing axis and centred below a lying one. */
  private static final class AnchoredAxis extends NumberAxis {
    @Override
    public AxisState draw(
        Graphics2D graphics,
        double cursor,
        Rectangle2D plotArea,
        Rectangle2D dataArea,
        RectangleEdge edge,
        PlotRenderingInfo info) {
      if (graphics instanceof Pen pen) {
        pen.anchor(edge == RectangleEdge.LEFT ? Anchor.END : Anchor.MIDDLE);
        AxisState state = super.draw(graphics, cursor, plotArea, dataArea, edge, info);
        pen.anchor(Anchor.START);
        return state;
      }
      return super.draw(graphics, cursor, plotArea, dataArea, edge, info);
    }
  }
}
