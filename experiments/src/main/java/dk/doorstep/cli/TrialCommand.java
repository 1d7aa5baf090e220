package dk.doorstep.cli;

import dk.doorstep.cohort.TrialResult;
import dk.doorstep.cohort.TrialRun;
import dk.doorstep.cohort.UnreachableShareException;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.output.TrialFiles;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.trial.Trial;
import dk.doorstep.trial.TrialReader;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a trial and sets its arms against each other. */
@Command(name = "trial", versionProvider = Version.class)
final class TrialCommand implements Callable<Integer> {
  /** Options of commands that write series and mail reports, which a trial does not. */
  static final List<String> NOT_FOR_TRIALS = List.of("--every", "--zip");

  private static final int MOST_LIVES = 20_000_000;

  @Mixin private Help help;
  @Mixin private SeedOption luck;
  @Mixin private WorkOptions work;
  @Mixin private OutputOptions output;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.trial")
  private String name;

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = Values.Replications.class,
      descriptionKey = "option.trialReplications")
  private Integer replications;

  private final Terminal terminal;
  private final Instant start = Instant.now();

  TrialCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    Messages messages = terminal.messages();
    Trial read = new TrialReader(messages.language().locale()).read(name, terminal.folder());
    Trial trial = replications == null ? read : read.withReplications(replications);
    ParameterDraws draws = output.parameterDraws(terminal);
    if ((long) trial.persons() * trial.replications() * output.draws() > MOST_LIVES) {
      throw new BadInput(messages.text("trial.tooMany", MOST_LIVES));
    }
    try (ResultFolder folder = output.claim(terminal, "trial-" + trial.id())) {
      TrialRun run =
          new TrialRun(trial, new TrialRun.How(luck.seed(), draws, output.draws(), work.threads()));
      TrialResult result = run(run);
      List<TrialResult.Row> rows = result.rows();
      int written = ExitCodes.DONE;
      if (result.finished() > 0) {
        // Before anything is written, so that a full disk does not cost the answer.
        new TrialPrint(terminal).print(result, rows);
        written = write(folder, result, rows);
      }
      int code = exitCode(result);
      return written == ExitCodes.DONE ? code : written;
    }
  }

  private int write(ResultFolder folder, TrialResult result, List<TrialResult.Row> rows)
      throws IOException {
    var call =
        new TrialFiles.Call(Version.number(), terminal.arguments(), terminal.folder(), start);
    return new UnwrittenResults(terminal)
        .publish(folder, () -> new TrialFiles(result, call).write(folder, rows), work.isQuiet());
  }

  private TrialResult run(TrialRun run) throws BadInput {
    try (ProgressView progress = ProgressView.of(terminal, work.isQuiet())) {
      progress.start(run.replications());
      return run.run(
          new TrialRun.Watcher() {
            @Override
            public void replicationPassed() {
              progress.yearPassed();
            }

            @Override
            public boolean isStopped() {
              return progress.isStopped();
            }
          });
    } catch (UnreachableShareException e) {
      Messages messages = terminal.messages();
      throw new BadInput(
          Double.isNaN(e.lowest()) || Double.isNaN(e.highest())
              ? messages.text("trial.nobodyHoused")
              : messages.text(
                  "trial.unreachable",
                  messages.number(100 * e.target(), 1),
                  messages.number(100 * e.lowest(), 1),
                  messages.number(100 * e.highest(), 1)));
    }
  }

  private int exitCode(TrialResult result) {
    Messages messages = terminal.messages();
    if (result.failure().isPresent()) {
      Throwable cause = result.failure().get();
      if (terminal.showsStackTraces()) {
        cause.printStackTrace(terminal.err());
      }
      terminal.complain(
          messages.text(
              "trial.failed",
              new Problems(terminal).describeFailure(cause),
              result.finished(),
              result.asked()));
      return ExitCodes.FAILED;
    }
    if (result.finished() < result.asked()) {
      terminal.complain(messages.text("trial.interrupted", result.finished(), result.asked()));
      return ExitCodes.INTERRUPTED;
    }
    return ExitCodes.DONE;
  }
}
