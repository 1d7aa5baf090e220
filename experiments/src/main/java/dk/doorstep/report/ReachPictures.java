package dk.doorstep.report;

import dk.doorstep.chart.BarChart;
import dk.doorstep.chart.Caption;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Pictures of whom support reaches, and of the places that are kept. */
final class ReachPictures {
  private static final int MOST_POLICIES = 7;
  private static final List<String> SITUATIONS =
      List.of("street", "night_shelter", "sofa", "shelter");
  private static final double NIGHTS_PER_YEAR = 365;
  private static final String KEPT = "kept_place.nights";
  private static final String USED = "kept_place.nights_used";
  private static final String LENT = "kept_place.nights_lent";

  private final Matter matter;
  private final Words words;
  private final Figures figures;
  private final Drawing drawing;

  /** A figure of a run that depends on a situation. */
  private interface BySituation {
    double of(FinishedRun run, String situation);
  }

  ReachPictures(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
    this.figures = new Figures(words);
    this.drawing = new Drawing(words);
  }

  List<Block> all() {
    List<Block> pictures = new ArrayList<>();
    pictures.add(
        bySituation(
            "reach", (run, situation) -> run.value("coverage.support." + situation, Findings.ALL)));
    pictures.add(bySituation("never", Reservations::neverOffered));
    keptPlaces().ifPresent(pictures::add);
    return pictures;
  }

  /** The baseline, then the policies that change most who is never offered support. */
  private List<Scenario> shown() {
    List<Scenario> shown = new ArrayList<>(List.of(matter.first()));
    matter
        .findings()
        .ifPresent(
            f ->
                f.policies().stream()
                    .sorted(Comparator.comparingDouble(p -> -changeInReach(p.id())))
                    .limit(MOST_POLICIES)
                    .map(PolicyFindings::scenario)
                    .sorted(Comparator.comparing(s -> matter.results().scenarios().indexOf(s)))
                    .forEach(shown::add));
    return shown;
  }

  private double changeInReach(String policy) {
    double change =
        matter
            .results()
            .difference(
                policy, matter.first().id(), run -> run.value("coverage.support.all", "all"))
            .mean();
    double never =
        matter
            .results()
            .difference(
                policy,
                matter.first().id(),
                run ->
                    run.value("homeless.never_offered_support", "all")
                        / run.value("homeless.total", "all"))
            .mean();
    double sum = Math.abs(change) + Math.abs(never);
    return Double.isNaN(sum) ? 0 : sum;
  }

