package dk.doorstep.chart;

/** An empty picture of a chart, which is drawn on and then written. */
final class Picture {
  private final Caption caption;
  private final ChartSize size;
  private final String id;
  private final Pen pen;

  Picture(Caption caption, ChartSize size) {
    this.caption = caption;
    this.size = size;
    this.id = caption.id() + (size == ChartSize.NARROW ? "-narrow" : "");
    this.pen = Pen.forPicture(id);
  }

  Pen pen() {
    return pen;
  }

  double width() {
    return size.width();
  }

  boolean isNarrow() {
    return size == ChartSize.NARROW;
  }

  /** Chooses by size. */
  double either(double wide, double narrow) {
    return isNarrow() ? narrow : wide;
  }

  /** The text of the picture, cut at this height. */
  String svg(double height) {
    return SvgText.of(pen.getRoot(), caption, id, size.width(), Math.ceil(height));
  }
}
