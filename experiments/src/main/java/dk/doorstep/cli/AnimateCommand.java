package dk.doorstep.cli;

import dk.doorstep.animation.FilmFile;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.model.World;
import dk.doorstep.observation.Window;
import dk.doorstep.page.PageRequest;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a run to watch, or two side by side, into a file. */
@Command(name = "animate", versionProvider = Version.class)
final class AnimateCommand implements Callable<Integer> {
  /** Enough to see every kind of life, few enough to follow one. */
  private static final long WATCHED_PERSONS = 1000;

  private static final double BYTES_PER_MEGABYTE = 1e6;

  @Mixin private Help help;
  @Mixin private SeedOption luck;
  @Mixin private WorkOptions work;
  @Mixin private FilmOptions film;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
  private String name;

  @Option(names = "--beside", paramLabel = "OTHER", descriptionKey = "option.beside")
  private String beside;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      converter = Values.Folder.class,
      descriptionKey = "option.animateOut")
  private Path out;

  @Option(
      names = "--years",
      paramLabel = "N",
      converter = Values.WatchedYears.class,
      defaultValue = "2",
      descriptionKey = "option.animateYears")
  private int years;

  @Option(
      names = "--replication",
      paramLabel = "N",
      converter = Values.Replication.class,
      defaultValue = "0",
      descriptionKey = "option.replication")
  private int replication;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      converter = Values.Day.class,
      descriptionKey = "option.day")
  private Integer day;

  @Option(names = "--force", descriptionKey = "option.storyForce")
  private boolean force;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private SizeOption size;

  private final Terminal terminal;

  AnimateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    Messages messages = terminal.messages();
    if (out == null) {
      throw new BadInput(messages.text("animate.noFile"));
    }
    AnimationWriters writers =
        new AnimationWriters(messages, new FilmOutput(terminal, work.isQuiet()), film, chosenDay());
    Path file = terminal.folder().resolve(out);
    Optional<AnimationWriter> writer = writers.of(file);
    if (writer.isEmpty()) {
      String endings = String.join(", ", writers.endings());
      throw new BadInput(messages.text("animate.ending", out, endings));
    }
    new FileOutput(messages, file, force).check();
    PageRequest request =
        request(new WatchedScenarios(name, Optional.ofNullable(beside)).load(terminal));
    try (ProgressView progress = ProgressView.of(terminal, work.isQuiet())) {
      writer.get().write(request, file, progress);
    }
    if (!FilmFile.takes(file)) {
      // A film tells its length, too.
      double megabytes = Files.size(file) / BYTES_PER_MEGABYTE;
      terminal.say(messages.text("animate.written", file, messages.number(megabytes, 1)));
    }
    return ExitCodes.DONE;
  }

  private OptionalInt chosenDay() {
    return day == null ? OptionalInt.empty() : OptionalInt.of(day);
  }

  private PageRequest request(List<Scenario> scenarios) throws BadInput {
    int lastDay = new Window(years, 1).lastDay();
    if (day != null && day > lastDay) {
      throw new BadInput(terminal.messages().text("animate.day", day, lastDay));
    }
    RunSettings settings =
        new RunSettings(years, 1, 1, 1, luck.seed(), work.threads(), World.BY_SIZE, false);
    return new PageRequest(
        scenarios,
        settings,
        size(scenarios.get(0)),
        replication,
        terminal.messages().language().code(),
        day == null ? 0 : day,
        command(),
        Optional.empty());
  }

  /** One municipality is shown whole; of a country, areas with about a thousand persons. */
  private Size size(Scenario scenario) {
    int areas = scenario.root().world().areas().stream().mapToInt(AreaType::count).sum();
    return size == null && areas > 1 ? new Size.Persons(WATCHED_PERSONS) : SizeOption.of(size);
  }

  private String command() {
    List<String> words = new ArrayList<>(List.of("doorstep"));
    for (String word : terminal.arguments()) {
      words.add(word.matches("[\\w./\\\\:=-]+") ? word : '"' + word + '"');
    }
    return String.join(" ", words);
  }
}
