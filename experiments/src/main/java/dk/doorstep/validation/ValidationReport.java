package dk.doorstep.validation;

import dk.doorstep.chart.EffectChart;
import dk.doorstep.estimation.HtmlPage;
import dk.doorstep.estimation.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what a validation found: in a table, on a page with charts, and as a document. */
public final class ValidationReport {
  private static final String BUNDLE = "dk.doorstep.validation.words";

  private final Validation.Result result;
  private final String call;
  private final String origin;
  private final Phrases phrases;

  /**
   * A report.
   *
   * @param call the command line that made it
   * @param origin where the draws come from; empty without draws
   */
  public ValidationReport(Validation.Result result, String call, String origin, Locale locale) {
    this.result = result;
    this.call = call;
    this.origin = origin;
    this.phrases = new Phrases(BUNDLE, locale);
  }

  /** How many lines are inside, by role, in sentences. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Line.Role role : Line.Role.values()) {
      List<Validation.Row> rows = of(role);
      List<Validation.Row> counted = rows.stream().filter(Validation.Row::isCounted).toList();
      long inside = counted.stream().filter(Validation.Row::isInside).count();
      sentences.add(
          phrases.text("sentence." + role.name(), inside, counted.size(), idsInside(rows)));
      List<String> out =
          counted.stream().filter(r -> !r.isInside()).map(r -> r.line().key()).toList();
      if (!out.isEmpty()) {
        sentences.add(phrases.text("sentence.outside", phrases.list(out)));
      }
    }
    return sentences;
  }

  /** Ids all of whose counted lines are inside, over ids with any counted line. */
  private String idsInside(List<Validation.Row> rows) {
    List<String> ids =
        rows.stream().filter(Validation.Row::isCounted).map(r -> r.line().id()).distinct().toList();
    long inside =
        ids.stream()
            .filter(
                id ->
                    rows.stream()
                        .filter(r -> r.line().id().equals(id) && r.isCounted())
                        .allMatch(Validation.Row::isInside))
            .count();
    return phrases.text("ids", inside, ids.size());
  }

  private List<Validation.Row> of(Line.Role role) {
    return result.rows().stream().filter(r -> r.line().role() == role).toList();
  }

  /** Names of the columns of {@link #table}. */
  public List<String> header() {
    return List.of(
        phrases.text("column.id"),
        phrases.text("column.what"),
        phrases.text("column.source"),
        phrases.text("column.verdict"),
        phrases.text("column.target"),
        phrases.text("column.median"),
        phrases.text("column.interval"));
  }

  /** A row of words for each line. */
  public List<List<String>> table() {
    return result.rows().stream().map(this::cells).toList();
  }

  private List<String> cells(Validation.Row row) {
    Line line = row.line();
    String verdict = !row.isCounted() ? "uncounted" : row.isInside() ? "inside" : "outside";
    return List.of(
        line.id(),
        line.name(),
        line.source(),
        phrases.text(verdict),
        phrases.text("range", phrases.number(line.low()), phrases.number(line.high())),
        phrases.number(row.median()),
        row.isCounted()
            ? phrases.text("range", phrases.number(row.low()), phrases.number(row.high()))
            : "–");
  }

  /** The page, which stands alone. */
  public String html() {
    HtmlPage page =
        new HtmlPage(phrases.language(), phrases.text("title"))
            .paragraph(phrases.text("lead"))
            .points(sentences())
            .paragraph(phrases.text("call", call));
    if (!origin.isEmpty()) {
      page.paragraph(phrases.text("draws", origin));
    }
    for (Line.Role role : Line.Role.values()) {
      page.heading(phrases.text("heading." + role.name()));
      picture(page, role);
      page.table(phrases.text("caption"), header(), of(role).stream().map(this::cells).toList(), 4);
    }
    return page.heading(phrases.text("heading.ids"))
        .points(ids().stream().map(id -> id + ": " + phrases.text("id." + id)).toList())
        .html();
  }

  private List<String> ids() {
    return result.rows().stream().map(r -> r.line().id()).distinct().toList();
  }

  /** A machine without fonts gets the page without charts. */
  private void picture(HtmlPage page, Line.Role role) {
    try {
      page.picture(chart(role).svg(), phrases.text("chart.describe"));
    } catch (LinkageError | InternalError e) {
      page.paragraph(phrases.text("chart.impossible"));
    }
  }

  /** Every figure in half widths of what counts as right, so that all fit on one axis. */
  private EffectChart chart(Line.Role role) {
    List<EffectChart.Row> rows =
        of(role).stream()
            .filter(Validation.Row::isCounted)
            .map(
                r ->
                    new EffectChart.Row(
                        r.line().key(),
                        List.of(
                            new EffectChart.Dot(
                                place(r.line(), r.median()),
                                place(r.line(), r.low()),
                                place(r.line(), r.high())))))
            .toList();
    return new EffectChart(
        phrases.text("heading." + role.name()),
        phrases.text("chart.axis"),
        List.of(phrases.text("chart.dot")),
        rows,
        List.of(-1.0, 1.0),
        phrases.locale());
  }

  private static double place(Line line, double value) {
    double middle = (line.low() + line.high()) / 2;
    return (value - middle) / ((line.high() - line.low()) / 2);
  }

  /** The document: the same numbers as text. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(phrases.text("title")).append("\n\n");
    text.append(phrases.text("lead")).append("\n\n");
    text.append(phrases.text("written", call)).append("\n\n");
    if (!origin.isEmpty()) {
      text.append(phrases.text("draws", origin)).append("\n\n");
    }
    sentences().forEach(s -> text.append("- ").append(s).append('\n'));
    for (Line.Role role : Line.Role.values()) {
      text.append("\n## ").append(phrases.text("heading." + role.name())).append("\n\n");
      text.append("| ")
          .append(String.join(" | ", header()))
          .append(" |\n|---|---|---|---|---|---|---|\n");
      of(role).forEach(r -> text.append("| ").append(String.join(" | ", cells(r))).append(" |\n"));
      of(role).stream()
          .map(Validation.Row::line)
          .filter(l -> !l.note().isEmpty())
          .forEach(
              l -> text.append("\n`").append(l.key()).append("`: ").append(l.note()).append('.'));
      text.append('\n');
    }
    text.append("\n## ").append(phrases.text("heading.ids")).append("\n\n");
    ids()
        .forEach(
            id ->
                text.append("- ")
                    .append(id)
                    .append(": ")
                    .append(phrases.text("id." + id))
                    .append('\n'));
    return text.toString();
  }
}
