package dk.doorstep.observation;

import java.util.ArrayList;
import java.util.List;

/** Indicators over time: stocks at the end of a night, flows since the row before. */
public final class Series {
  private final List<Row> rows = new ArrayList<>();

  /**
   * One value.
   *
   * @param day night at whose end it holds
   * @param indicator what
   * @param group for whom
   * @param value count
   */
  public record Row(int day, String indicator, String group, double value) {}

  void add(int day, String indicator, String group, double value) {
    rows.add(new Row(day, indicator, group, value));
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }
}
