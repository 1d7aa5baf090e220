package dk.doorstep.output;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.observation.IndicatorTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The tables of indicators, series and differences. */
public final class ResultTables {
  private ResultTables() {}

  /**
   * Writes the indicators, one a row.
   *
   * @throws IOException if the file cannot be written
   */
  public static void writeIndicators(Path file, List<FinishedRun> runs) throws IOException {
    CsvFile.write(
        file,
        csv -> {
          csv.writeRecord("scenario", "draw", "replication", "indicator", "group", "value", "unit");
          for (FinishedRun run : runs) {
            String draw = Integer.toString(run.draw());
            String replication = Integer.toString(run.replication());
            List<IndicatorTable.Key> keys = run.keys();
            for (int row = 0; row < keys.size(); row++) {
              IndicatorTable.Key key = keys.get(row);
              csv.writeRecord(
                  run.scenario(),
                  draw,
                  replication,
                  key.indicator(),
                  key.group(),
                  Numbers.plain(run.value(row)),
                  key.unit());
            }
          }
        });
  }

  /**
   * Writes the series, one value a row.
   *
   * @throws IOException if the file cannot be written
   */
  public static void writeSeries(Path file, List<FinishedRun> runs) throws IOException {
    CsvFile.write(
        file,
        csv -> {
          csv.writeRecord("scenario", "draw", "replication", "day", "indicator", "group", "value");
          for (FinishedRun run : runs) {
            String draw = Integer.toString(run.draw());
            String replication = Integer.toString(run.replication());
            List<FinishedRun.SeriesKey> keys = run.seriesKeys();
            for (int row = 0; row < keys.size(); row++) {
              FinishedRun.SeriesKey key = keys.get(row);
              csv.writeRecord(
                  run.scenario(),
                  draw,
                  replication,
                  Integer.toString(key.day()),
                  key.indicator(),
                  key.group(),
                  Numbers.plain(run.seriesValue(row)));
            }
          }
        });
  }

  /**
   * Writes the differences, one a row.
   *
   * @throws IOException if the file cannot be written
   */
  public static void writeDifferences(Path file, List<IndicatorDifference> differences)
      throws IOException {
    CsvFile.write(
        file,
        csv -> {
          csv.writeRecord(
              "scenario",
              "baseline",
              "indicator",
              "group",
              "mean_difference",
              "ci_low",
              "ci_high",
              "low_95",
              "high_95",
              "luck_sd",
              "ignorance_sd",
              "relative_difference",
              "probability_lower",
              "draws",
              "pairs",
              "unit");
          for (IndicatorDifference row : differences) {
            csv.writeRecord(fields(row));
          }
        });
  }

  private static String[] fields(IndicatorDifference row) {
    PairedDifference d = row.difference();
    return new String[] {
      row.scenario(),
      row.baseline(),
      row.key().indicator(),
      row.key().group(),
      Numbers.plain(d.mean()),
      Numbers.plain(d.ciLow()),
      Numbers.plain(d.ciHigh()),
      Numbers.plain(d.low95()),
      Numbers.plain(d.high95()),
      Numbers.plain(d.luckSd()),
      Numbers.plain(d.ignoranceSd()),
      Numbers.plain(d.relative()),
      Numbers.plain(d.probabilityLower()),
      Integer.toString(d.draws()),
      Integer.toString(d.pairs()),
      row.key().unit()
    };
  }
}
