package dk.doorstep.parameters;

import java.io.Serializable;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * The value of one parameter over time: a step function of the day.
 *
 * @param fromDay first days of the steps, rising; the first is {@link #ALWAYS}
 * @param values encoded values, one per step
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out without a copy
public record Setting(int[] fromDay, double[] values) implements Serializable {
  /** Before every day of every run. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  public Setting {
    if (fromDay.length == 0 || fromDay.length != values.length || fromDay[0] != ALWAYS) {
      throw new IllegalArgumentException(
          "a setting starts before every day and has one value per step");
    }
    for (int i = 1; i < fromDay.length; i++) {
      if (fromDay[i] <= fromDay[i - 1]) {
        throw new IllegalArgumentException("steps of a setting must rise");
      }
    }
    fromDay = fromDay.clone();
    values = values.clone();
  }

  /** The same value on every day. */
  public static Setting constant(double value) {
    return new Setting(new int[] {ALWAYS}, new double[] {value});
  }

  /** The value on this day. */
  public double at(int day) {
    int i = Arrays.binarySearch(fromDay, day);
    return values[i >= 0 ? i : -i - 2];
  }

  /** Adds the days on which a new step begins. */
  public void addChangeDays(TreeSet<Integer> days) {
    for (int i = 1; i < fromDay.length; i++) {
      days.add(fromDay[i]);
    }
  }

  /** This setting, except that from one day until before another the value is this one. */
  public Setting with(int from, int until, double value) {
    TreeSet<Integer> days = new TreeSet<>();
    days.add(ALWAYS);
    addChangeDays(days);
    days.add(from);
    if (until != Integer.MAX_VALUE) {
      days.add(until);
    }
    int[] starts = days.stream().mapToInt(Integer::intValue).toArray();
    double[] stepped = new double[starts.length];
    for (int i = 0; i < starts.length; i++) {
      stepped[i] = starts[i] >= from && starts[i] < until ? value : at(starts[i]);
    }
    return new Setting(starts, stepped);
  }

  @Override
  public int[] fromDay() {
    return fromDay.clone();
  }

  @Override
  public double[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Setting s
        && Arrays.equals(fromDay, s.fromDay)
        && Arrays.equals(values, s.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(fromDay) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(fromDay) + Arrays.toString(values);
  }
}
