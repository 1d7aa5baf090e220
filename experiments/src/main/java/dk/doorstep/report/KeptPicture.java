package dk.doorstep.report;

import dk.doorstep.chart.BarChart;
import dk.doorstep.chart.Caption;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places kept on an average night, and who sleeps there. */
final class KeptPicture {
  private static final double NIGHTS_PER_YEAR = 365;
  private static final String KEPT = "kept_place.nights";
  private static final String USED = "kept_place.nights_used";
  private static final String LENT = "kept_place.nights_lent";

  private final Matter matter;
  private final Words words;

  /**
   * Places on an average night.
   *
   * @param lent to somebody else; NaN where that is not counted
   */
  private record Places(Scenario scenario, double kept, double used, double lent) {
    boolean knowsLent() {
      return !Double.isNaN(lent);
    }

    /** The parts that make up what is kept. */
    List<Double> parts() {
      return knowsLent()
          ? List.of(used, lent, Math.max(0, kept - used - lent))
          : List.of(used, Math.max(0, kept - used));
    }
  }

  KeptPicture(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  /** The picture of the scenarios that keep places; empty if none does. */
  Optional<Page.Picture> picture() {
    List<Places> keeping =
        matter.results().scenarios().stream()
            .map(s -> new Places(s, perNight(s, KEPT), perNight(s, USED), perNight(s, LENT)))
            .filter(places -> places.kept() > 0)
            .toList();
    if (keeping.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = partNames(keeping.get(0).knowsLent());
    String title = words.text("kept.title");
    String description =
        words.text(
            "kept.description", "list", words.allOf(keeping.stream().map(this::told).toList()));
    BarChart chart =
        new BarChart(
            new Caption("kept", title, description),
            new BarChart.Words(words.text("kept.axis"), "", "", "", "", words.axis()),
            parts,
            List.of(new BarChart.Panel("", keeping.stream().map(this::bar).toList())));
    return Optional.of(
        new Drawing(words)
            .picture(
                chart,
                words.text("kept.caption") + " " + description,
                table(title, parts, keeping)));
  }

  private double perNight(Scenario scenario, String indicator) {
    return Level.of(matter.results().of(scenario.id()), indicator).mean() / NIGHTS_PER_YEAR;
  }

  private List<String> partNames(boolean knowsLent) {
    return knowsLent
        ? List.of(words.text("kept.used"), words.text("kept.lent"), words.text("kept.empty"))
        : List.of(words.text("kept.used"), words.text("kept.unused"));
  }

  private String told(Places places) {
    return words.text(
        places.knowsLent() ? "kept.partLent" : "kept.part",
        "title",
        words.quoted(words.title(places.scenario())),
        "kept",
        beds(places.kept()),
        "used",
        beds(places.used()),
        "lent",
        beds(places.lent()));
  }

  private BarChart.Row bar(Places places) {
    return new BarChart.Row(
        words.title(places.scenario()),
        places.parts(),
        dk.doorstep.chart.Interval.NONE,
        beds(places.kept()));
  }

  private Page.Table table(String title, List<String> parts, List<Places> keeping) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.scenario"), false));
    columns.add(new Column(words.text("kept.axis"), true));
    parts.forEach(part -> columns.add(new Column(part, true)));
    List<Row> rows = new ArrayList<>();
    for (Places places : keeping) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(beds(places.kept()))));
      places.parts().forEach(part -> cells.add(Cell.of(beds(part))));
      rows.add(new Row(words.title(places.scenario()), "", cells));
    }
    return new Page.Table("data-kept", title, columns, rows);
  }

  private String beds(double beds) {
    return words.number(beds, Rounding.by(Double.NaN, beds).notFinerThan(Rounding.TENTHS));
  }
}
