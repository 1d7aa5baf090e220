package dk.doorstep.optimization;

import dk.doorstep.study.Varied;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that may be bought or changed, at levels.
 *
 * @param id its name in the file
 * @param title its name by language; may be empty
 * @param varied the parameter, its values in the order of the levels, and where and when
 * @param prices what it uses, by kind of budget
 */
public record Lever(
    String id, Map<String, String> title, Varied varied, Map<String, Price> prices) {
  /** Nights of a year. */
  static final int NIGHTS = 365;

  public Lever {
    title = Map.copyOf(title);
    prices = Map.copyOf(prices);
  }

  /** Number of levels. */
  int levels() {
    return varied.values().size();
  }

  /** The value of a level. */
  double value(int level) {
    return varied.values().get(level);
  }

  /** Whether neighbouring levels are alike. */
  boolean isOrdered() {
    return varied.parameter().kind() != dk.doorstep.parameters.Parameter.Kind.CHOICE;
  }

  /** Whether it is in force at the beginning of this year, counted from 0. */
  boolean holdsIn(int year) {
    int day = year * NIGHTS;
    return day >= varied.reach().fromDay() && day < varied.reach().untilDay();
  }

  /** In words that change whenever the meaning does; without titles. */
  String describe() {
    return id + ": " + varied.name() + " " + varied.describe() + " uses " + new TreeMap<>(prices);
  }
}
