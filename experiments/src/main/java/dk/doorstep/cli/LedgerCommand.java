package dk.doorstep.cli;

import dk.doorstep.output.Numbers;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.report.ParameterWords;
import dk.doorstep.scenario.ResolvedRow;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.ScenarioException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints every parameter with its value, its range and what it rests on. */
@Command(name = "ledger", versionProvider = Version.class)
final class LedgerCommand implements Callable<Integer> {
  @Mixin private Help help;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCENARIO",
      descriptionKey = "parameter.ledgerScenario")
  private String name;

  @Option(
      names = "--format",
      paramLabel = "table|csv|md",
      converter = Values.TableForm.class,
      defaultValue = "table",
      descriptionKey = "option.format")
  private Form form;

  private final Terminal terminal;

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A parameter where a part of a scenario has a value of its own. */
  private record Line(String part, Parameter parameter, String value) {}

  @Override
  public Integer call() throws ScenarioException, BadInput {
    if (form == Form.JSON) {
      throw new BadInput(terminal.messages().text("ledger.noJson"));
    }
    List<Line> lines = name == null ? defaults() : values();
    if (form == Form.TABLE) {
      printBlocks(lines);
    } else {
      printTable(lines);
    }
    return ExitCodes.DONE;
  }

  private static List<Line> defaults() {
    return Ledger.all().stream()
        .map(p -> new Line("whole", p, number(p, p.defaultValue())))
        .toList();
  }

  private List<Line> values() throws ScenarioException {
    List<Line> lines = new ArrayList<>();
    for (ResolvedRow row : new ResolvedScenario(terminal.scenarios().load(name)).table()) {
      Optional<Parameter> parameter = Ledger.find(row.key());
      parameter.ifPresent(p -> lines.add(new Line(row.part(), p, row.value())));
    }
    return lines;
  }

  private void printTable(List<Line> lines) {
    List<String> header = new ArrayList<>(List.of("key", "value", "unit"));
    header.addAll(
        List.of("allowed", "plausible_low", "plausible_high", "standing", "source", "meaning"));
    if (name != null) {
      header.add(0, "part");
    }
    TextTable table = new TextTable(header, Set.of());
    for (Line line : lines) {
      Parameter p = line.parameter;
      List<String> row =
          new ArrayList<>(
              List.of(
                  p.key(),
                  line.value,
                  p.unit(),
                  p.allowed(),
                  Numbers.plain(p.plausibleLow()),
                  Numbers.plain(p.plausibleHigh()),
                  standing(p),
                  p.source(),
                  p.meaning()));
      if (name != null) {
        row.add(0, line.part);
      }
      table.add(row);
    }
    table.print(terminal.out(), form);
  }

  /** A line of nine columns does not fit a terminal, so each parameter gets three short lines. */
  private void printBlocks(List<Line> lines) {
    Messages messages = terminal.messages();
    Locale language = messages.language().locale();
    ParameterWords words = new ParameterWords(language);
    var texts = new dk.doorstep.scenario.Problems("", language);
    for (Line line : lines) {
      Parameter p = line.parameter;
      String part = line.part.equals("whole") ? "" : "[" + line.part + "] ";
      String unit = words.unit(p.unit());
      terminal
          .out()
          .println(part + p.key() + " = " + line.value + (unit.isEmpty() ? "" : " (" + unit + ")"));
      terminal.out().println("    " + words.phrase(p) + ".");
      String plausible =
          Double.isNaN(p.plausibleLow())
              ? ""
              : "; "
                  + messages.text(
                      "ledger.plausible",
                      Numbers.plain(p.plausibleLow()),
                      Numbers.plain(p.plausibleHigh()));
      terminal
          .out()
          .println(
              "    "
                  + messages.text("standing." + standing(p))
                  + ": "
                  + p.source()
                  + plausible
                  + "; "
                  + messages.text("ledger.allowed", texts.allowed(p)));
    }
  }

  private static String number(Parameter p, double value) {
    return p.kind() == Parameter.Kind.NUMBER ? Numbers.plain(value) : p.format(value);
  }

  private static String standing(Parameter p) {
    return p.standing().name().toLowerCase(Locale.ROOT);
  }
}
