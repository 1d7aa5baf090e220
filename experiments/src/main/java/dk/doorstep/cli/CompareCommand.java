package dk.doorstep.cli;

import dk.doorstep.scenario.BaselineFit;
import dk.doorstep.scenario.Catalogue;
import dk.doorstep.scenario.PolicyTransfer;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares scenarios with a baseline. */
@Command(name = "compare", versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
  /**
   * Draws or replications: few enough for the comparison of the catalogue to end in less than three
   * minutes.
   */
  private static final RunsOfScenario USUAL = new RunsOfScenario(6, 4);

  private static final int LONGEST_FOLDER_NAME = 100;

  @Mixin private ReportHelp help;
  @Mixin private RunOptions options;
  @Mixin private OutputOptions output;

  @Parameters(
      index = "0..*",
      arity = "0..*",
      paramLabel = "SCENARIO",
      descriptionKey = "parameter.compared")
  private List<String> names;

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = Values.Replications.class,
      descriptionKey = "option.comparedReplications")
  private Integer replications;

  @Option(names = "--with", paramLabel = "POLICY", split = ",", descriptionKey = "option.with")
  private List<String> policies;

  private final Terminal terminal;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    boolean isNational = names == null || names.isEmpty();
    List<String> compared = isNational ? new Catalogue().national() : names;
    List<Scenario> scenarios = scenarios(compared);
    if (scenarios.size() < 2) {
      throw new BadInput(terminal.messages().text("compare.onlyOne", compared.get(0)));
    }
    boolean fitHolds = scenarios.stream().allMatch(s -> BaselineFit.isOf(s.root()));
    RunsOfScenario runs = RunsOfScenario.of(output, replications, fitHolds, USUAL);
    var request =
        new ResultRun.Request(
            scenarios,
            Optional.of(scenarios.get(0).id()),
            options.settings(output.every(), runs.replications(), runs.draws(), false),
            output.parameterDraws(terminal, runs.draws()),
            options.size(),
            new ReportFiles.Wanted(help.languages(), output.zips()),
            options.isQuiet());
    String folder = isNational ? "compare" : folderName(scenarios);
    return new ResultRun(terminal, request).run(output.claim(terminal, folder));
  }

  private List<Scenario> scenarios(List<String> compared) throws ScenarioException, BadInput {
    ScenarioLoader loader = terminal.scenarios();
    if (policies == null) {
      return loader.loadAll(compared);
    }
    if (names == null) {
      throw new BadInput(terminal.messages().text("compare.withoutPlace"));
    }
    List<Scenario> scenarios = new ArrayList<>(loader.loadAll(compared));
    Locale language = terminal.messages().language().locale();
    for (Scenario policy : loader.loadAll(policies.stream().map(String::trim).toList())) {
      scenarios.add(new PolicyTransfer(policy, language).onto(scenarios.get(0)));
    }
    return scenarios;
  }

  /** A name that tells comparisons apart, so that none overwrites another. */
  private static String folderName(List<Scenario> scenarios) {
    String ids = scenarios.stream().map(Scenario::id).collect(Collectors.joining("-"));
    String name = "compare-" + ids;
    return name.length() <= LONGEST_FOLDER_NAME
        ? name
        : name.substring(0, LONGEST_FOLDER_NAME) + "-" + Integer.toHexString(ids.hashCode());
  }
}
