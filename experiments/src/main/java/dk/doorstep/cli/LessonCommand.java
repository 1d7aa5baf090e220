package dk.doorstep.cli;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.lesson.Lesson;
import dk.doorstep.lesson.LessonPages;
import dk.doorstep.model.World;
import dk.doorstep.output.FolderLock;
import dk.doorstep.output.UnusableFolderException;
import dk.doorstep.scenario.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes lessons for a class. */
@Command(name = "lesson", versionProvider = Version.class)
final class LessonCommand implements Callable<Integer> {
  private static final int YEARS = 2;

  @Mixin private Help help;
  @Mixin private SeedOption luck;
  @Mixin private WorkOptions work;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "LESSON",
      descriptionKey = "parameter.lesson")
  private String name;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      converter = Values.Folder.class,
      defaultValue = "lessons",
      descriptionKey = "option.lessonOut")
  private Path out;

  @Option(names = "--force", descriptionKey = "option.lessonForce")
  private boolean force;

  private final Terminal terminal;

  LessonCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    List<Lesson> lessons = lessons();
    Path folder = terminal.folder().resolve(out);
    List<LessonPages> pages = new ArrayList<>();
    try (ProgressView progress = ProgressView.of(terminal, work.isQuiet())) {
      for (Lesson lesson : lessons) {
        pages.add(pages(lesson, progress));
      }
      claim(folder, lessons);
      write(folder, pages, progress);
    }
    terminal.say(terminal.messages().text("lesson.written", folder));
    return ExitCodes.DONE;
  }

  private void write(Path folder, List<LessonPages> pages, ProgressView progress)
      throws BadInput, IOException {
    try (FolderLock lock = FolderLock.take(folder)) {
      progress.expect(pages.stream().mapToLong(LessonPages::years).sum());
      for (LessonPages page : pages) {
        page.write(folder);
      }
    } catch (UnusableFolderException e) {
      throw new StudyProblems(terminal).badInput(e, folder);
    }
  }

  private List<Lesson> lessons() throws BadInput {
    if (name == null) {
      return List.of(Lesson.values());
    }
    if (Lesson.find(name).isEmpty()) {
      String names = Stream.of(Lesson.values()).map(Lesson::key).collect(Collectors.joining(", "));
      throw new BadInput(terminal.messages().text("lesson.unknown", name, names));
    }
    return List.of(Lesson.find(name).get());
  }

  private LessonPages pages(Lesson lesson, ProgressView progress) throws ScenarioException {
    RunSettings settings =
        new RunSettings(YEARS, 1, 1, 1, luck.seed(), work.threads(), World.BY_SIZE, false);
    String language = terminal.messages().language().code();
    String command = "doorstep lesson " + lesson.key() + " --seed " + luck.seed();
    return new LessonPages(
        lesson,
        terminal.scenarios().loadAll(lesson.scenarios()),
        settings,
        language,
        command,
        LessonPages.REPEATS,
        progress);
  }

  /** Makes the folder, and refuses to replace what is there. */
  private void claim(Path folder, List<Lesson> lessons) throws BadInput {
    Messages messages = terminal.messages();
    for (Lesson lesson : lessons) {
      for (String file : LessonPages.files(lesson)) {
        if (Files.exists(folder.resolve(file)) && !force) {
          throw new BadInput(messages.text("story.fileExists", folder.resolve(file)));
        }
      }
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadInput(messages.text("folder.notAFolder", folder));
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new BadInput(messages.text("folder.notWritable", folder, e.getMessage()));
    }
    if (!Files.isWritable(folder)) {
      throw new BadInput(messages.text("story.noFolder", folder));
    }
  }
}
