package dk.doorstep.benchmark;

import dk.doorstep.observation.IndicatorTable.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Whether engine and oracle give the same indicators in distribution, by Welch's t for each
 * indicator.
 *
 * <p>The bounds are Bonferroni's: if both are the same, some indicator of a scenario exceeds its
 * bound with a probability of at most {@link #FALSE_ALARM}, up to the normal approximation of means
 * over the runs. An indicator that is not defined in every run is compared where it is defined, if
 * that is at least half of the runs on both sides, and the share of runs in which it is defined is
 * compared too.
 *
 * @param rows one row per comparison
 */
public record Agreement(List<Row> rows) {
  /**
   * Probability that engine and oracle are the same and yet disagree on some indicator of a
   * scenario.
   */
  public static final double FALSE_ALARM = 0.001;

  private static final int FEWEST_VALUES = 3;

  public Agreement {
    rows = List.copyOf(rows);
  }

  /**
   * One comparison.
   *
   * @param indicator name of the indicator
   * @param group the group it is about
   * @param welch engine against oracle
   * @param bound largest difference in standard errors that is let pass
   */
  public record Row(String indicator, String group, Welch welch, double bound) {
    /** Whether the difference is within the bound. */
    public boolean isWithin() {
      return Math.abs(welch.t()) <= bound;
    }
  }

  /** Compares runs of the engine with runs of the oracle. */
  public static Agreement of(List<RunFigures> engine, List<RunFigures> oracle) {
    List<Comparison> comparisons = new ArrayList<>();
    List<Key> keys = engine.get(0).keys();
    for (int row = 0; row < keys.size(); row++) {
      compare(keys.get(row), values(engine, row), values(oracle, row), comparisons);
    }
    double each = FALSE_ALARM / comparisons.size();
    return new Agreement(comparisons.stream().map(c -> c.row(each)).toList());
  }

  /** Whether every comparison is within its bound. */
  public boolean holds() {
    return rows.stream().allMatch(Row::isWithin);
  }

  /** The comparisons that are not within their bounds. */
  public List<Row> differences() {
    return rows.stream().filter(row -> !row.isWithin()).toList();
  }

  private record Comparison(String indicator, String group, Welch welch) {
    Row row(double falseAlarm) {
      return new Row(indicator, group, welch, welch.bound(falseAlarm));
    }
  }

  private static void compare(
      Key key, double[] engine, double[] oracle, List<Comparison> comparisons) {
    double[] engineDefined = defined(engine);
    double[] oracleDefined = defined(oracle);
    if (isMostlyDefined(engineDefined, engine) && isMostlyDefined(oracleDefined, oracle)) {
      comparisons.add(
          new Comparison(key.indicator(), key.group(), Welch.of(engineDefined, oracleDefined)));
    }
    int defined = engineDefined.length + oracleDefined.length;
    if (defined > 0 && defined < engine.length + oracle.length) {
      Welch shares =
          Welch.of(indicator(engine, Double::isFinite), indicator(oracle, Double::isFinite));
      comparisons.add(new Comparison(key.indicator() + " is defined", key.group(), shares));
    }
  }

  private static boolean isMostlyDefined(double[] defined, double[] all) {
    return defined.length >= FEWEST_VALUES && 2 * defined.length >= all.length;
  }

  private static double[] defined(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).toArray();
  }

  private static double[] indicator(double[] values, DoublePredicate holds) {
    return Arrays.stream(values).map(v -> holds.test(v) ? 1 : 0).toArray();
  }

  private static double[] values(List<RunFigures> runs, int row) {
    return runs.stream().mapToDouble(run -> run.values().get(row)).toArray();
  }
}
