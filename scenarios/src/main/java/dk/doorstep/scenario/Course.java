package dk.doorstep.scenario;

import dk.doorstep.parameters.Setting;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a scenario file says about one parameter: steps of value by day. Before the first step
 * nothing is said, and what was inherited holds.
 */
final class Course {
  /** After every day of every run. */
  static final int FOREVER = Integer.MAX_VALUE;

  private final TreeMap<Integer, Double> valueFromDay;

  private Course(TreeMap<Integer, Double> valueFromDay) {
    this.valueFromDay = valueFromDay;
  }

  /** The same value on every day. */
  static Course always(double value) {
    return new Course(new TreeMap<>(Map.of(Setting.ALWAYS, value)));
  }

  /** Values from these days on, {@link Setting#ALWAYS} for one that holds from the beginning. */
  static Course of(TreeMap<Integer, Double> valueFromDay) {
    return new Course(new TreeMap<>(valueFromDay));
  }

  /** The same values, their days moved by so many. */
  Course shifted(int days) {
    TreeMap<Integer, Double> moved = new TreeMap<>();
    valueFromDay.forEach(
        (day, value) -> moved.put(day == Setting.ALWAYS ? day : day + days, value));
    return new Course(moved);
  }

  /** This course laid over what was inherited, from one day until before another. */
  Setting over(Setting inherited, int from, int until) {
    TreeSet<Integer> days = new TreeSet<>(valueFromDay.keySet());
    days.add(Setting.ALWAYS);
    inherited.addChangeDays(days);
    days.add(from);
    days.add(until);
    days.remove(FOREVER);
    int[] starts = new int[days.size()];
    double[] values = new double[days.size()];
    int steps = 0;
    for (int day : days) {
      var step = day >= from && day < until ? valueFromDay.floorEntry(day) : null;
      double value = step != null ? step.getValue() : inherited.at(day);
      // Steps to the same value are no change; without them, equal settings are equal.
      if (steps == 0 || value != values[steps - 1]) {
        starts[steps] = day;
        values[steps++] = value;
      }
    }
    return new Setting(Arrays.copyOf(starts, steps), Arrays.copyOf(values, steps));
  }
}
