package dk.doorstep.cli;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.model.World;
import dk.doorstep.output.ResultFolder;
import dk.doorstep.output.TrialFiles;
import dk.doorstep.output.UnusableFolderException;
import dk.doorstep.output.ValidationFiles;
import dk.doorstep.validation.Validation;
import dk.doorstep.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the model against every target and every fact kept for validation. */
@Command(name = "validate", versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
  /** Options of commands whose main work is files. */
  static final List<String> NOT_FOR_VALIDATION = List.of("--every", "--zip", "--out");

  private static final int NIGHTS = 365;

  private static final RunsOfScenario USUAL = new RunsOfScenario(10, 2);

  @Mixin private ReportHelp help;
  @Mixin private SeedOption luck;
  @Mixin private WorkOptions work;
  @Mixin private OutputOptions output;

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      converter = Values.Folder.class,
      descriptionKey = "option.validationReport")
  private Path report;

  @Option(
      names = "--years",
      paramLabel = "N",
      converter = Values.Years.class,
      defaultValue = "9",
      descriptionKey = "option.years")
  private int years;

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = Values.Replications.class,
      descriptionKey = "option.validationReplications")
  private Integer replications;

  @Option(
      names = "--scale",
      paramLabel = "SHARE",
      converter = Values.Scale.class,
      defaultValue = "1",
      descriptionKey = "option.validationScale")
  private double scale;

  private final Terminal terminal;
  private final Instant start = Instant.now();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws BadInput, IOException {
    RunsOfScenario runs = RunsOfScenario.of(output, replications, true, USUAL);
    ParameterDraws draws = output.parameterDraws(terminal, runs.draws());
    RunSettings settings =
        new RunSettings(
            years,
            NIGHTS,
            runs.replications(),
            runs.draws(),
            luck.seed(),
            work.threads(),
            World.BY_SIZE,
            false);
    Optional<ResultFolder> folder = claim();
    try {
      Validation.Result result;
      try (ProgressView progress = ProgressView.of(terminal, work.isQuiet())) {
        result = new Validation(settings, draws, scale).run(progress, progress::start);
      }
      int written = ExitCodes.DONE;
      if (result.finished() > 0) {
        print(result, draws);
        if (folder.isPresent()) {
          written = write(folder.get(), result, settings, draws);
        }
      }
      int code = exitCode(result);
      return written == ExitCodes.DONE ? code : written;
    } finally {
      if (folder.isPresent()) {
        folder.get().close();
      }
    }
  }

  private Optional<ResultFolder> claim() throws BadInput {
    if (report == null) {
      return Optional.empty();
    }
    Path path = terminal.folder().resolve(report);
    try {
      return Optional.of(ResultFolder.claim(path, output.allowed()));
    } catch (UnusableFolderException e) {
      throw new StudyProblems(terminal).badInput(e, path);
    }
  }

  private ValidationReport in(Language language, Validation.Result result, ParameterDraws draws) {
    String call = "doorstep " + String.join(" ", terminal.arguments());
    return new ValidationReport(result, call, draws.origin(), language.locale());
  }

  private void print(Validation.Result result, ParameterDraws draws) {
    ValidationReport words = in(terminal.messages().language(), result, draws);
    TextTable table = new TextTable(words.header(), Set.of(4, 5, 6));
    words.table().forEach(table::add);
    table.printColumns(terminal.out(), "");
    terminal.out().println();
    words.sentences().forEach(terminal.out()::println);
    terminal.out().flush();
  }

  private int write(
      ResultFolder folder, Validation.Result result, RunSettings settings, ParameterDraws draws)
      throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    List<Language> languages = help.languages();
    for (Language language : languages) {
      String suffix = languages.size() == 1 ? "" : "-" + language.code();
      texts.put(
          ResultFolder.REPORT + suffix + ResultFolder.PAGE, in(language, result, draws).html());
    }
    texts.put(ResultFolder.VALIDATION_TEXT, in(Language.EN, result, draws).markdown());
    var call =
        new TrialFiles.Call(Version.number(), terminal.arguments(), terminal.folder(), start);
    return new UnwrittenResults(terminal)
        .publish(
            folder,
            () -> new ValidationFiles(result, call).write(folder, texts, settings, scale, draws),
            work.isQuiet());
  }

  private int exitCode(Validation.Result result) {
    Messages messages = terminal.messages();
    if (result.failure().isPresent()) {
      Throwable cause = result.failure().get().cause();
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
