package dk.doorstep.cli;

import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.Output;
import dk.doorstep.output.Column;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.StoppingRule;
import dk.doorstep.study.Study;
import dk.doorstep.study.Varied;
import dk.doorstep.sweep.MeanInterval;
import dk.doorstep.sweep.Sweep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prints one indicator of a sweep, point by point; the rest is in the files. */
final class SweepResults {
  private static final int MOST_POINTS = 30;
  private static final int MOST_PARAMETERS = 6;
  private static final String USUAL = "homeless.total";
  private static final String ALL = "all";
  private static final double MANY = 100;

  private final Terminal terminal;
  private final Sweep sweep;
  private final Study study;
  private final Evaluation evaluation;

  SweepResults(Terminal terminal, Sweep sweep, Evaluation evaluation) {
    this.terminal = terminal;
    this.sweep = sweep;
    this.study = sweep.study();
    this.evaluation = evaluation;
  }

  void print() throws IOException {
    Messages messages = terminal.messages();
    String indicator = indicator();
    String group = group(indicator);
    boolean isDifference = study.baseline().isPresent();
    terminal
        .out()
        .println(
            isDifference
                ? messages.text(
                    "sweep.differences", indicator, group, study.baseline().orElseThrow())
                : messages.text("sweep.means", indicator, group));
    List<String> scenarios =
        isDifference ? study.compared() : study.scenarios().stream().map(Scenario::id).toList();
    List<Output> outputs =
        scenarios.stream().map(s -> new Output(s, indicator, group, isDifference)).toList();
    table(outputs).printColumns(terminal.out(), "");
    if (sweep.points().size() > MOST_POINTS) {
      terminal.out().println(messages.text("sweep.more", sweep.points().size() - MOST_POINTS));
    }
  }

  /** What the stopping rule looks at, else the usual indicator, else the first that is kept. */
  private String indicator() {
    return study
        .replications()
        .until()
        .map(StoppingRule::indicator)
        .orElse(
            study.keeps(USUAL, ALL) || study.indicators().isEmpty()
                ? USUAL
                : study.indicators().get(0));
  }

  private String group(String indicator) {
    return study
        .replications()
        .until()
        .map(StoppingRule::group)
        .orElse(study.keeps(indicator, ALL) ? ALL : study.groups().get(0));
  }

  private TextTable table(List<Output> outputs) throws IOException {
    List<Varied> shown =
        study.varied().subList(0, Math.min(MOST_PARAMETERS, study.varied().size()));
    List<Point> points = sweep.points().subList(0, Math.min(MOST_POINTS, sweep.points().size()));
    TextTable table = header(shown);
    for (Output output : outputs) {
      for (Point point : points) {
        if (sweep.replications(point) > 0) {
          MeanInterval interval = sweep.interval(evaluation, point, output);
          table.add(row(output.scenario(), point, shown, interval));
        }
      }
    }
    return table;
  }

  private TextTable header(List<Varied> shown) {
    Messages messages = terminal.messages();
    List<String> header =
        new ArrayList<>(List.of(messages.text("table.scenario"), messages.text("sweep.point")));
    shown.forEach(v -> header.add(v.key()));
    header.add(messages.text("sweep.runs"));
    header.add(messages.text("table.mean"));
    header.add(messages.text("table.interval"));
    Set<Integer> numbers = new TreeSet<>();
    for (int column = 1; column < header.size(); column++) {
      numbers.add(column);
    }
    return new TextTable(header, numbers);
  }

  private List<String> row(
      String scenario, Point point, List<Varied> shown, MeanInterval interval) {
    Messages messages = terminal.messages();
    List<String> row = new ArrayList<>(List.of(scenario, Integer.toString(point.index())));
    for (int k = 0; k < shown.size(); k++) {
      row.add(word(shown.get(k), point.value(k)));
    }
    row.add(Integer.toString(sweep.replications(point)));
    row.add(number(interval.mean()));
    row.add(
        Double.isNaN(interval.halfWidth())
            ? ""
            : messages.text("table.fromTo", number(interval.low()), number(interval.high())));
    return row;
  }

  private String word(Varied v, double value) {
    Object cell = Column.cell(v, value);
    return cell == null ? "–" : v.parameter().format(value);
  }

  private String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return terminal.messages().number(value, Math.abs(value) >= MANY ? 1 : 4);
  }
}
