package dk.doorstep.report;

import dk.doorstep.chart.AreaChart;
import dk.doorstep.chart.Caption;
import dk.doorstep.chart.LineChart;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pictures over time: homeless persons by situation, and how they change. */
final class TimePictures {
  /** Policies beside the baseline in a picture of lines. */
  static final int MOST_POLICIES = LineChart.MOST_LINES - 1;

  private static final List<String> SITUATIONS =
      List.of("shelter", "sofa", "night_shelter", "street", "other");
  private static final int MOST_TICKS = 12;

  private final Matter matter;
  private final Words words;
  private final Figures figures;
  private final Drawing drawing;
  private final TimeCourse courses;

  TimePictures(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
    this.figures = new Figures(words);
    this.drawing = new Drawing(words);
    this.courses = matter.courses();
  }

  private String bandKey() {
    return matter.settings().draws() > 1
        ? words.text("key.interval.DRAWS")
        : matter.settings().replications() > 1 ? words.text("key.interval.LUCK") : "";
  }

  private double tickEvery() {
    return Math.max(1, Math.ceil(matter.settings().years() / (double) MOST_TICKS));
  }

  private static String indicator(String situation) {
    return "homeless." + situation;
  }

  /** Homeless persons of one scenario, by situation. */
  Page.Picture situations(Scenario scenario) {
    List<TimeCourse.Point> total = courses.level(scenario.id(), indicator("total"));
    Map<String, List<TimeCourse.Point>> bySituation = new LinkedHashMap<>();
    for (String situation : SITUATIONS) {
      bySituation.put(situation, courses.level(scenario.id(), indicator(situation)));
    }
    List<AreaChart.Layer> layers = new ArrayList<>();
    bySituation.forEach(
        (situation, points) ->
            layers.add(
                new AreaChart.Layer(
                    words.text("situation." + situation),
                    points.stream().map(p -> p.level().mean()).toList())));
    boolean hasBand = total.stream().noneMatch(p -> Double.isNaN(p.level().low()));
    String title = words.text("situations.title", "scenario", words.title(scenario));
    var labels =
        new AreaChart.Words(
            words.text("axis.years"),
            words.text("axis.persons"),
            hasBand ? bandKey() : "",
            words.axis(),
            words.axis());
    String description = describeSituations(total, bySituation);
    AreaChart chart =
        new AreaChart(
            new Caption("situations", title, description),
            labels,
            tickEvery(),
            total.stream().map(TimeCourse.Point::years).toList(),
            layers,
            hasBand ? total.stream().map(p -> p.level().low()).toList() : List.of(),
            hasBand ? total.stream().map(p -> p.level().high()).toList() : List.of());
    return drawing.picture(chart, description, situationTable(title, total, bySituation));
  }

  private String describeSituations(
      List<TimeCourse.Point> total, Map<String, List<TimeCourse.Point>> bySituation) {
    TimeCourse.Point first = total.get(0);
    TimeCourse.Point last = total.get(total.size() - 1);
    List<String> parts = new ArrayList<>();
    bySituation.forEach(
        (situation, points) ->
            parts.add(
                words.text(
                    "situations.part",
                    "number",
                    figures.level(points.get(points.size() - 1).level(), Measure.Kind.COUNT),
                    "situation",
                    words.text("situation." + situation))));
    return words.text(
        "situations.description",
        "first",
        figures.level(first.level(), Measure.Kind.COUNT),
        "years",
        words.number(last.years(), Rounding.WHOLE),
        "last",
        figures.level(last.level(), Measure.Kind.COUNT),
        "list",
        words.allOf(parts));
  }

