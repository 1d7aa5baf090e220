package dk.doorstep.report;

import dk.doorstep.chart.Caption;
import dk.doorstep.chart.ScatterChart;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.Page.Cell;
import java.util.List;

/** Cost against homeless nights avoided. */
final class ScatterPicture {
  /** Characters of a title that find room beside a point. */
  private static final int SHORT = 44;

  private final DifferenceRows rows;
  private final Findings.Depth depth;
  private final Words words;
  private final Figures figures;

  ScatterPicture(DifferenceRows rows, Findings.Depth depth, Words words) {
    this.rows = rows;
    this.depth = depth;
    this.words = words;
    this.figures = new Figures(words);
  }

  Page.Picture picture() {
    String title = words.text("scatter.title");
    String description = rows.extremes("scatter.description", Measure.NIGHTS);
    Page.Table data =
        rows.table(
            "scatter", title, List.of("scatter.horizontal", "scatter.vertical"), this::cells);
    ScatterChart chart =
        new ScatterChart(
            new Caption("scatter", title, description),
            labels(),
            rows.policies().stream().map(this::point).toList());
    return new Drawing(words)
        .picture(chart, words.text("scatter.caption") + " " + description, data);
  }

  private List<Cell> cells(PolicyFindings policy) {
    Finding cost = policy.of(Measure.COST);
    double avoided = -policy.nights().difference().mean();
    return List.of(
        Cell.of(words.signed(avoided, Figures.rounding(policy.nights()))),
        Cell.of(figures.difference(cost), figures.luck(cost)));
  }

  private ScatterChart.Point point(PolicyFindings policy) {
    PairedDifference nights = policy.nights().difference();
    PairedDifference money =
        policy.of(Measure.COST).difference().times(Figures.factor(Measure.Kind.MONEY));
    return new ScatterChart.Point(
        Drawing.shortened(rows.title(policy), SHORT),
        -nights.mean(),
        Drawing.interval(-nights.ciHigh(), -nights.ciLow()),
        money.mean(),
        Drawing.interval(money.ciLow(), money.ciHigh()));
  }

  private ScatterChart.Words labels() {
    return new ScatterChart.Words(
        words.text("scatter.horizontal"),
        words.text("scatter.vertical"),
        words.text("scatter.upperLeft"),
        words.text("scatter.upperRight"),
        words.text("scatter.lowerLeft"),
        words.text("scatter.lowerRight"),
        depth == Findings.Depth.SINGLE ? "" : words.text("key.luck"),
        words.text("scatter.origin"),
        words.axis(),
        words.axis());
  }
}
