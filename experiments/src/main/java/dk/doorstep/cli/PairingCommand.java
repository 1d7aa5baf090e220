package dk.doorstep.cli;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.IndicatorNames;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.Pairing;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.VarianceRatio;
import dk.doorstep.output.Numbers;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what common random numbers gain over independent ones. */
@Command(name = "pairing", versionProvider = Version.class)
final class PairingCommand implements Callable<Integer> {
  private static final String REPLICATIONS = "20";
  private static final int FEWEST_REPLICATIONS = 3;

  @Mixin private Help help;
  @Mixin private RunOptions options;

  @Option(
      names = "--baseline",
      paramLabel = "SCENARIO",
      defaultValue = "denmark-2019",
      descriptionKey = "option.baseline")
  private String baseline;

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      defaultValue = "shelter-cti",
      descriptionKey = "option.scenario")
  private String scenario;

  @Option(
      names = "--indicator",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "homeless.total,homeless.nights,return.24m",
      descriptionKey = "option.indicator")
  private List<String> indicators;

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = Values.Replications.class,
      defaultValue = REPLICATIONS,
      descriptionKey = "option.replications")
  private int replications;

  private final Terminal terminal;

  PairingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput {
    Messages messages = terminal.messages();
    if (replications < FEWEST_REPLICATIONS) {
      throw new BadInput(messages.text("pairing.tooFew", replications, FEWEST_REPLICATIONS));
    }
    List<Scenario> scenarios = terminal.scenarios().loadAll(List.of(baseline, scenario));
    refuseUnknownIndicators(scenarios.get(0));
    RunSettings settings = options.settings(1, replications, 1, false);
    Outcome outcome;
    List<Branching> branchings;
    try (ProgressView progress = ProgressView.of(terminal, options.isQuiet())) {
      Experiment experiment = new Experiment(scenarios, settings, options.size(), progress);
      branchings = experiment.branchings();
      progress.start(experiment.years(Pairing.tasks(settings)));
      outcome = experiment.run(Pairing.tasks(settings), progress, run -> {});
    }
    print(scenarios, outcome, settings.seed());
    new SizeNote(messages, options.size())
        .lines(branchings, scenarios, outcome)
        .forEach(terminal::say);
    return exitCode(outcome);
  }

  private void refuseUnknownIndicators(Scenario known) throws BadInput {
    List<String> names = IndicatorNames.of(known.world());
    for (String indicator : indicators) {
      if (!names.contains(indicator)) {
        throw new BadInput(
            terminal
                .messages()
                .text("pairing.unknownIndicator", indicator, String.join(", ", names)));
      }
    }
  }

  private void print(List<Scenario> scenarios, Outcome outcome, long seed) {
    TextTable table =
        new TextTable(
            List.of(
                "baseline",
                "scenario",
                "indicator",
                "replications",
                "variance_independent",
                "variance_common",
                "ratio",
                "ratio_low",
                "ratio_high"),
            Set.of());
    Pairing pairing = new Pairing(outcome, scenarios.get(0).id(), scenarios.get(1).id());
    for (String indicator : indicators) {
      VarianceRatio ratio = pairing.ratio(indicator, replications, seed);
      table.add(
          scenarios.get(0).id(),
          scenarios.get(1).id(),
          indicator,
          Integer.toString(ratio.replications()),
          Numbers.plain(ratio.independent()),
          Numbers.plain(ratio.common()),
          Numbers.plain(ratio.ratio()),
          Numbers.plain(ratio.low()),
          Numbers.plain(ratio.high()));
    }
    table.print(terminal.out(), Form.CSV);
  }

  private int exitCode(Outcome outcome) {
    return new OutcomeReport(terminal).exitCode(outcome);
  }
}
