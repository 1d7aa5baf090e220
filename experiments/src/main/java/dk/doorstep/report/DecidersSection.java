package dk.doorstep.report;

import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import java.util.ArrayList;
import java.util.List;

/** Which of the things that nobody has measured decide the answer. */
final class DecidersSection {
  private static final int MOST_POLICIES = 8;
  private static final double ONE_IN = 0.05;
  private static final Rounding HUNDREDTHS = new Rounding(-2);

  private final Findings findings;
  private final Deciders deciders;
  private final Robustness robustness;
  private final Words words;

  DecidersSection(Findings findings, Deciders deciders, Robustness robustness, Words words) {
    this.findings = findings;
    this.deciders = deciders;
    this.robustness = robustness;
    this.words = words;
  }

  Page.Section section() {
    List<Block> blocks = new ArrayList<>();
    if (findings.depth() != Findings.Depth.DRAWS) {
      blocks.add(new Page.Text(words.text("deciders.none")));
    } else if (!deciders.canTell()) {
      blocks.add(
          new Page.Text(
              words.text(
                  "deciders.few", "n", findings.draws(), "least", Deciders.FEWEST_DRAWS + 1)));
    } else {
      blocks.add(
          new Page.Text(
              words.text(
                  "deciders.intro",
                  "n",
                  deciders.draws(),
                  "parameters",
                  deciders.parameters(),
                  "bound",
                  words.number(deciders.bound(), HUNDREDTHS))));
      List<Row> rows = rows();
      blocks.add(rows.isEmpty() ? new Page.Text(words.text("deciders.nobody")) : table(rows));
    }
    if (findings.depth() == Findings.Depth.DRAWS && robustness.draws() > 1) {
      blocks.add(new RobustnessTable(findings, robustness, words).table());
    }
    return new Page.Section("deciders", words.text("deciders.title"), blocks);
  }

  private List<Row> rows() {
    ParameterWords parameters = new ParameterWords(words.locale());
    List<Row> rows = new ArrayList<>();
    for (PolicyFindings policy : findings.largest(MOST_POLICIES)) {
      for (Deciders.Decider d : deciders.standingOut(policy.id())) {
        String range =
            words.text(
                "deciders.range",
                "low",
                ParameterTables.number(d.parameter().plausibleLow(), words),
                "high",
                ParameterTables.number(d.parameter().plausibleHigh(), words),
                "unit",
                parameters.unit(d.parameter().unit()));
        rows.add(
            new Row(
                words.title(policy.scenario()),
                "",
                List.of(
                    Cell.of(parameters.phrase(d.parameter()), d.parameter().key()),
                    Cell.of(range),
                    Cell.of(words.signed(d.correlation(), HUNDREDTHS)),
                    Cell.of(
                        words.text(d.correlation() > 0 ? "deciders.more" : "deciders.fewer")))));
      }
    }
    return rows;
  }

  private Page.Table table(List<Row> rows) {
    return new Page.Table(
        "table-deciders",
        words.text("deciders.caption", "percent", words.percent(ONE_IN, Rounding.WHOLE)),
        List.of(
            new Column(words.text("column.policy"), false),
            new Column(words.text("column.unmeasured"), false),
            new Column(words.text("column.range"), false),
            new Column(words.text("column.correlation"), true),
            new Column(words.text("column.meaning"), false)),
        rows);
  }
}
