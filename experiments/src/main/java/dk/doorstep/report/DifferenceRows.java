package dk.doorstep.report;

import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The policies of the pictures of differences, most homeless nights avoided first. */
final class DifferenceRows {
  private final List<PolicyFindings> policies;
  private final Words words;
  private final Figures figures;

  DifferenceRows(Findings findings, Words words) {
    this.policies =
        findings.byEffect().stream()
            .filter(p -> !Double.isNaN(p.nights().difference().mean()))
            .toList();
    this.words = words;
    this.figures = new Figures(words);
  }

  List<PolicyFindings> policies() {
    return policies;
  }

  String title(PolicyFindings policy) {
    return words.title(policy.scenario());
  }

  /** The text alternative of a picture: the first and the last of the rows with their numbers. */
  String extremes(String key, Measure measure) {
    PolicyFindings first = policies.get(0);
    PolicyFindings last = policies.get(policies.size() - 1);
    return words.text(
        policies.size() == 1 ? key + ".one" : key + ".many",
        "n",
        words.spelled(policies.size()),
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

  /**
   * The numbers of a picture.
   *
   * @param heads keys of the words above the columns of numbers
   */
  Page.Table table(
      String id, String title, List<String> heads, Function<PolicyFindings, List<Cell>> cells) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.text("column.policy"), false));
    heads.forEach(key -> columns.add(new Column(words.text(key), true)));
    List<Row> rows = policies.stream().map(p -> new Row(title(p), "", cells.apply(p))).toList();
    return new Page.Table("data-" + id, title, columns, rows);
  }
}
