package dk.doorstep.cli;

import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one scenario. */
@Command(name = "run", versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {
  private static final String REPLICATIONS = "10";

  @Mixin private ReportHelp help;
  @Mixin private RunOptions options;
  @Mixin private OutputOptions output;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
  private String name;

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = Values.Replications.class,
      defaultValue = REPLICATIONS,
      descriptionKey = "option.replications")
  private int replications;

  @Option(names = "--events", descriptionKey = "option.events")
  private boolean events;

  private final Terminal terminal;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput, IOException {
    Scenario scenario = terminal.scenarios().load(name);
    var request =
        new ResultRun.Request(
            List.of(scenario),
            Optional.empty(),
            options.settings(output.every(), replications, output.draws(), events),
            output.parameterDraws(terminal),
            options.size(),
            new ReportFiles.Wanted(help.languages(), output.zips()),
            options.isQuiet());
    return new ResultRun(terminal, request).run(output.claim(terminal, "run-" + scenario.id()));
  }
}
