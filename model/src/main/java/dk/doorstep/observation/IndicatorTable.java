package dk.doorstep.observation;

import java.util.ArrayList;
import java.util.List;

/**
 * Indicators of one run, a row each; NaN where a value is undefined (no cases, or the run is too
 * short).
 */
public final class IndicatorTable {
  private final List<Key> keys = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  /**
   * What a row is about.
   *
   * @param indicator for example {@code return.12m}
   * @param group for example {@code all} or {@code sex:women}
   * @param unit for example {@code share}
   */
  public record Key(String indicator, String group, String unit) {}

  void add(String indicator, String group, String unit, double value) {
    keys.add(new Key(indicator, group, unit));
    values.add(value);
  }

  void addRatio(String indicator, String group, String unit, double numerator, double denominator) {
    add(indicator, group, unit, denominator == 0 ? Double.NaN : numerator / denominator);
  }

  public int size() {
    return keys.size();
  }

  public Key key(int row) {
    return keys.get(row);
  }

  public List<Key> keys() {
    return List.copyOf(keys);
  }

  public double value(int row) {
    return values.get(row);
  }

  /** The value of this indicator for this group. */
  public double value(String indicator, String group) {
    for (int row = 0; row < keys.size(); row++) {
      if (keys.get(row).indicator().equals(indicator) && keys.get(row).group().equals(group)) {
        return values.get(row);
      }
    }
    throw new IllegalArgumentException("no indicator " + indicator + " for " + group);
  }

  /** The value of this indicator for everybody. */
  public double value(String indicator) {
    return value(indicator, "all");
  }
}
