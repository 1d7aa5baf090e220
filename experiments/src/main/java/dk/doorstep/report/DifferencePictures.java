package dk.doorstep.report;

import dk.doorstep.chart.BarChart;
import dk.doorstep.chart.Caption;
import dk.doorstep.chart.ForestChart;
import dk.doorstep.chart.Interval;
import dk.doorstep.chart.ScatterChart;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import java.util.ArrayList;
import java.util.List;

/** Pictures of what the policies change: homeless nights, money against nights, and who pays. */
final class DifferencePictures {
  private static final int SHORT = 26;

  private final Findings findings;
  private final Words words;
  private final Figures figures;
  private final Drawing drawing;

  DifferencePictures(Findings findings, Words words) {
    this.findings = findings;
    this.words = words;
    this.figures = new Figures(words);
    this.drawing = new Drawing(words);
  }

  List<Block> all() {
    List<Block> pictures = new ArrayList<>();
    if (policies().isEmpty()) {
      return pictures;
    }
    pictures.add(forest());
    pictures.add(scatter());
    pictures.add(payers());
    return pictures;
  }

  private List<PolicyFindings> policies() {
    return findings.byEffect().stream()
        .filter(p -> !Double.isNaN(p.nights().difference().mean()))
        .toList();
  }

  private String title(PolicyFindings policy) {
    return policy.scenario().title(words.language());
  }

  /** The text alternative: the first and the last of the rows with their numbers. */
  private String extremes(String key, Measure measure) {
    PolicyFindings first = policies().get(0);
    PolicyFindings last = policies().get(policies().size() - 1);
    return words.text(
        policies().size() == 1 ? key + ".one" : key + ".many",
        "n",
        policies().size(),
        "first",
        words.quoted(title(first)),
        "firstNumber",
        figures.difference(first.of(measure)),
        "firstCost",
        figures.difference(first.of(Measure.COST)),
        "last",
        words.quoted(title(last)),
        "lastNumber",
        figures.difference(last.of(measure)),
        "lastCost",
        figures.difference(last.of(Measure.COST)));
  }

  private Page.Picture forest() {
    List<ForestChart.Row> rows = new ArrayList<>();
    List<Row> data = new ArrayList<>();
    for (PolicyFindings policy : policies()) {
      Finding nights = policy.nights();
      PairedDifference d = nights.difference();
      String range = Double.isNaN(d.ciLow()) ? "" : " (" + figures.widest(nights) + ")";
      rows.add(
          new ForestChart.Row(
              title(policy),
              d.mean(),
              Drawing.interval(d.ciLow(), d.ciHigh()),
              Drawing.interval(d.low95(), d.high95()),
              figures.difference(nights) + range));
      data.add(
          new Row(
              title(policy),
              "",
              List.of(
                  Cell.of(figures.difference(nights)),
                  Cell.of(figures.luck(nights)),
                  Cell.of(figures.ignorance(nights)))));
    }
    String title = words.text("forest.title");
    var labels =
        new ForestChart.Words(
            words.text("forest.axis"),
            words.text("forest.below"),
            words.text("forest.above"),
            words.text("key.mean"),
            words.text("key.unsure"),
            findings.depth() == Findings.Depth.SINGLE ? "" : words.text("key.luck"),
            findings.depth() == Findings.Depth.DRAWS ? words.text("key.ignorance") : "",
            words.axis());
    Page.Table table =
        new Page.Table(
            "data-forest",
            title,
            List.of(
                new Column(words.text("column.policy"), false),
                new Column(words.text("measure.NIGHTS"), true),
                new Column(words.text("key.luck"), true),
                new Column(words.text("key.ignorance"), true)),
            data);
    String description = extremes("forest.description", Measure.NIGHTS);
    return drawing.picture(
        new ForestChart(new Caption("forest", title, description), labels, rows),
        words.text("forest.caption." + findings.depth()) + " " + description,
        table);
  }

