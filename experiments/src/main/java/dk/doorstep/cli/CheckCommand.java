package dk.doorstep.cli;

import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.study.StudyReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Says of each file whether it is a scenario or an experiment, and if not, everything that is wrong
 * with it.
 */
@Command(name = "check", versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  @Mixin private Help help;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> names;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ScenarioLoader loader = new ScenarioLoader();
    boolean isAllGood = true;
    for (String name : names) {
      try {
        if (isExperiment(name)) {
          new StudyReader(ExperimentSections.ALL).read(Path.of(name));
        } else {
          loader.load(name);
        }
        terminal.out().println(terminal.messages().text("check.ok", name));
      } catch (ScenarioException e) {
        isAllGood = false;
        terminal.out().flush();
        e.problems().forEach(problem -> terminal.say(problem.toString()));
      }
    }
    return isAllGood ? ExitCodes.DONE : ExitCodes.BAD_INPUT;
  }

  private static boolean isExperiment(String name) {
    try {
      Path file = Path.of(name);
      return Files.isRegularFile(file)
          && SourceText.read(file, new Problems(name))
              .filter(StudyReader::looksLikeExperiment)
              .isPresent();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
