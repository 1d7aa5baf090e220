package dk.doorstep.cli;

import dk.doorstep.chart.SeriesChart;
import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.output.EventSpool;
import dk.doorstep.output.Manifest;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.output.ResultTables;
import dk.doorstep.output.RunRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the files of an experiment that was run. */
final class ResultFiles {
  private final Terminal terminal;
  private final ReportFiles.Wanted reports;
  private final RunRecord record;
  private final List<IndicatorDifference> differences;

  /**
   * Files of this experiment.
   *
   * @param differences between the scenarios and the baseline; not written without one
   */
  ResultFiles(
      Terminal terminal,
      ReportFiles.Wanted reports,
      RunRecord record,
      List<IndicatorDifference> differences) {
    this.terminal = terminal;
    this.reports = reports;
    this.record = record;
    this.differences = differences;
  }

  /**
   * Writes all files and moves them into place, or as many as can be written.
   *
   * @param spool events, if they were asked for
   * @return exit code
   * @throws IOException if they cannot be moved
   */
  int write(ResultFolder folder, Optional<EventSpool> spool, boolean isQuiet) throws IOException {
    boolean isReportMissing;
    List<String> names = new ArrayList<>();
    try {
      isReportMissing = !writeParts(folder, spool, names);
    } catch (IOException e) {
      return new UnwrittenResults(terminal).keep(folder, e, () -> writeRest(folder));
    }
    folder.publish(names);
    if (!isQuiet) {
      terminal.say(terminal.messages().text("run.written", folder.path()));
    }
    return isReportMissing ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  /** False if a report should be there and is not. */
  private boolean writeParts(ResultFolder folder, Optional<EventSpool> spool, List<String> names)
      throws IOException {
    for (Map.Entry<String, ResultFolder.Writing> table : tables().entrySet()) {
      folder.write(table.getKey(), table.getValue());
      names.add(table.getKey());
    }
    if (spool.isPresent()) {
      folder.write(ResultFolder.EVENTS, part -> spool.get().join(part, record.outcome().runs()));
      names.add(ResultFolder.EVENTS);
    }
    boolean isWhole = true;
    if (record.outcome().finished() > 0) {
      if (drawChart(folder)) {
        names.add(ResultFolder.CHART);
      }
      List<String> written = new ReportFiles(terminal, reports).write(folder, record, differences);
      isWhole = !written.isEmpty();
      names.addAll(written);
    }
    writeManifest(folder, names);
    names.add(ResultFolder.MANIFEST);
    if (reports.zips()) {
      folder.bundle(names);
      names.add(folder.bundleName());
    }
    return isWhole;
  }

  private Map<String, ResultFolder.Writing> tables() {
    Outcome outcome = record.outcome();
    Map<String, ResultFolder.Writing> tables = new LinkedHashMap<>();
    tables.put(ResultFolder.SERIES, part -> ResultTables.writeSeries(part, outcome.runs()));
    tables.put(ResultFolder.INDICATORS, part -> ResultTables.writeIndicators(part, outcome.runs()));
    if (record.baseline().isPresent()) {
      tables.put(
          ResultFolder.DIFFERENCES, part -> ResultTables.writeDifferences(part, differences));
    }
    return tables;
  }

  private void writeManifest(ResultFolder folder, List<String> names) throws IOException {
    List<String> others = List.copyOf(names);
    folder.write(ResultFolder.MANIFEST, part -> new Manifest(record).write(part, folder, others));
  }

  /**
   * Tables that did not fit beside what has been removed since, and a manifest, without which the
   * folder would not be known as one of results. What still does not fit was told of already.
   */
  private void writeRest(ResultFolder folder) throws IOException {
    for (Map.Entry<String, ResultFolder.Writing> table : tables().entrySet()) {
      if (!folder.whole().contains(table.getKey())) {
        tryToWrite(folder, () -> folder.write(table.getKey(), table.getValue()));
      }
    }
    if (!folder.whole().isEmpty() && !folder.whole().contains(ResultFolder.MANIFEST)) {
      tryToWrite(folder, () -> writeManifest(folder, folder.whole()));
    }
  }

  private static void tryToWrite(ResultFolder folder, UnwrittenResults.Rest file)
      throws IOException {
    try {
      file.write();
    } catch (IOException e) {
      folder.removeUnfinished();
    }
  }

  /** Draws the chart; a machine without fonts gets all other results and a word about it. */
  private boolean drawChart(ResultFolder folder) throws IOException {
    Messages messages = terminal.messages();
    SeriesChart chart =
        new SeriesChart(
            new SeriesChart.Words(
                messages.text("chart.homeless"),
                messages.text("chart.years"),
                messages.text("chart.persons")));
    try {
      folder.write(
          ResultFolder.CHART, part -> chart.write(part, record.outcome().runs(), "homeless.total"));
      return true;
    } catch (LinkageError | InternalError e) {
      terminal.say(messages.text("chart.impossible"));
      return false;
    }
  }
}
