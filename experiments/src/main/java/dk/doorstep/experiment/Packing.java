package dk.doorstep.experiment;

import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Packs runs: what runs have in common is kept once. For use by several threads. */
final class Packing {
  private final Map<List<IndicatorTable.Key>, Columns> columns = new ConcurrentHashMap<>();
  private final Map<List<FinishedRun.SeriesKey>, List<FinishedRun.SeriesKey>> series =
      new ConcurrentHashMap<>();

  FinishedRun pack(RunResult run) {
    IndicatorTable table = run.indicators();
    double[] values = new double[table.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = table.value(row);
    }
    List<Series.Row> rows = run.series().rows();
    List<FinishedRun.SeriesKey> keys = new ArrayList<>(rows.size());
    double[] seriesValues = new double[rows.size()];
    for (int i = 0; i < seriesValues.length; i++) {
      Series.Row row = rows.get(i);
      keys.add(new FinishedRun.SeriesKey(row.day(), row.indicator(), row.group()));
      seriesValues[i] = row.value();
    }
    return new FinishedRun(
        run,
        columns.computeIfAbsent(table.keys(), Columns::new),
        values,
        series.computeIfAbsent(List.copyOf(keys), same -> same),
        seriesValues);
  }
}
