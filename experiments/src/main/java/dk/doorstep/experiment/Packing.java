package dk.doorstep.experiment;

import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** Packs runs: what runs have in common is kept once. For use by several threads. */
public final class Packing {
  private final BiPredicate<String, String> keeps;
  private final boolean keepsSeries;
  private final Map<List<IndicatorTable.Key>, Columns> columns = new ConcurrentHashMap<>();
  private final Map<List<FinishedRun.SeriesKey>, List<FinishedRun.SeriesKey>> series =
      new ConcurrentHashMap<>();

  /** Keeps everything. */
  Packing() {
    this((indicator, group) -> true, true);
  }

  /**
   * Keeps a part.
   *
   * @param keeps whether an indicator is kept for a group
   * @param keepsSeries whether series are kept
   */
  public Packing(BiPredicate<String, String> keeps, boolean keepsSeries) {
    this.keeps = keeps;
    this.keepsSeries = keepsSeries;
  }

  /** The part of a run that is kept. */
  public FinishedRun pack(RunResult run) {
    IndicatorTable table = run.indicators();
    List<IndicatorTable.Key> keys = new ArrayList<>(table.size());
    double[] values = new double[table.size()];
    for (int row = 0; row < table.size(); row++) {
      IndicatorTable.Key key = table.key(row);
      if (keeps.test(key.indicator(), key.group())) {
        values[keys.size()] = table.value(row);
        keys.add(key);
      }
    }
    List<Series.Row> rows = keepsSeries ? run.series().rows() : List.of();
    List<FinishedRun.SeriesKey> seriesKeys = new ArrayList<>(rows.size());
    double[] seriesValues = new double[rows.size()];
    for (int i = 0; i < seriesValues.length; i++) {
      Series.Row row = rows.get(i);
      seriesKeys.add(new FinishedRun.SeriesKey(row.day(), row.indicator(), row.group()));
      seriesValues[i] = row.value();
    }
    return pack(
        run.scenario(),
        run.draw(),
        run.replication(),
        keys,
        Arrays.copyOf(values, keys.size()),
        seriesKeys,
        seriesValues);
  }

  /** A run that was kept elsewhere; the arrays must not be changed afterwards. */
  public FinishedRun pack(
      String scenario,
      int draw,
      int replication,
      List<IndicatorTable.Key> keys,
      double[] values,
      List<FinishedRun.SeriesKey> seriesKeys,
      double[] seriesValues) {
    return new FinishedRun(
        scenario,
        draw,
        replication,
        columns.computeIfAbsent(List.copyOf(keys), Columns::new),
        values,
        series.computeIfAbsent(List.copyOf(seriesKeys), same -> same),
        seriesValues);
  }
}
