package dk.doorstep.cli;

import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunListener;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.output.EventSpool;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.output.RunRecord;
import dk.doorstep.scenario.Scenario;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Runs an experiment, writes its files and prints its main results. */
final class ResultRun {
  private final Terminal terminal;
  private final Request request;
  private final Instant start = Instant.now();

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
      if (outcome.finished() == 0 && folder.hasOldResults()) {
        return new OutcomeReport(terminal).exitCode(outcome);
      }
      return tell(folder, experiment, outcome, spool);
    }
  }

  private int tell(
      ResultFolder folder, Experiment experiment, Outcome outcome, Optional<EventSpool> spool)
      throws IOException {
    List<IndicatorDifference> differences =
        request.baseline().isPresent() ? differences(outcome) : List.of();
    if (outcome.finished() > 0) {
      // Before anything is written, so that a full disk does not cost the answer.
      print(experiment, outcome, differences);
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
    int written =
        new ResultFiles(terminal, request.reports(), record, differences)
            .write(folder, spool, request.isQuiet());
    int code = new OutcomeReport(terminal).exitCode(outcome);
    return written == ExitCodes.DONE ? code : written;
  }

  private List<IndicatorDifference> differences(Outcome outcome) {
    return IndicatorDifference.all(
        outcome, request.baseline().orElseThrow(), request.compared(), request.settings().years());
  }

  private void print(
      Experiment experiment, Outcome outcome, List<IndicatorDifference> differences) {
    MainResults results = new MainResults(terminal);
    if (request.baseline().isPresent()) {
      results.printDifferences(request.baseline().get(), request.compared(), differences, outcome);
    } else {
      results.printIndicators(request.scenarios().get(0), outcome);
    }
    new CountedNote(terminal.messages())
        .lines(experiment.branchings(), request.scenarios(), outcome)
        .forEach(line -> terminal.out().printf("%n%s%n", line));
    new UnreadNote(terminal.messages())
        .lines(request.scenarios())
        .forEach(line -> terminal.out().printf("%n%s%n", line));
    new LaterChangesNote(terminal.messages())
        .lines(request.scenarios(), request.settings().years())
        .forEach(line -> terminal.out().printf("%n%s%n", line));
    terminal.out().flush();
    new SizeNote(terminal.messages(), request.size())
        .lines(experiment.branchings(), request.scenarios(), outcome)
        .forEach(terminal::say);
  }
}
