package dk.doorstep.optimization;

import java.util.List;
import java.util.Map;

/**
 * How much may be used.
 *
 * @param kind of what: beds, dwellings, workers, money or another word
 * @param title its name by language; may be empty
 * @param most the most by year; the last holds on
 */
public record Budget(String kind, Map<String, String> title, List<Double> most) {
  public Budget {
    title = Map.copyOf(title);
    most = List.copyOf(most);
  }

  /** The most in a year, counted from 0. */
  double most(int year) {
    return most.get(Math.min(year, most.size() - 1));
  }
}
