package dk.doorstep.cli;

import dk.doorstep.experiment.Monitor;
import dk.doorstep.output.DrawsFile;
import dk.doorstep.output.Numbers;
import dk.doorstep.output.Reasons;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.screening.Screening;
import dk.doorstep.screening.ScreeningCounts;
import dk.doorstep.screening.ScreeningResult;
import dk.doorstep.screening.ScreeningSettings;
import dk.doorstep.screening.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds draws under which a baseline stays near the targets, and writes them to a file. */
@Command(name = "screen", versionProvider = Version.class)
final class ScreenCommand implements Callable<Integer> {
  @Mixin private Help help;
  @Mixin private SeedOption luck;
  @Mixin private WorkOptions work;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCENARIO",
      defaultValue = "denmark-2019",
      descriptionKey = "parameter.screened")
  private String name;

  @Option(
      names = "--keep",
      paramLabel = "N",
      converter = Values.Draws.class,
      defaultValue = "200",
      descriptionKey = "option.keep")
  private int keep;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      converter = Values.Folder.class,
      defaultValue = DrawsFile.NAME,
      descriptionKey = "option.screenOut")
  private Path out;

  @Option(names = "--force", descriptionKey = "option.screenForce")
  private boolean force;

  @Option(
      names = "--scale",
      paramLabel = "SHARE",
      converter = Values.Scale.class,
      defaultValue = "1",
      descriptionKey = "option.screenScale")
  private double scale;

  @Option(
      names = "--max-candidates",
      paramLabel = "N",
      converter = Values.Candidates.class,
      defaultValue = "20000",
      descriptionKey = "option.maxCandidates")
  private int maxCandidates;

  private final Terminal terminal;

  ScreenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    Scenario scenario = terminal.scenarios().load(name);
    Path file = terminal.folder().resolve(out);
    Path part = claim(file);
    try {
      ScreeningResult result;
      try (Views views = new Views()) {
        var settings =
            ScreeningSettings.of(keep, luck.seed(), scale, maxCandidates, work.threads());
        result = new Screening(scenario, settings, views).run();
      }
      if (!result.draws().isEmpty()) {
        DrawsFile.write(part, origin(scenario, result.counts()), result.draws());
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return report(result, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Makes sure, before an hour is spent, that the file can be written; returns where to. */
  private Path claim(Path file) throws BadInput {
    Messages messages = terminal.messages();
    if (Files.exists(file) && (!force || Files.isDirectory(file))) {
      throw new BadInput(messages.text("screen.exists", out));
    }
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(part, new byte[0]);
      return part;
    } catch (IOException e) {
      throw new BadInput(messages.text("folder.notWritable", out, Reasons.of(e)));
    }
  }

  private Map<String, String> origin(Scenario scenario, ScreeningCounts counts) {
    Map<String, String> origin = new LinkedHashMap<>();
    origin.put(
        DrawsFile.COMMAND,
        String.format(
            "doorstep screen %s --keep %d --seed %d --scale %s --max-candidates %d",
            name, keep, luck.seed(), Numbers.plain(scale), maxCandidates));
    origin.put("version", Version.number());
    origin.put("scenario", scenario.id() + " " + new ResolvedScenario(scenario).hash());
    origin.put("pilot", Integer.toString(counts.pilot()));
    origin.put("pilot acceptable", Integer.toString(counts.pilotAcceptable()));
    origin.put("pilot acceptable and above the cut", Integer.toString(counts.pilotAboveCut()));
    origin.put("points looked at", Long.toString(counts.looked()));
    origin.put("cheap runs", Integer.toString(counts.cheap()));
    origin.put("deciding runs", Integer.toString(counts.deciding()));
    origin.put("passed", Integer.toString(counts.passed()));
    return origin;
  }

  private int report(ScreeningResult result, Path file) {
    Messages messages = terminal.messages();
    ScreeningCounts counts = result.counts();
    terminal
        .out()
        .println(
            messages.text(
                "screen.counts",
                counts.pilot(),
                counts.pilotAcceptable(),
                counts.pilotAboveCut(),
                counts.looked(),
                counts.cheap(),
                counts.deciding(),
                counts.passed(),
                result.draws().size()));
    terminal.out().flush();
    if (!result.draws().isEmpty() && !work.isQuiet()) {
      terminal.say(messages.text("screen.written", file));
    }
    if (result.failure().isPresent()) {
      var failure = result.failure().get();
      terminal.complain(
          messages.text("screen.failed", new Problems(terminal).describeFailure(failure.cause())));
      return ExitCodes.FAILED;
    }
    if (result.draws().size() == keep) {
      return ExitCodes.DONE;
    }
    boolean isInterrupted = terminal.interruption().isRequested();
    String key = isInterrupted ? "screen.interrupted" : "screen.tooFew";
    terminal.complain(messages.text(key, result.draws().size(), keep));
    return isInterrupted ? ExitCodes.INTERRUPTED : ExitCodes.FAILED;
  }

  /** Shows the pilot and then the search. */
  private final class Views implements Watcher, AutoCloseable {
    private ProgressView view;

    @Override
    public Monitor pilot(long years) {
      return start("screen.pilot", years);
    }

    @Override
    public Monitor search(int draws) {
      return start("screen.search", draws);
    }

    private Monitor start(String key, long steps) {
      close();
      if (!work.isQuiet()) {
        terminal.say(terminal.messages().text(key));
      }
      view = ProgressView.of(terminal, work.isQuiet());
      view.start(steps);
      return view;
    }

    @Override
    public void close() {
      if (view != null) {
        view.close();
      }
    }
  }
}