  private Page.Picture bySituation(String id, BySituation figure) {
    List<Scenario> scenarios = shown();
    List<BarChart.Panel> panels = new ArrayList<>();
    List<List<Cell>> cells = new ArrayList<>();
    scenarios.forEach(s -> cells.add(new ArrayList<>()));
    List<String> parts = new ArrayList<>();
    for (String situation : SITUATIONS) {
      List<BarChart.Row> rows = new ArrayList<>();
      for (int i = 0; i < scenarios.size(); i++) {
        Level level =
            matter.results().level(scenarios.get(i).id(), run -> figure.of(run, situation));
        String text = words.percent(level.mean(), Rounding.WHOLE);
        rows.add(
            new BarChart.Row(
                scenarios.get(i).title(words.language()),
                List.of(level.mean()),
                Drawing.interval(level),
                text));
        cells
            .get(i)
            .add(Cell.of(text, figures.band(level, Measure.Kind.SHARE).replace(Words.DASH, "")));
        if (i == 0) {
          parts.add(
              words.text(
                  "reach.part", "share", text, "situation", words.text("situation." + situation)));
        }
      }
      panels.add(new BarChart.Panel(words.text(id + ".panel." + situation), rows));
    }
    String title = words.text(id + ".title");
    String description =
        words.text(
            id + ".description",
            "scenario",
            words.quoted(matter.first().title(words.language())),
            "list",
            words.allOf(parts));
    var labels =
        new BarChart.Words(
            words.text(id + ".axis"),
            "",
            "",
            "",
            matter.settings().draws() > 1
                ? words.text("key.interval.DRAWS")
                : matter.settings().replications() > 1 ? words.text("key.interval.LUCK") : "",
            words.percentAxis());
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.scenario"), false));
    SITUATIONS.forEach(s -> columns.add(new Column(words.text(id + ".panel." + s), true)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      rows.add(new Row(scenarios.get(i).title(words.language()), "", cells.get(i)));
    }
    boolean isSelection = scenarios.size() < matter.results().scenarios().size();
    return drawing.picture(
        new BarChart(
            new Caption(id, title, description), labels, List.of(words.text(id + ".axis")), panels),
        words.text(id + ".caption")
            + " "
            + (isSelection ? words.text("reach.selected", "n", scenarios.size() - 1) + " " : "")
            + description,
        new Page.Table("data-" + id, title, columns, rows));
  }

  /** Beds on an average night for scenarios that keep places; empty if none does. */
  private Optional<Page.Picture> keptPlaces() {
    List<Scenario> keeping =
        matter.results().scenarios().stream()
            .filter(s -> nights(s, run -> run.value(KEPT, Findings.ALL)) > 0)
            .toList();
    if (keeping.isEmpty()) {
      return Optional.empty();
    }
    boolean knowsLent = matter.results().of(keeping.get(0).id()).get(0).has(LENT, Findings.ALL);
    List<String> parts = new ArrayList<>(List.of(words.text("kept.used")));
    if (knowsLent) {
      parts.add(words.text("kept.lent"));
    }
    parts.add(words.text(knowsLent ? "kept.empty" : "kept.unused"));
    List<BarChart.Row> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<String> described = new ArrayList<>();
    for (Scenario scenario : keeping) {
      double kept = nights(scenario, run -> run.value(KEPT, Findings.ALL));
      double used = nights(scenario, run -> run.value(USED, Findings.ALL));
      double lent = knowsLent ? nights(scenario, run -> run.value(LENT, Findings.ALL)) : 0;
      List<Double> beds = new ArrayList<>(List.of(used));
      if (knowsLent) {
        beds.add(lent);
      }
      beds.add(Math.max(0, kept - used - lent));
      Level level = matter.results().level(scenario.id(), run -> run.value(KEPT, Findings.ALL));
      String text = beds(kept);
      bars.add(
          new BarChart.Row(
              scenario.title(words.language()),
              beds,
              Drawing.interval(level.low() / NIGHTS_PER_YEAR, level.high() / NIGHTS_PER_YEAR),
              text));
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(text)));
      beds.forEach(b -> cells.add(Cell.of(beds(b))));
      rows.add(new Row(scenario.title(words.language()), "", cells));
      described.add(
          words.text(
              "kept.part",
              "title",
              words.quoted(scenario.title(words.language())),
              "kept",
              text,
              "used",
              beds(used)));
    }
    String title = words.text("kept.title");
    String description = words.text("kept.description", "list", words.allOf(described));
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.scenario"), false));
    columns.add(new Column(words.text("kept.axis"), true));
    parts.forEach(p -> columns.add(new Column(p, true)));
    var labels = new BarChart.Words(words.text("kept.axis"), "", "", "", "", words.axis());
    return Optional.of(
        drawing.picture(
            new BarChart(
                new Caption("kept", title, description),
                labels,
                parts,
                List.of(new BarChart.Panel("", bars))),
            words.text("kept.caption") + " " + description,
            new Page.Table("data-kept", title, columns, rows)));
  }

  private String beds(double beds) {
    return words.number(beds, Rounding.by(Double.NaN, beds).notFinerThan(Rounding.TENTHS));
  }

  private double nights(Scenario scenario, ToDoubleFunction<FinishedRun> figure) {
    double mean = matter.results().level(scenario.id(), figure).mean() / NIGHTS_PER_YEAR;
    return Double.isNaN(mean) ? 0 : mean;
  }
}