  private Page.Table situationTable(
      String title, List<TimeCourse.Point> total, Map<String, List<TimeCourse.Point>> bySituation) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.year"), false));
    columns.add(new Column(words.text("situation.total"), true));
    SITUATIONS.forEach(s -> columns.add(new Column(words.text("situation." + s), true)));
    List<Row> rows = new ArrayList<>();
    for (int i : yearly(total)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(level(total.get(i)));
      SITUATIONS.forEach(s -> cells.add(level(bySituation.get(s).get(i))));
      rows.add(new Row(words.number(total.get(i).years(), Rounding.TENTHS), "", cells));
    }
    return new Page.Table("data-situations", title, columns, rows);
  }

  private Cell level(TimeCourse.Point point) {
    return Cell.of(
        figures.level(point.level(), Measure.Kind.COUNT),
        Double.isNaN(point.level().low()) ? "" : figures.band(point.level(), Measure.Kind.COUNT));
  }

  /** Indexes of the start and of the points nearest to the end of each year. */
  private static List<Integer> yearly(List<TimeCourse.Point> points) {
    List<Integer> indexes = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).years() >= next - 1e-9) {
        indexes.add(i);
        next = (int) Math.floor(points.get(i).years() + 1e-9) + 1;
      }
    }
    return indexes;
  }

  /** The change in homeless persons against the baseline, in all and by situation. */
  Page.Picture changes(Findings findings) {
    List<PolicyFindings> policies = findings.largest(MOST_POLICIES);
    Scenario baseline = findings.baseline();
    List<List<TimeCourse.Point>> totals = changes(policies, baseline, "total");
    List<LineChart.Panel> panels = new ArrayList<>();
    panels.add(panel("total", policies, baseline, totals));
    for (String situation : SITUATIONS) {
      panels.add(panel(situation, policies, baseline, changes(policies, baseline, situation)));
    }
    String title = words.text("changes.title");
    String description = describeChanges(policies, totals);
    LineChart chart =
        new LineChart(
            new Caption("changes", title, description),
            new LineChart.Words(
                words.text("axis.years"),
                words.text("axis.change"),
                bandKey(),
                words.axis(),
                words.axis()),
            new LineChart.Scale(false, false, tickEvery(), LineChart.Intervals.BANDS),
            panels);
    String shown =
        policies.size() < findings.policies().size()
            ? words.text("picture.selected", "n", words.spelled(policies.size())) + " "
            : "";
    return drawing.picture(
        chart,
        words.text("changes.over") + " " + shown + description,
        changeTable(title, policies, totals));
  }

  private List<List<TimeCourse.Point>> changes(
      List<PolicyFindings> policies, Scenario baseline, String situation) {
    return policies.stream()
        .map(p -> courses.difference(p.id(), baseline.id(), indicator(situation)))
        .toList();
  }

  private LineChart.Panel panel(
      String situation,
      List<PolicyFindings> policies,
      Scenario baseline,
      List<List<TimeCourse.Point>> changes) {
    List<LineChart.Line> lines = new ArrayList<>();
    lines.add(zero(baseline, changes.get(0)));
    for (int i = 0; i < policies.size(); i++) {
      lines.add(line(policies.get(i).scenario(), changes.get(i)));
    }
    return new LineChart.Panel(words.text("situation." + situation), lines);
  }

  private LineChart.Line line(Scenario scenario, List<TimeCourse.Point> course) {
    return new LineChart.Line(
        words.title(scenario),
        course.stream()
            .map(
                p ->
                    new LineChart.Point(
                        p.years(), p.level().mean(), p.level().low(), p.level().high()))
            .toList());
  }

  private LineChart.Line zero(Scenario baseline, List<TimeCourse.Point> course) {
    return new LineChart.Line(
        words.title(baseline),
        course.stream()
            .map(p -> new LineChart.Point(p.years(), 0, Double.NaN, Double.NaN))
            .toList());
  }

  private String describeChanges(
      List<PolicyFindings> policies, List<List<TimeCourse.Point>> totals) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      List<TimeCourse.Point> course = totals.get(i);
      Level last = course.get(course.size() - 1).level();
      parts.add(
          words.quoted(words.title(policies.get(i).scenario()))
              + " "
              + words.signed(
                  last.mean(), Rounding.by((last.high() - last.low()) / 2, last.mean())));
    }
    return words.text("changes.description", "list", words.allOf(parts));
  }

  private Page.Table changeTable(
      String title, List<PolicyFindings> policies, List<List<TimeCourse.Point>> totals) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.year"), false));
    policies.forEach(p -> columns.add(new Column(words.title(p.scenario()), true)));
    List<Row> rows = new ArrayList<>();
    for (int i : yearly(totals.get(0))) {
      List<Cell> cells = new ArrayList<>();
      for (List<TimeCourse.Point> course : totals) {
        Level level = course.get(i).level();
        Rounding rounding = Rounding.by((level.high() - level.low()) / 2, level.mean());
        cells.add(
            Cell.of(
                words.signed(level.mean(), rounding),
                Double.isNaN(level.low())
                    ? ""
                    : words.interval(level.low(), level.high(), rounding)));
      }
      rows.add(new Row(words.number(totals.get(0).get(i).years(), Rounding.TENTHS), "", cells));
    }
    return new Page.Table("data-changes", title, columns, rows);
  }
}
