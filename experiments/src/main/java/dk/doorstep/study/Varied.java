package dk.doorstep.study;

import dk.doorstep.parameters.Parameter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter that an experiment varies: over a range, or over a list of values.
 *
 * @param parameter which
 * @param values the values in the order of the file, encoded; empty for a range
 * @param low lower end of the range, or the smallest value
 * @param high upper end of the range, or the largest value
 * @param spread how a range is cut into steps and sampled
 * @param steps how many values of a range a grid takes; 0 if the file leaves it to the design
 * @param effect what a value does to a scenario
 * @param scenarios ids of the only scenarios that it is varied in, from day 0 on; empty for every
 *     scenario and the past
 * @param base value where a design varies other parameters only; NaN to leave the parameter as the
 *     scenario has it
 * @param reach where and when it is varied
 */
public record Varied(
    Parameter parameter,
    List<Double> values,
    double low,
    double high,
    Spread spread,
    int steps,
    Effect effect,
    List<String> scenarios,
    double base,
    Reach reach) {
  private static final MathContext DIGITS = new MathContext(6);

  public Varied {
    values = List.copyOf(values);
    scenarios = List.copyOf(scenarios);
  }

  /** A parameter that is varied at all places and times. */
  public Varied(
      Parameter parameter,
      List<Double> values,
      double low,
      double high,
      Spread spread,
      int steps,
      Effect effect,
      List<String> scenarios,
      double base) {
    this(parameter, values, low, high, spread, steps, effect, scenarios, base, Reach.EVERYTHING);
  }

  /** A parameter over a range, with everything else by default. */
  public static Varied range(Parameter parameter, double low, double high) {
    return new Varied(
        parameter,
        List.of(),
        low,
        high,
        Spread.of(parameter, low),
        0,
        Effect.of(parameter),
        List.of(),
        Effect.of(parameter) == Effect.SCALE ? parameter.defaultValue() : Double.NaN);
  }

  /** A parameter over a list of values, with everything else by default. */
  public static Varied list(Parameter parameter, List<Double> values) {
    Varied range =
        range(
            parameter,
            values.stream().mapToDouble(v -> v).min().orElseThrow(),
            values.stream().mapToDouble(v -> v).max().orElseThrow());
    return new Varied(
        parameter,
        values,
        range.low,
        range.high,
        Spread.LINEAR,
        0,
        range.effect,
        List.of(),
        range.base);
  }

  /**
   * An uncertain parameter over its plausible range.
   *
   * @throws IllegalArgumentException if the ledger has none
   */
  public static Varied plausible(Parameter parameter) {
    if (Double.isNaN(parameter.plausibleLow())) {
      throw new IllegalArgumentException(parameter.key() + " has no plausible range");
    }
    return range(parameter, parameter.plausibleLow(), parameter.plausibleHigh());
  }

  /** The key of the parameter. */
  public String key() {
    return parameter.key();
  }

  /** The key, with where and when if that is not everywhere and always: a name of its own. */
  public String name() {
    return reach.equals(Reach.EVERYTHING) ? key() : key() + " " + reach.describe();
  }

  /** Whether it has a range and not a list of values. */
  public boolean isRange() {
    return values.isEmpty();
  }

  /** Whether it is varied in the past that scenarios branch from, and in all of them. */
  public boolean isEverywhere() {
    return scenarios.isEmpty();
  }

  /**
   * The value at a position from 0 to 1: within a range by its spread, to six digits; of a list the
   * value in whose equal part the position lies. Whole numbers of a range have equal parts too.
   */
  public double at(double position) {
    if (!isRange()) {
      int index = (int) Math.min(values.size() - 1, Math.floor(position * values.size()));
      return values.get(index);
    }
    if (parameter.kind() == Parameter.Kind.INTEGER) {
      return Math.min(high, Math.floor(low + position * (high - low + 1)));
    }
    return rounded(spread.at(low, high, position));
  }

  /**
   * Where the value at a position stands between the smallest and the largest, from 0 to 1. That is
   * the position itself within a range; values of a list stand evenly, the smallest first however
   * they are written, and so do whole numbers.
   */
  public double standing(double position) {
    if (isRange()) {
      return parameter.kind() == Parameter.Kind.INTEGER
          ? (at(position) - low) / (high - low)
          : position;
    }
    double value = at(position);
    long below = values.stream().filter(other -> other < value).count();
    return values.size() < 2 ? position : below / (values.size() - 1.0);
  }

  /** The values of a grid: the list, or evenly spread values of the range, its ends included. */
  public List<Double> levels(int ofARange) {
    if (!isRange()) {
      return values;
    }
    int count = steps > 0 ? steps : ofARange;
    List<Double> levels = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      double value = count == 1 ? low : rounded(spread.at(low, high, k / (count - 1.0)));
      double level = parameter.kind() == Parameter.Kind.INTEGER ? Math.rint(value) : value;
      if (!levels.contains(level)) {
        levels.add(level);
      }
    }
    return List.copyOf(levels);
  }

  private double rounded(double value) {
    double near = new BigDecimal(value).round(DIGITS).doubleValue();
    return Math.max(low, Math.min(high, near));
  }

  /** In words that change whenever the meaning does. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    if (isRange()) {
      text.append(low).append(" to ").append(high).append(", ").append(spread.word());
      if (steps > 0) {
        text.append(", ").append(steps).append(" steps");
      }
    } else {
      List<String> words = values.stream().map(parameter::format).toList();
      text.append("one of ").append(String.join(", ", words));
    }
    text.append(", ").append(effect.word());
    if (!Double.isNaN(base)) {
      text.append(", base ").append(parameter.format(base));
    }
    if (!scenarios.isEmpty()) {
      text.append(", only in ").append(String.join(", ", scenarios));
    }
    return text.toString();
  }
}
