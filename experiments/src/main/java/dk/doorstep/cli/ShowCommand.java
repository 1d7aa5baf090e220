package dk.doorstep.cli;

import dk.doorstep.scenario.DifferenceRow;
import dk.doorstep.scenario.ResolvedRow;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a scenario in full, or what differs between two. */
@Command(name = "show", versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {
  @Mixin private Help help;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "parameter.scenario")
  private String name;

  @Option(names = "--diff", paramLabel = "OTHER", descriptionKey = "option.diff")
  private String other;

  @Option(
      names = "--format",
      paramLabel = "table|csv|md|json",
      converter = Values.TableForm.class,
      defaultValue = "table",
      descriptionKey = "option.format")
  private Form form;

  private final Terminal terminal;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ScenarioException, BadInput {
    Messages messages = terminal.messages();
    ScenarioLoader loader = terminal.scenarios();
    Scenario scenario = loader.load(name);
    if (other != null) {
      if (form == Form.JSON) {
        throw new BadInput(messages.text("show.noJsonOfDifferences"));
      }
      printDifferences(scenario, loader.load(other));
    } else if (form == Form.JSON) {
      terminal.out().print(new ResolvedScenario(scenario).json());
    } else {
      printSettings(scenario);
    }
    return ExitCodes.DONE;
  }

  private void printSettings(Scenario scenario) {
    TextTable table =
        new TextTable(List.of("part", "key", "value", "unit", "standing", "source"), Set.of());
    for (ResolvedRow row : new ResolvedScenario(scenario).table()) {
      table.add(row.part(), row.key(), row.value(), row.unit(), row.standing(), row.source());
    }
    if (form == Form.TABLE) {
      String language = terminal.messages().language().code();
      terminal.out().println(scenario.id() + ": " + scenario.title(language));
      terminal.out().println();
    }
    table.print(terminal.out(), form);
  }

  private void printDifferences(Scenario a, Scenario b) {
    List<DifferenceRow> rows = ResolvedScenario.diff(a, b);
    if (rows.isEmpty() && form == Form.TABLE) {
      terminal.out().println(terminal.messages().text("show.same", a.id(), b.id()));
      return;
    }
    TextTable table =
        new TextTable(
            List.of("part", "key", a.id(), b.id(), "unit", "standing", "source"), Set.of());
    for (DifferenceRow row : rows) {
      table.add(row.part(), row.key(), row.a(), row.b(), row.unit(), row.standing(), row.source());
    }
    table.print(terminal.out(), form);
  }
}
