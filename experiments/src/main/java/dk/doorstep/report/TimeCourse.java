package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.PairedDifference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Series of the runs over time: levels of one scenario, and paired differences of two. What was
 * worked out once is kept, since a report is written in two languages and two forms.
 */
final class TimeCourse {
  private static final double NIGHTS_PER_YEAR = 365;

  private final Results results;
  private final Map<List<FinishedRun.SeriesKey>, Map<String, int[]>> rowsByKeys =
      new IdentityHashMap<>();
  private final Map<Course, List<Point>> known = new HashMap<>();

  /**
   * A point in time.
   *
   * @param years since the comparison began
   */
  record Point(double years, Level level) {}

  /**
   * What a course is of.
   *
   * @param baseline what a difference is from; empty for a level
   */
  private record Course(String scenario, String baseline, String indicator) {}

  /** A draw and a replication. */
  private record Luck(int draw, int replication) {}

  TimeCourse(Results results) {
    this.results = results;
  }

  /** The level of an indicator for everybody. */
  List<Point> level(String scenario, String indicator) {
    return known.computeIfAbsent(
        new Course(scenario, "", indicator),
        c -> course(results.of(scenario), indicator, new HashMap<>()));
  }

  /** The difference of an indicator between a scenario and another. */
  List<Point> difference(String scenario, String baseline, String indicator) {
    return known.computeIfAbsent(
        new Course(scenario, baseline, indicator),
        c -> differenceOf(scenario, baseline, indicator));
  }

  private List<Point> differenceOf(String scenario, String baseline, String indicator) {
    Map<Luck, TreeMap<Integer, Double>> others = new HashMap<>();
    for (FinishedRun run : results.of(baseline)) {
      others.put(new Luck(run.draw(), run.replication()), values(run, indicator));
    }
    return course(results.of(scenario), indicator, others);
  }

  private List<Point> course(
      List<FinishedRun> runs, String indicator, Map<Luck, TreeMap<Integer, Double>> others) {
    TreeMap<Integer, List<PairedDifference.Pair>> pairs = new TreeMap<>();
    for (FinishedRun run : runs) {
      TreeMap<Integer, Double> other = others.get(new Luck(run.draw(), run.replication()));
      if (!others.isEmpty() && other == null) {
        continue;
      }
      values(run, indicator)
          .forEach(
              (day, value) ->
                  pairs
                      .computeIfAbsent(day, d -> new ArrayList<>())
                      .add(
                          new PairedDifference.Pair(
                              run.draw(),
                              other == null ? 0 : other.getOrDefault(day, Double.NaN),
                              value)));
    }
    List<Point> points = new ArrayList<>();
    pairs.forEach(
        (day, atDay) -> {
          Level level = Level.of(PairedDifference.of(atDay));
          points.add(
              new Point(
                  (day + 1) / NIGHTS_PER_YEAR, others.isEmpty() ? level.notBelowNothing() : level));
        });
    return points;
  }

  private TreeMap<Integer, Double> values(FinishedRun run, String indicator) {
    List<FinishedRun.SeriesKey> keys = run.seriesKeys();
    TreeMap<Integer, Double> values = new TreeMap<>();
    for (int row : rows(keys, indicator)) {
      values.put(keys.get(row).day(), run.seriesValue(row));
    }
    return values;
  }

  /** Rows of an indicator for everybody; looked up once for all runs that share their keys. */
  private int[] rows(List<FinishedRun.SeriesKey> keys, String indicator) {
    return rowsByKeys
        .computeIfAbsent(keys, k -> new HashMap<>())
        .computeIfAbsent(
            indicator,
            name ->
                IntStream.range(0, keys.size())
                    .filter(row -> keys.get(row).indicator().equals(name))
                    .filter(row -> keys.get(row).group().equals(Findings.ALL))
                    .toArray());
  }
}
