package dk.doorstep.report;

import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import java.util.ArrayList;
import java.util.List;

/** In how many sets of assumptions each policy does better than the baseline, in words. */
final class RobustnessTable {
  private final Findings findings;
  private final Robustness robustness;
  private final Words words;

  RobustnessTable(Findings findings, Robustness robustness, Words words) {
    this.findings = findings;
    this.robustness = robustness;
    this.words = words;
  }

  Page.Table table() {
    List<Row> rows = new ArrayList<>();
    for (PolicyFindings policy : findings.byEffect()) {
      Robustness.Held held = robustness.policies().get(policy.id());
      if (held != null) {
        rows.add(
            new Row(
                words.title(policy.scenario()),
                "",
                List.of(
                    Cell.of(words.percent(held.fewerNights(), Rounding.WHOLE)),
                    Cell.of(words.percent(held.lowerCost(), Rounding.WHOLE)),
                    Cell.of(inCommon(held)))));
      }
    }
    return new Page.Table(
        "table-robustness",
        words.text("robust.caption", "n", robustness.draws()),
        List.of(
            new Column(words.text("column.policy"), false),
            new Column(words.text("robust.nights"), true),
            new Column(words.text("robust.cost"), true),
            new Column(words.text("robust.common"), false)),
        rows);
  }

  /** What the draws without fewer homeless nights have in common. */
  private String inCommon(Robustness.Held held) {
    if (held.others() == 0) {
      return words.text("robust.always");
    }
    int better = robustness.draws() - held.others();
    if (Math.min(better, held.others()) < Robustness.FEWEST_OF_A_SIDE) {
      return words.text("robust.few", "n", held.others());
    }
    if (held.inCommon().isEmpty()) {
      return words.text("robust.nothing");
    }
    ParameterWords parameters = new ParameterWords(words.locale());
    List<String> clauses =
        held.inCommon().stream()
            .map(
                c ->
                    words.text(
                        c.isHigher() ? "robust.higher" : "robust.lower",
                        "parameter",
                        words.quoted(parameters.phrase(c.parameter()))))
            .toList();
    return words.capitalised(words.allOf(clauses));
  }
}
