package dk.doorstep.chart;

import java.text.NumberFormat;
import java.util.List;

/**
 * Lying bars, a row per policy, of one or several stacked parts; parts below 0 are stacked to the
 * left of it. In one panel or in several that share rows and axis: who pays, who is reached, which
 * beds are used.
 *
 * @param caption its name
 * @param words what stands on it
 * @param parts what the parts of a bar are, for the key; one name without stacking
 * @param panels one, or several; all with the same labels of rows in the same order
 */
public record BarChart(Caption caption, Words words, List<String> parts, List<Panel> panels)
    implements Chart {
  /** As many parts as can be told apart. */
  public static final int MOST_PARTS = 7;

  /**
   * What stands on it.
   *
   * @param horizontal along the horizontal axis
   * @param below what lies left of 0; empty to leave it out
   * @param above what lies right of 0; empty to leave it out
   * @param sum the mark at the sum of the parts, in the key; empty for no mark
   * @param interval the line through the sum or the end of the bar, in the key; empty for none
   * @param value format of numbers along the axis
   * @param large heading of the rows that are much larger than the rest and get a scale of their
   *     own; empty to keep all rows on one scale, as they are where there are several panels
   * @param small heading of the rest
   */
  public record Words(
      String horizontal,
      String below,
      String above,
      String sum,
      String interval,
      NumberFormat value,
      String large,
      String small) {
    /** Words for rows on one scale. */
    public Words(
        String horizontal,
        String below,
        String above,
        String sum,
        String interval,
        NumberFormat value) {
      this(horizontal, below, above, sum, interval, value, "", "");
    }
  }

  /**
   * A panel.
   *
   * @param title above it; empty where there is only one
   * @param rows from the top down
   */
  public record Panel(String title, List<Row> rows) {
    public Panel {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param label what it is about
   * @param parts one per name of a part; NaN for none
   * @param interval of the sum
   * @param value the sum in words, beside the bar; empty to leave it out
   */
  public record Row(String label, List<Double> parts, Interval interval, String value) {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  public BarChart {
    parts = List.copyOf(parts);
    panels = List.copyOf(panels);
    if (parts.size() > MOST_PARTS) {
      throw new IllegalArgumentException("at most " + MOST_PARTS + " parts: " + parts.size());
    }
    for (Panel panel : panels) {
      for (Row row : panel.rows()) {
        if (row.parts().size() != parts.size()) {
          throw new IllegalArgumentException("a row needs a number per part: " + row.label());
        }
      }
    }
  }

  @Override
  public String svg(ChartSize size) {
    return new BarDrawing(this, size).svg();
  }
}
