package dk.doorstep.cli;

import dk.doorstep.chart.SeriesChart;
import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunListener;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.output.EventSpool;
import dk.doorstep.output.Manifest;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.output.ResultTables;
import dk.doorstep.output.RunRecord;
import dk.doorstep.scenario.Scenario;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs an experiment, writes its files and prints its main results. */
final class ResultRun {
  private final Terminal terminal;
  private final Request request;
  private final Instant start = Instant.now();
  private boolean isReportMissing;
  private List<IndicatorDifference> differences = List.of();

  /**
   * What is to be run.
   *
   * @param baseline id of the scenario that the others are compared with, if any
   * @param draws at least as many as the settings say
   * @param reports which reports are written
   */
  record Request(
      List<Scenario> scenarios,
      Optional<String> baseline,
      RunSettings settings,
      ParameterDraws draws,
      Size size,
      ReportFiles.Wanted reports,
      boolean isQuiet) {
    /** Ids of the scenarios that are compared with the baseline. */
    List<String> compared() {
      return scenarios.stream().map(Scenario::id).filter(id -> !isBaseline(id)).toList();
    }

    private boolean isBaseline(String id) {
      return baseline.isPresent() && baseline.get().equals(id);
    }
  }

  ResultRun(Terminal terminal, Request request) {
    this.terminal = terminal;
    this.request = request;
  }

  /**
   * Runs and writes into this folder, which is closed.
   *
   * @return exit code
   * @throws IOException if a file cannot be written
   */
  int run(ResultFolder folder) throws IOException {
    try (folder) {
      Optional<EventSpool> spool =
          request.settings().keepEvents() ? Optional.of(new EventSpool(folder)) : Optional.empty();
      Experiment experiment;
      Outcome outcome;
      try (ProgressView progress = ProgressView.of(terminal, request.isQuiet())) {
        experiment =
            new Experiment(
                request.scenarios(), request.settings(), request.draws(), request.size(), progress);
        List<Task> tasks = Task.all(request.scenarios().size(), request.settings());
        progress.start(experiment.years(tasks));
        RunListener listener = spool.isPresent() ? spool.get() : run -> {};
        outcome = experiment.run(tasks, progress, listener);
      }
      boolean isWorthWriting = outcome.finished() > 0 || !folder.hasOldResults();
      if (isWorthWriting) {
        write(folder, experiment, outcome, spool);
      }
      return report(folder, experiment, outcome, isWorthWriting);
    }
  }

  private void write(
      ResultFolder folder, Experiment experiment, Outcome outcome, Optional<EventSpool> spool)
      throws IOException {
    List<String> names = new ArrayList<>(List.of(ResultFolder.SERIES, ResultFolder.INDICATORS));
    ResultTables.writeSeries(folder.part(ResultFolder.SERIES), outcome.runs());
    ResultTables.writeIndicators(folder.part(ResultFolder.INDICATORS), outcome.runs());
    if (request.baseline().isPresent()) {
      differences = differences(outcome);
      names.add(ResultFolder.DIFFERENCES);
      ResultTables.writeDifferences(folder.part(ResultFolder.DIFFERENCES), differences);
    }
    if (spool.isPresent()) {
      names.add(ResultFolder.EVENTS);
      spool.get().join(folder.part(ResultFolder.EVENTS), outcome.runs());
    }
    if (outcome.finished() > 0 && drawChart(folder, outcome)) {
      names.add(ResultFolder.CHART);
    }
    RunRecord record =
        new RunRecord(
            Version.number(),
            terminal.arguments(),
            terminal.folder(),
            experiment,
            request.size(),
            request.baseline(),
            outcome,
            start,
            Instant.now());
    if (outcome.finished() > 0) {
      List<String> reports =
          new ReportFiles(terminal, request.reports()).write(folder, record, differences);
      isReportMissing = reports.isEmpty();
      names.addAll(reports);
    }
    new Manifest(record).write(folder.part(ResultFolder.MANIFEST), folder, names);
    names.add(ResultFolder.MANIFEST);
    if (request.reports().zips()) {
      folder.bundle(names);
      names.add(folder.bundleName());
    }
    folder.publish(names);
  }

  /** Draws the chart; a machine without fonts gets all other results and a word about it. */
  private boolean drawChart(ResultFolder folder, Outcome outcome) throws IOException {
    Messages messages = terminal.messages();
    SeriesChart chart =
        new SeriesChart(
            new SeriesChart.Words(
                messages.text("chart.homeless"),
                messages.text("chart.years"),
                messages.text("chart.persons")));
    try {
      chart.write(folder.part(ResultFolder.CHART), outcome.runs(), "homeless.total");
      return true;
    } catch (LinkageError | InternalError e) {
      terminal.say(messages.text("chart.impossible"));
      return false;
    }
  }

  private List<IndicatorDifference> differences(Outcome outcome) {
    return IndicatorDifference.all(
        outcome, request.baseline().orElseThrow(), request.compared(), request.settings().years());
  }

  private int report(
      ResultFolder folder, Experiment experiment, Outcome outcome, boolean isWritten) {
    Messages messages = terminal.messages();
    if (outcome.finished() > 0) {
      MainResults results = new MainResults(terminal);
      if (request.baseline().isPresent()) {
        results.printDifferences(
            request.baseline().get(), request.compared(), differences, outcome);
      } else {
        results.printIndicators(request.scenarios().get(0), outcome);
      }
      new CountedNote(messages)
          .lines(experiment.branchings(), request.scenarios(), outcome)
          .forEach(line -> terminal.out().printf("%n%s%n", line));
      terminal.out().flush();
    }
    new SizeNote(messages, request.size())
        .lines(experiment.branchings(), request.scenarios(), outcome)
        .forEach(terminal::say);
    if (isWritten && !request.isQuiet()) {
      terminal.say(messages.text("run.written", folder.path()));
    }
    int code = new OutcomeReport(terminal).exitCode(outcome);
    return code == ExitCodes.DONE && isReportMissing ? ExitCodes.FAILED : code;
  }
}
