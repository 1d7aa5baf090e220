package dk.doorstep.report;

import dk.doorstep.chart.Caption;
import dk.doorstep.chart.ForestChart;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.Page.Cell;
import java.util.List;

/** Homeless nights avoided, with luck and ignorance told apart. */
final class ForestPicture {
  private final DifferenceRows rows;
  private final Findings.Depth depth;
  private final Words words;
  private final Figures figures;

  ForestPicture(DifferenceRows rows, Findings.Depth depth, Words words) {
    this.rows = rows;
    this.depth = depth;
    this.words = words;
    this.figures = new Figures(words);
  }

  Page.Picture picture() {
    String title = words.text("forest.title");
    String description = rows.extremes("forest.description", Measure.NIGHTS);
    Page.Table data =
        rows.table(
            "forest",
            title,
            List.of("measure.NIGHTS", "key.luck", "key.ignorance"),
            p ->
                List.of(
                    Cell.of(figures.difference(p.nights())),
                    Cell.of(figures.luck(p.nights())),
                    Cell.of(figures.ignorance(p.nights()))));
    ForestChart chart =
        new ForestChart(
            new Caption("forest", title, description),
            labels(),
            rows.policies().stream().map(this::row).toList());
    return new Drawing(words)
        .picture(chart, words.text("forest.caption." + depth) + " " + description, data);
  }

  private ForestChart.Row row(PolicyFindings policy) {
    Finding nights = policy.nights();
    PairedDifference d = nights.difference();
    String range = Double.isNaN(d.ciLow()) ? "" : " (" + figures.widest(nights) + ")";
    return new ForestChart.Row(
        rows.title(policy),
        d.mean(),
        Drawing.interval(d.ciLow(), d.ciHigh()),
        Drawing.interval(d.low95(), d.high95()),
        figures.difference(nights) + range);
  }

  private ForestChart.Words labels() {
    return new ForestChart.Words(
        words.text("forest.axis"),
        words.text("forest.below"),
        words.text("forest.above"),
        words.text("key.mean"),
        words.text("key.unsure"),
        depth == Findings.Depth.SINGLE ? "" : words.text("key.luck"),
        depth == Findings.Depth.DRAWS ? words.text("key.ignorance") : "",
        words.axis());
  }
}
