package dk.doorstep.report;

import dk.doorstep.chart.BarChart;
import dk.doorstep.chart.Caption;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** A share of the homeless persons by situation, for some scenarios. */
final class SituationPicture {
  private static final List<String> SITUATIONS =
      List.of("street", "night_shelter", "sofa", "shelter");

  private final Matter matter;
  private final Words words;
  private final Figures figures;
  private final String id;
  private final Share share;

  /** A share of a run that depends on a situation. */
  interface Share {
    double of(FinishedRun run, String situation);
  }

  /**
   * A picture.
   *
   * @param id its name, with which the keys of its words begin
   */
  SituationPicture(Matter matter, Words words, String id, Share share) {
    this.matter = matter;
    this.words = words;
    this.figures = new Figures(words);
    this.id = id;
    this.share = share;
  }

  /** The picture for these scenarios, the baseline first. */
  Page.Picture picture(List<Scenario> scenarios) {
    String title = words.text(id + ".title");
    String description = describe(scenarios.get(0));
    BarChart chart =
        new BarChart(
            new Caption(id, title, description),
            new BarChart.Words(
                words.text(id + ".axis"), "", "", "", intervalKey(), words.percentAxis()),
            List.of(words.text(id + ".axis")),
            SITUATIONS.stream().map(situation -> panel(situation, scenarios)).toList());
    boolean isSelection = scenarios.size() < matter.results().scenarios().size();
    String selected =
        isSelection
            ? words.text("reach.selected", "n", words.spelled(scenarios.size() - 1)) + " "
            : "";
    return new Drawing(words)
        .picture(
            chart,
            words.text(id + ".caption") + " " + selected + description,
            table(title, scenarios));
  }

  private String intervalKey() {
    if (matter.settings().draws() > 1) {
      return words.text("key.interval.DRAWS");
    }
    return matter.settings().replications() > 1 ? words.text("key.interval.LUCK") : "";
  }

  private Level level(Scenario scenario, String situation) {
    return matter.results().level(scenario.id(), run -> share.of(run, situation)).ofShare();
  }

  private String percent(Level level) {
    return words.percent(level.mean(), Rounding.WHOLE);
  }

  private BarChart.Panel panel(String situation, List<Scenario> scenarios) {
    List<BarChart.Row> rows = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Level level = level(scenario, situation);
      rows.add(
          new BarChart.Row(
              words.title(scenario),
              List.of(level.mean()),
              Drawing.interval(level),
              percent(level)));
    }
    return new BarChart.Panel(words.text(id + ".panel." + situation), rows);
  }

  private String describe(Scenario scenario) {
    List<String> parts =
        SITUATIONS.stream()
            .map(
                s ->
                    words.text(
                        "reach.part",
                        "share",
                        percent(level(scenario, s)),
                        "situation",
                        words.text("situation." + s)))
            .toList();
    return words.text(
        id + ".description",
        "scenario",
        words.quoted(words.title(scenario)),
        "list",
        words.allOf(parts));
  }

  private Page.Table table(String title, List<Scenario> scenarios) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.scenario"), false));
    SITUATIONS.forEach(s -> columns.add(new Column(words.text(id + ".panel." + s), true)));
    List<Row> rows = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<Cell> cells = new ArrayList<>();
      for (String situation : SITUATIONS) {
        Level level = level(scenario, situation);
        String band = figures.band(level, Measure.Kind.SHARE).replace(Words.DASH, "");
        cells.add(Cell.of(percent(level), band));
      }
      rows.add(new Row(words.title(scenario), "", cells));
    }
    return new Page.Table("data-" + id, title, columns, rows);
  }
}
