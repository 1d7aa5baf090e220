package dk.doorstep.cli;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.stat.StatUtils;

/** Prints what matters most of an experiment. */
final class MainResults {
  private static final String ALL = "all";
  private static final String INDENT = "  ";
  private static final int PER_CENT = 100;

  private final Terminal terminal;
  private final Messages messages;

  MainResults(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
  }

  /** Prints the main indicators of one scenario. */
  void printIndicators(Scenario scenario, Outcome outcome) {
    List<FinishedRun> runs = outcome.runsOf(scenario.id());
    terminal.out().println(scenario.id() + ": " + scenario.title(messages.language().code()));
    terminal.out().println(messages.text("table.runs", runs.size()));
    terminal.out().println();
    TextTable table =
        new TextTable(
            List.of(
                messages.text("table.indicator"),
                messages.text("table.mean"),
                messages.text("table.lowest"),
                messages.text("table.highest")),
            Set.of(1, 2, 3));
    for (MainIndicator indicator : MainIndicator.OF_RUN) {
      double[] values = values(runs, indicator);
      table.add(
          indicator.label(messages),
          indicator.value(StatUtils.mean(values), messages),
          indicator.value(StatUtils.min(values), messages),
          indicator.value(StatUtils.max(values), messages));
    }
    table.printColumns(terminal.out(), INDENT);
  }

  private static double[] values(List<FinishedRun> runs, MainIndicator indicator) {
    return runs.stream()
        .mapToDouble(run -> run.value(indicator.name(), ALL))
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  /** Prints how scenarios differ from the baseline, an indicator at a time. */
  void printDifferences(
      String baseline,
      List<String> scenarios,
      List<IndicatorDifference> differences,
      Outcome outcome) {
    List<FinishedRun> runs = outcome.runsOf(baseline);
    boolean severalDraws = runs.stream().mapToInt(FinishedRun::draw).distinct().count() > 1;
    terminal.out().println(messages.text("table.compared", baseline, runs.size()));
    for (MainIndicator indicator : MainIndicator.OF_COMPARISON) {
      double level = StatUtils.mean(values(runs, indicator));
      terminal.out().println();
      terminal
          .out()
          .println(
              messages.text(
                  "table.level",
                  indicator.label(messages),
                  baseline,
                  indicator.value(level, messages)));
      TextTable table = differenceTable(indicator, severalDraws);
      for (String scenario : scenarios) {
        find(differences, scenario, indicator)
            .ifPresent(d -> table.add(row(scenario, d, indicator, severalDraws)));
      }
      table.printColumns(terminal.out(), INDENT);
    }
    terminal.out().println();
    terminal.out().println(messages.text(severalDraws ? "table.noteDraws" : "table.note"));
  }

  private TextTable differenceTable(MainIndicator indicator, boolean severalDraws) {
    List<String> header = new ArrayList<>();
    header.add(messages.text("table.scenario"));
    header.add(messages.text(indicator.isShare() ? "table.points" : "table.difference"));
    header.add(messages.text("table.interval"));
    header.add(messages.text("table.relative"));
    Set<Integer> numbers = Set.of(1, 2, 3, 4, 5);
    if (severalDraws) {
      header.add(messages.text("table.draws"));
      header.add(messages.text("table.lower"));
    }
    return new TextTable(header, numbers);
  }

  private List<String> row(
      String scenario, PairedDifference d, MainIndicator indicator, boolean severalDraws) {
    List<String> row = new ArrayList<>();
    row.add(scenario);
    row.add(indicator.difference(d.mean(), messages));
    row.add(interval(d.ciLow(), d.ciHigh(), indicator));
    row.add(Double.isNaN(d.relative()) ? "–" : messages.signed(PER_CENT * d.relative(), 1) + " %");
    if (severalDraws) {
      row.add(interval(d.low95(), d.high95(), indicator));
      row.add(
          Double.isNaN(d.probabilityLower())
              ? "–"
              : messages.number(PER_CENT * d.probabilityLower(), 0) + " %");
    }
    return row;
  }

  private String interval(double low, double high, MainIndicator indicator) {
    return Double.isNaN(low) || Double.isNaN(high)
        ? "–"
        : messages.text(
            "table.fromTo",
            indicator.difference(low, messages),
            indicator.difference(high, messages));
  }

  private static Optional<PairedDifference> find(
      List<IndicatorDifference> differences, String scenario, MainIndicator indicator) {
    return differences.stream()
        .filter(d -> d.scenario().equals(scenario))
        .filter(d -> d.key().indicator().equals(indicator.name()))
        .filter(d -> d.key().group().equals(ALL))
        .map(IndicatorDifference::difference)
        .findFirst();
  }
}
