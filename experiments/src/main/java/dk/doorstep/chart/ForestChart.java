package dk.doorstep.chart;

import java.text.NumberFormat;
import java.util.List;

/**
 * Differences from a baseline, a row each: a dot at the mean, a thick line for luck and a thin one
 * for ignorance. The dot is hollow where the thin line (the thick one, if there is no thin one)
 * holds 0, so the sign is not certain.
 *
 * @param caption its name
 * @param words what stands on it
 * @param rows in any order; drawn from the lowest mean to the highest
 */
public record ForestChart(Caption caption, Words words, List<Row> rows) implements Chart {
  /**
   * What stands on it.
   *
   * @param horizontal along the horizontal axis, for example "Change in homeless nights a year"
   * @param below what lies left of 0, for example "fewer nights"; empty to leave it out
   * @param above what lies right of 0; empty to leave it out
   * @param mean the dot, in the key
   * @param unsure the hollow dot, in the key
   * @param luck the thick line, in the key
   * @param ignorance the thin line, in the key
   * @param value format of numbers along the axis
   * @param large heading of the rows that are much larger than the rest and get a scale of their
   *     own; empty to keep all rows on one scale
   * @param small heading of the rest
   */
  public record Words(
      String horizontal,
      String below,
      String above,
      String mean,
      String unsure,
      String luck,
      String ignorance,
      NumberFormat value,
      String large,
      String small) {
    /** Words for rows on one scale. */
    public Words(
        String horizontal,
        String below,
        String above,
        String mean,
        String unsure,
        String luck,
        String ignorance,
        NumberFormat value) {
      this(horizontal, below, above, mean, unsure, luck, ignorance, value, "", "");
    }
  }

  /**
   * A row.
   *
   * @param label what is compared with the baseline
   * @param mean mean difference
   * @param luck interval by luck alone
   * @param ignorance interval over the draws of the unmeasured parameters
   * @param value the difference in words, at the end of the row; empty to leave it out
   */
  public record Row(String label, double mean, Interval luck, Interval ignorance, String value) {}

  public ForestChart {
    rows = List.copyOf(rows);
  }

  @Override
  public String svg(ChartSize size) {
    return new ForestDrawing(this, size).svg();
  }
}
