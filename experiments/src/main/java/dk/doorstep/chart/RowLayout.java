package dk.doorstep.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where rows lie: on a page the label left of the data and the value right of them, on a phone both
 * above.
 */
final class RowLayout {
  private static final double LONGEST_LABEL = 230;
  private static final double LONGEST_VALUE = 190;
  private static final double THINNEST = 24;
  private static final double BAR_ROOM = 24;

  private final Picture picture;
  private final List<Row> rows = new ArrayList<>();
  private final double labelWidth;
  private final double valueWidth;
  private final double height;

  /**
   * A row.
   *
   * @param top below that of the first row
   * @param middle of its signs
   * @param isOwnLine whether the value has a line below the label
   */
  private record Row(TextBlock label, String value, double top, double middle, boolean isOwnLine) {}

  /** Rows with a label and a value each, which may be empty. */
  RowLayout(Picture picture, List<String> labels, List<String> values) {
    this(picture, labels, values, labels, values);
  }

  /**
   * Rows whose data line up with those of other rows.
   *
   * @param allLabels labels of all these rows
   * @param allValues values of all these rows
   */
  RowLayout(
      Picture picture,
      List<String> labels,
      List<String> values,
      List<String> allLabels,
      List<String> allValues) {
    this.picture = picture;
    double y = 0;
    for (int i = 0; i < labels.size(); i++) {
      Row row =
          picture.isNarrow()
              ? below(labels.get(i), values.get(i), y)
              : beside(labels.get(i), values.get(i), y);
      rows.add(row);
      y = picture.isNarrow() ? row.middle() + BAR_ROOM / 2 + 3 : 2 * row.middle() - y;
    }
    height = y;
    Pen pen = picture.pen();
    labelWidth =
        allLabels.stream()
            .mapToDouble(l -> TextBlock.wrap(pen, l, Style.SMALL, LONGEST_LABEL).width(pen))
            .max()
            .orElse(0);
    double widest = allValues.stream().mapToDouble(this::width).max().orElse(0);
    valueWidth = Math.min(LONGEST_VALUE, widest);
  }

  private double width(String value) {
    return picture.pen().width(value, Style.SMALL);
  }

  private Row beside(String label, String value, double top) {
    TextBlock block = TextBlock.wrap(picture.pen(), label, Style.SMALL, LONGEST_LABEL);
    return new Row(block, value, top, top + Math.max(THINNEST, block.height() + 6) / 2, false);
  }

  private Row below(String label, String value, double top) {
    double room = picture.width() - width(value) - 12;
    boolean isOwnLine = width(label) > room && width(value) > picture.width() / 5;
    TextBlock block =
        TextBlock.wrap(picture.pen(), label, Style.SMALL, isOwnLine ? picture.width() : room);
    double words = block.height() + (isOwnLine && !value.isEmpty() ? Style.LINE_HEIGHT : 0);
    return new Row(block, value, top, top + words + BAR_ROOM / 2, isOwnLine);
  }

  /** Middle of each row's signs below the top of the data. */
  double[] middles() {
    return rows.stream().mapToDouble(Row::middle).toArray();
  }

  /** Where the data lie if the rows begin at this height. */
  Rectangle2D data(double top) {
    double left = picture.isNarrow() ? 6 : labelWidth + 12;
    double right = 6;
    if (!picture.isNarrow() && valueWidth > 0) {
      right = valueWidth + 16;
    }
    return new Rectangle2D.Double(left, top, picture.width() - left - right, height);
  }

  /** Draws hairlines between the rows. */
  void separate(double top) {
    for (Row row : rows.subList(1, rows.size())) {
      double y = top + row.top();
      picture.pen().line(0, y, picture.width(), y, Style.GRID, Style.HAIR);
    }
  }

  /** Writes labels and values. */
  void write(double top) {
    Pen pen = picture.pen();
    double right = picture.width();
    pen.halo(picture.isNarrow());
    for (Row row : rows) {
      double middle = top + row.middle();
      if (picture.isNarrow()) {
        double end = row.label().writeBelow(pen, 0, top + row.top() + 2, Anchor.START, Style.INK);
        middle = end + (row.isOwnLine() ? 0.5 : -0.5) * Style.LINE_HEIGHT;
      } else {
        row.label().writeAround(pen, 0, middle, Anchor.START, Style.INK);
      }
      pen.write(row.value(), right, middle, Anchor.END, Style.SMALL, Style.QUIET);
    }
    pen.halo(false);
  }
}
