package dk.doorstep.report;

import dk.doorstep.chart.Caption;
import dk.doorstep.chart.LineChart;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Homes still kept by months since the move. */
final class RetentionPicture {
  private static final int[] MONTHS = {12, 24, 36, 48};
  private static final int TOLD = 24;
  private static final double YEAR_OF_MONTHS = 12;

  private final Matter matter;
  private final Words words;
  private final Figures figures;
  private final String id;
  private final String group;

  /**
   * A picture.
   *
   * @param id lower-case name of the picture
   * @param group whose homes, as in the files
   */
  RetentionPicture(Matter matter, Words words, String id, String group) {
    this.matter = matter;
    this.words = words;
    this.figures = new Figures(words);
    this.id = id;
    this.group = group;
  }

  /** The picture of at most six scenarios, the baseline first; empty if no run is long enough. */
  Optional<Page.Picture> picture(List<Scenario> scenarios) {
    if (scenarios.stream().noneMatch(s -> level(s, MONTHS[0]).isKnown())) {
      return Optional.empty();
    }
    boolean isComparison = scenarios.size() > 1;
    String title = words.text("retention.title." + id);
    String description = describe(scenarios);
    LineChart chart =
        new LineChart(
            new Caption("retention-" + id, title, description),
            labels(isComparison),
            new LineChart.Scale(false, true, YEAR_OF_MONTHS, LineChart.Intervals.BARS),
            List.of(new LineChart.Panel("", scenarios.stream().map(this::line).toList())));
    String caption = words.text(isComparison ? "retention.caption" : "retention.captionOne");
    return Optional.of(
        new Drawing(words).picture(chart, caption + " " + description, table(title, scenarios)));
  }

  private static String indicator(int months) {
    return "retention." + months + "m";
  }

  private Level level(Scenario scenario, int months) {
    return matter
        .results()
        .level(scenario.id(), run -> run.value(indicator(months), group))
        .ofShare();
  }

  private LineChart.Words labels(boolean isComparison) {
    String interval = "";
    if (matter.settings().draws() * matter.settings().replications() > 1) {
      interval =
          words.text(
              isComparison
                  ? "key.paired"
                  : matter.settings().draws() > 1 ? "key.interval.DRAWS" : "key.interval.LUCK");
    }
    return new LineChart.Words(
        words.text("axis.months"),
        words.text("axis.kept"),
        interval,
        words.axis(),
        words.percentAxis());
  }

  private LineChart.Line line(Scenario scenario) {
    List<LineChart.Point> points = new ArrayList<>();
    points.add(new LineChart.Point(0, 1, Double.NaN, Double.NaN));
    for (int months : MONTHS) {
      points.add(point(scenario, months));
    }
    return new LineChart.Line(words.title(scenario), points);
  }

  /**
   * A point of a curve. Levels differ much between draws, differences little: so the bar of a
   * policy is the interval of its difference from the baseline, put where the baseline is.
   */
  private LineChart.Point point(Scenario scenario, int months) {
    Level level = level(scenario, months);
    if (scenario == matter.first()) {
      boolean isAlone = matter.findings().isEmpty();
      return new LineChart.Point(
          months,
          level.mean(),
          isAlone ? level.low() : Double.NaN,
          isAlone ? level.high() : Double.NaN);
    }
    double baseline = level(matter.first(), months).mean();
    Level difference =
        Level.of(
            matter
                .results()
                .difference(
                    scenario.id(),
                    matter.first().id(),
                    run -> run.value(indicator(months), group)));
    return new LineChart.Point(
        months, level.mean(), baseline + difference.low(), baseline + difference.high());
  }

  private String describe(List<Scenario> scenarios) {
    List<String> parts = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Level level = level(scenario, TOLD);
      if (level.isKnown()) {
        parts.add(
            words.quoted(words.title(scenario))
                + " "
                + words.percent(level.mean(), Rounding.TENTHS));
      }
    }
    return parts.isEmpty()
        ? words.text("retention.short")
        : words.text("retention.description", "list", words.allOf(parts));
  }

  private Page.Table table(String title, List<Scenario> scenarios) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.scenario"), false));
    for (int months : MONTHS) {
      columns.add(new Column(words.text("retention.after", "n", months), true));
    }
    List<Row> rows = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      List<Cell> cells = new ArrayList<>();
      for (int months : MONTHS) {
        Level level = level(scenario, months);
        String band = figures.band(level, Measure.Kind.SHARE).replace(Words.DASH, "");
        cells.add(Cell.of(words.percent(level.mean(), Rounding.TENTHS), band));
      }
      rows.add(new Row(words.title(scenario), "", cells));
    }
    return new Page.Table("data-retention-" + id, title, columns, rows);
  }
}
