package dk.doorstep.report;

import dk.doorstep.chart.BarChart;
import dk.doorstep.chart.Caption;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.Page.Cell;
import java.util.List;

/** Who bears the cost. */
final class PayersPicture {
  private static final List<Measure> PAYERS = List.of(Measure.MUNICIPALITY, Measure.STATE);

  private final DifferenceRows rows;
  private final Findings.Depth depth;
  private final Words words;
  private final Figures figures;

  PayersPicture(DifferenceRows rows, Findings.Depth depth, Words words) {
    this.rows = rows;
    this.depth = depth;
    this.words = words;
    this.figures = new Figures(words);
  }

  Page.Picture picture() {
    String title = words.text("payers.title");
    String description = rows.extremes("payers.description", Measure.COST);
    Page.Table data =
        rows.table(
            "payers",
            title,
            List.of("measure.MUNICIPALITY", "measure.STATE", "measure.COST"),
            p ->
                List.of(
                    cell(p.of(Measure.MUNICIPALITY)),
                    cell(p.of(Measure.STATE)),
                    cell(p.of(Measure.COST))));
    BarChart chart =
        new BarChart(
            new Caption("payers", title, description),
            labels(),
            List.of(words.text("payers.municipality"), words.text("payers.state")),
            List.of(new BarChart.Panel("", rows.policies().stream().map(this::row).toList())));
    return new Drawing(words)
        .picture(chart, words.text("payers.caption") + " " + description, data);
  }

  private Cell cell(Finding finding) {
    return Cell.of(
        figures.difference(finding),
        Double.isNaN(finding.difference().ciLow()) ? "" : figures.widest(finding));
  }

  private BarChart.Row row(PolicyFindings policy) {
    double million = Figures.factor(Measure.Kind.MONEY);
    PairedDifference total = policy.of(Measure.COST).difference().times(million);
    return new BarChart.Row(
        rows.title(policy),
        PAYERS.stream().map(m -> policy.of(m).difference().mean() * million).toList(),
        Drawing.interval(Level.of(total)),
        figures.difference(policy.of(Measure.COST)));
  }

  private BarChart.Words labels() {
    return new BarChart.Words(
        words.text("payers.axis"),
        words.text("payers.below"),
        words.text("payers.above"),
        words.text("payers.sum"),
        depth == Findings.Depth.SINGLE ? "" : words.text("key.interval." + depth),
        words.axis());
  }
}