  private Page.Picture scatter() {
    List<ScatterChart.Point> points = new ArrayList<>();
    List<Row> data = new ArrayList<>();
    for (PolicyFindings policy : policies()) {
      PairedDifference nights = policy.nights().difference();
      Finding cost = policy.of(Measure.COST);
      PairedDifference money = cost.difference().times(Figures.factor(Measure.Kind.MONEY));
      points.add(
          new ScatterChart.Point(
              Drawing.shortened(title(policy), SHORT),
              -nights.mean(),
              Drawing.interval(-nights.ciHigh(), -nights.ciLow()),
              money.mean(),
              Drawing.interval(money.ciLow(), money.ciHigh())));
      data.add(
          new Row(
              title(policy),
              "",
              List.of(
                  Cell.of(words.signed(-nights.mean(), Figures.rounding(policy.nights()))),
                  Cell.of(figures.difference(cost), figures.luck(cost)))));
    }
    String title = words.text("scatter.title");
    var labels =
        new ScatterChart.Words(
            words.text("scatter.horizontal"),
            words.text("scatter.vertical"),
            words.text("scatter.upperLeft"),
            words.text("scatter.upperRight"),
            words.text("scatter.lowerLeft"),
            words.text("scatter.lowerRight"),
            findings.depth() == Findings.Depth.SINGLE ? "" : words.text("key.luck"),
            words.text("scatter.origin"),
            words.axis(),
            words.axis());
    Page.Table table =
        new Page.Table(
            "data-scatter",
            title,
            List.of(
                new Column(words.text("column.policy"), false),
                new Column(words.text("scatter.horizontal"), true),
                new Column(words.text("scatter.vertical"), true)),
            data);
    String description = extremes("scatter.description", Measure.NIGHTS);
    return drawing.picture(
        new ScatterChart(new Caption("scatter", title, description), labels, points),
        words.text("scatter.caption") + " " + description,
        table);
  }

  private Page.Picture payers() {
    List<BarChart.Row> rows = new ArrayList<>();
    List<Row> data = new ArrayList<>();
    for (PolicyFindings policy : policies()) {
      double million = Figures.factor(Measure.Kind.MONEY);
      PairedDifference total = policy.of(Measure.COST).difference().times(million);
      Finding municipality = policy.of(Measure.MUNICIPALITY);
      Finding state = policy.of(Measure.STATE);
      Interval widest = Drawing.interval(Level.of(total));
      rows.add(
          new BarChart.Row(
              title(policy),
              List.of(
                  municipality.difference().mean() * million, state.difference().mean() * million),
              widest,
              figures.difference(policy.of(Measure.COST))));
      data.add(
          new Row(
              title(policy),
              "",
              List.of(
                  Cell.of(figures.difference(municipality), figures.widest(municipality)),
                  Cell.of(figures.difference(state), figures.widest(state)),
                  Cell.of(
                      figures.difference(policy.of(Measure.COST)),
                      figures.widest(policy.of(Measure.COST))))));
    }
    String title = words.text("payers.title");
    var labels =
        new BarChart.Words(
            words.text("payers.axis"),
            words.text("payers.below"),
            words.text("payers.above"),
            words.text("payers.sum"),
            findings.depth() == Findings.Depth.SINGLE
                ? ""
                : words.text("key.interval." + findings.depth()),
            words.axis());
    Page.Table table =
        new Page.Table(
            "data-payers",
            title,
            List.of(
                new Column(words.text("column.policy"), false),
                new Column(words.text("measure.MUNICIPALITY"), true),
                new Column(words.text("measure.STATE"), true),
                new Column(words.text("measure.COST"), true)),
            data);
    String description = extremes("payers.description", Measure.COST);
    return drawing.picture(
        new BarChart(
            new Caption("payers", title, description),
            labels,
            List.of(words.text("payers.municipality"), words.text("payers.state")),
            List.of(new BarChart.Panel("", rows))),
        words.text("payers.caption") + " " + description,
        table);
  }
}
