package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import java.util.ArrayList;
import java.util.List;

/** The tables of the policies: at a glance, then homes, then money and effort. */
final class GlanceSection {
  private final Findings findings;
  private final Words words;
  private final Figures figures;
  private final Cells cells;

  GlanceSection(Findings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.figures = new Figures(words);
    this.cells = new Cells(words);
  }

  Page.Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Page.Text(words.text("glance.intro", "baseline", baseline())));
    blocks.add(glance());
    blocks.add(new Page.Details(words.text("how.title"), List.of(new Page.Points(howToRead()))));
    blocks.add(homes());
    blocks.add(money());
    return new Page.Section("policies", words.text("glance.title"), blocks);
  }

  private String baseline() {
    return words.quoted(words.title(findings.baseline()));
  }

  /** A row for each policy, most homeless nights avoided first, below the levels of today. */
  private List<Row> rows(java.util.function.Function<PolicyFindings, List<Cell>> cellsOf) {
    return findings.byEffect().stream()
        .map(p -> new Row(words.title(p.scenario()), budget(p), cellsOf.apply(p)))
        .toList();
  }

  /** A word on the workers where there are not as many as in the baseline. */
  private String budget(PolicyFindings policy) {
    String budget = policy.scenario().workerBudget();
    return budget.isEmpty() || budget.equals("same") ? "" : words.text("budget." + budget);
  }

  private Row levels(List<Cell> level) {
    return new Row(words.title(findings.baseline()), words.text("glance.level"), level);
  }

  private Cell level(Measure measure) {
    if (findings.policies().isEmpty()) {
      return Cell.of(Words.DASH);
    }
    Finding any = findings.policies().get(0).of(measure);
    return Cell.of(figures.baseline(any), words.text("unit." + measure));
  }

  private Page.Table glance() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        levels(
            List.of(
                level(Measure.NIGHTS),
                Cell.of(""),
                level(Measure.HOMES_KEPT),
                level(Measure.MUNICIPALITY),
                level(Measure.STATE))));
    rows.addAll(
        rows(
            p ->
                List.of(
                    withPercent(p.nights()),
                    Cell.of(figures.chance(p.nights().better())),
                    cells.judged(p.of(Measure.HOMES_KEPT)),
                    cells.judged(p.of(Measure.MUNICIPALITY)),
                    cells.judged(p.of(Measure.STATE)))));
    return new Page.Table(
        "table-glance",
        words.text("glance.caption." + findings.depth()),
        List.of(
            new Column(words.text("column.policy"), false),
            new Column(words.text("measure.NIGHTS"), true),
            new Column(words.text("column.chance"), false),
            new Column(words.text("measure.HOMES_KEPT"), true),
            new Column(words.text("measure.MUNICIPALITY"), true),
            new Column(words.text("measure.STATE"), true)),
        rows);
  }

  private Cell withPercent(Finding nights) {
    Cell cell = cells.judged(nights);
    String percent = figures.relative(nights);
    return new Cell(
        percent.equals(Words.DASH) ? cell.text() : cell.text() + " (" + percent + ")",
        cell.note(),
        cell.verdict(),
        cell.tone(),
        "");
  }

  private Page.Table homes() {
    List<Row> rows = new ArrayList<>();
    List<Measure> measures = List.of(Measure.PERSONS, Measure.RETURNS, Measure.HOMES_LOST);
    rows.add(levels(measures.stream().map(this::level).toList()));
    rows.addAll(rows(p -> measures.stream().map(m -> cells.judged(p.of(m))).toList()));
    return new Page.Table(
        "table-homes", words.text("homes.caption." + findings.depth()), columns(measures), rows);
  }

  private List<Column> columns(List<Measure> measures) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.policy"), false));
    measures.forEach(m -> columns.add(new Column(words.text("measure." + m), true)));
    return columns;
  }

  private Page.Table money() {
    List<Measure> measures = List.of(Measure.COST, Measure.COURSES, Measure.HOURS);
    List<Row> rows = new ArrayList<>();
    List<Cell> level = new ArrayList<>(measures.stream().map(this::level).toList());
    level.add(1, Cell.of(""));
    rows.add(levels(level));
    rows.addAll(
        rows(
            p ->
                List.of(
                    cells.judged(p.of(Measure.COST)),
                    costPerNight(p.costPerNight()),
                    cells.plain(p.of(Measure.COURSES)),
                    cells.plain(p.of(Measure.HOURS)))));
    List<Column> columns = new ArrayList<>(columns(measures));
    columns.add(2, new Column(words.text("measure.perNight"), true));
    return new Page.Table(
        "table-money", words.text("money.caption." + findings.depth()), columns, rows);
  }

  /** DKK for an avoided night; only where nights are clearly avoided in the mean. */
  private Cell costPerNight(PairedDifference d) {
    if (Double.isNaN(d.mean())) {
      return Cell.of(Words.DASH);
    }
    Rounding rounding =
        Rounding.by((d.ciHigh() - d.ciLow()) / 2, d.mean()).notFinerThan(Rounding.WHOLE);
    return Cell.of(words.number(d.mean(), rounding), words.range(d.ciLow(), d.ciHigh(), rounding));
  }

  /** How words and intervals are to be read, by what is known. */
  private List<String> howToRead() {
    List<String> points = new ArrayList<>();
    points.add(words.text("how.difference"));
    points.add(words.text("how.interval." + findings.depth()));
    points.add(words.text("how.words." + findings.depth()));
    points.add(words.text("how.small"));
    if (findings.policies().size() >= MANY_POLICIES) {
      points.add(words.text("how.many", "n", findings.policies().size()));
    }
    points.add(words.text("how.cost"));
    points.add(words.text("how.world"));
    return points;
  }

  /** From so many on, one of them may well be called clear by luck alone. */
  private static final int MANY_POLICIES = 10;
}
