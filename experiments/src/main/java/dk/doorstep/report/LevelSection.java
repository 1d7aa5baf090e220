package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;

/** What one scenario by itself gives: the answer of a run, and its table. */
final class LevelSection {
  /** An indicator and what its numbers are. */
  private record Shown(String indicator, Measure.Kind kind) {}

  private static final List<Shown> SHOWN =
      List.of(
          new Shown("homeless.total", Measure.Kind.COUNT),
          new Shown("homeless.shelter", Measure.Kind.COUNT),
          new Shown("homeless.sofa", Measure.Kind.COUNT),
          new Shown("homeless.night_shelter", Measure.Kind.COUNT),
          new Shown("homeless.street", Measure.Kind.COUNT),
          new Shown("homeless.other", Measure.Kind.COUNT),
          new Shown("homeless.in_year", Measure.Kind.COUNT),
          new Shown("inflow.spells", Measure.Kind.COUNT),
          new Shown("exit.housed", Measure.Kind.COUNT),
          new Shown("return.24m", Measure.Kind.SHARE),
          new Shown("retention.24m", Measure.Kind.SHARE),
          new Shown("tenancy.lost", Measure.Kind.COUNT),
          new Shown("shelter.occupancy", Measure.Kind.SHARE),
          new Shown("support.courses", Measure.Kind.COUNT),
          new Shown("support.hours", Measure.Kind.COUNT),
          new Shown("cost.municipality", Measure.Kind.MONEY),
          new Shown("cost.state", Measure.Kind.MONEY),
          new Shown("cost.total", Measure.Kind.MONEY));

  private final Matter matter;
  private final Words words;
  private final Figures figures;
  private final List<FinishedRun> runs;

  LevelSection(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
    this.figures = new Figures(words);
    this.runs = matter.results().of(matter.first().id());
  }

  /** The answer of a run without a comparison. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.text(
            "one.homeless",
            "scenario",
            words.quoted(words.title(matter.first())),
            "persons",
            text("homeless.total", Measure.Kind.COUNT),
            "shelter",
            share("homeless.shelter"),
            "sofa",
            share("homeless.sofa"),
            "street",
            share("homeless.street")));
    if (level("retention.24m").isKnown()) {
      sentences.add(
          words.text(
              "one.homes",
              "kept",
              words.percent(level("retention.24m").mean(), Rounding.WHOLE),
              "returned",
              words.percent(level("return.24m").mean(), Rounding.WHOLE)));
    } else {
      sentences.add(words.text("one.short"));
    }
    sentences.add(
        words.text(
            "one.money",
            "municipality",
            text("cost.municipality", Measure.Kind.MONEY),
            "state",
            text("cost.state", Measure.Kind.MONEY)));
    sentences.add(words.text(caveat()));
    return sentences;
  }

  private String caveat() {
    if (matter.settings().draws() > 1) {
      return "one.draws";
    }
    return runs.size() > 1 ? "one.luck" : "one.single";
  }

  private Level level(String indicator) {
    return Level.of(runs, indicator);
  }

  private String text(String indicator, Measure.Kind kind) {
    return figures.level(level(indicator), kind);
  }

  private String share(String indicator) {
    ToDoubleFunction<FinishedRun> share =
        run -> run.value(indicator, Findings.ALL) / run.value("homeless.total", Findings.ALL);
    return words.percent(Level.of(runs, share).mean(), Rounding.WHOLE);
  }

  Page.Section section(List<Block> pictures) {
    List<Row> rows = new ArrayList<>();
    for (Shown shown : SHOWN) {
      rows.add(row(shown));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Page.Table(
            "table-levels",
            words.many("levels.caption", runs.size()),
            List.of(
                new Column(words.text("column.figure"), false),
                new Column(words.text("column.mean"), true),
                new Column(
                    words.text(matter.settings().draws() > 1 ? "column.draws" : "column.luck"),
                    true),
                new Column(words.text("column.runs"), true)),
            rows));
    blocks.addAll(pictures);
    return new Page.Section("levels", words.text("levels.title"), blocks);
  }

  private Row row(Shown shown) {
    Level known = level(shown.indicator());
    Level level = shown.kind() == Measure.Kind.SHARE ? known.ofShare() : known;
    double[] values =
        runs.stream()
            .mapToDouble(run -> run.value(shown.indicator(), Findings.ALL))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    Level extremes =
        values.length < 2
            ? new Level(Double.NaN, Double.NaN, Double.NaN)
            : new Level(level.mean(), StatUtils.min(values), StatUtils.max(values));
    return new Row(
        words.text("level." + shown.indicator()),
        "",
        List.of(
            Cell.of(figures.level(level, shown.kind())),
            Cell.of(figures.band(level, shown.kind())),
            Cell.of(figures.band(extremes, shown.kind()))));
  }
}
