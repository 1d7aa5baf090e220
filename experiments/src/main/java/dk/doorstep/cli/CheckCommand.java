package dk.doorstep.cli;

import dk.doorstep.scenario.Counted;
import dk.doorstep.scenario.Problems;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import dk.doorstep.scenario.SourceText;
import dk.doorstep.scenario.ToFit;
import dk.doorstep.study.Study;
import dk.doorstep.study.StudyReader;
import dk.doorstep.trial.TrialReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Says of each file whether it is a scenario, an experiment or a trial, and if not, everything that
 * is wrong with it or missing from it. Of a municipality it says what it is and what looks odd.
 */
@Command(name = "check", versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private static final String INDENT = "  ";

  @Mixin private Help help;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> names;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ScenarioLoader loader = terminal.scenarios();
    boolean isAllGood = true;
    for (String name : names) {
      try {
        if (isFileOf(name, TrialReader::looksLikeTrial)) {
          new TrialReader(messages().language().locale()).read(name, terminal.folder());
          terminal.out().println(messages().text("check.ok", name));
          continue;
        }
        if (isFileOf(name, StudyReader::looksLikeExperiment)) {
          isAllGood &= isSuitable(name);
          continue;
        }
        Scenario scenario = loader.load(name);
        terminal.out().println(terminal.messages().text("check.ok", name));
        scenario
            .counted()
            .forEach(c -> describe(c, MunicipalityReview.of(messages(), c, scenario.world())));
        new UnreadNote(messages())
            .lines(scenario)
            .forEach(line -> terminal.out().println(INDENT + line));
      } catch (ScenarioException e) {
        isAllGood = false;
        complain(loader, name, e);
      }
    }
    return isAllGood ? ExitCodes.DONE : ExitCodes.BAD_INPUT;
  }

  /** An experiment may be whole and still be refused by the command that it is for. */
  private boolean isSuitable(String name) throws ScenarioException {
    Study study =
        new StudyReader(ExperimentSections.ALL, messages().language().locale()).read(Path.of(name));
    Map<String, String> objections = new Suitability(messages()).objections(study);
    if (objections.isEmpty()) {
      terminal.out().println(messages().text("check.ok", name));
      new UnreadNote(messages())
          .lines(study)
          .forEach(line -> terminal.out().println(INDENT + line));
    }
    terminal.out().flush();
    objections.forEach(
        (command, why) -> terminal.say(messages().text("check.unsuitable", name, command, why)));
    return objections.isEmpty();
  }

  private Messages messages() {
    return terminal.messages();
  }

  private void complain(ScenarioLoader loader, String name, ScenarioException e) {
    terminal.out().flush();
    if (e.isOnlyUnfinished()) {
      terminal.say(messages().text("check.missing", name, e.problems().size()));
    }
    e.problems().forEach(problem -> terminal.say(problem.toString()));
    if (e.isOnlyUnfinished()) {
      describeUnfitted(loader, name);
    }
  }

  /** Describes a municipality in which the fit alone is missing. */
  private void describeUnfitted(ScenarioLoader loader, String name) {
    try {
      ToFit file = loader.loadToFit(name);
      file.counts()
          .forEach(c -> describe(c, MunicipalityReview.of(messages(), c, file.unfitted())));
    } catch (ScenarioException e) {
      // More than the fit is missing, and was told of.
    }
  }

  private void describe(Counted counted, MunicipalityReview review) {
    review.summary().forEach(line -> terminal.out().println(INDENT + line));
    if (!counted.leftOpen().isEmpty()) {
      terminal.out().println(INDENT + messages().text("check.leftOpen"));
      counted
          .leftOpen()
          .forEach(
              open ->
                  terminal
                      .out()
                      .println(
                          INDENT
                              + "- "
                              + messages().text("check.line", open.line(), open.message())));
    }
    List<String> warnings = review.warnings();
    if (!warnings.isEmpty()) {
      terminal.out().println(INDENT + messages().text("check.odd"));
      warnings.forEach(warning -> terminal.out().println(INDENT + "- " + warning));
    }
  }

  private static boolean isFileOf(String name, Predicate<String> looksLikeIt) {
    try {
      Path file = Path.of(name);
      return Files.isRegularFile(file)
          && SourceText.read(file, new Problems(name)).filter(looksLikeIt).isPresent();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
