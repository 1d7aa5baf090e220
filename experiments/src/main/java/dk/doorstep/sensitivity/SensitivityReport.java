package dk.doorstep.sensitivity;

import dk.doorstep.chart.EffectChart;
import dk.doorstep.chart.EffectScatter;
import dk.doorstep.estimation.HtmlPage;
import dk.doorstep.estimation.Phrases;
import dk.doorstep.evaluation.Output;
import dk.doorstep.output.StudyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what outputs hang on: in words, in charts and on a page. */
public final class SensitivityReport {
  private static final int MOST_ROWS = 25;
  private static final int MOST_LABELS = 10;

  private final SensitivityWork work;
  private final List<Analysis> analyses;
  private final Phrases phrases;
  private final Ranking ranking;

  /**
   * The report of finished work.
   *
   * @param analyses an analysis per output
   */
  public SensitivityReport(SensitivityWork work, List<Analysis> analyses, Locale locale) {
    this.work = work;
    this.analyses = List.copyOf(analyses);
    this.phrases = new Phrases(Ranking.BUNDLE, locale);
    this.ranking = new Ranking(locale, work.parameters());
  }

  /** The ranking of each output in words, a paragraph per output. */
  public List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (int k = 0; k < analyses.size(); k++) {
      paragraphs.add(String.join(" ", ranking.sentences(words(k), analyses.get(k))));
    }
    return paragraphs;
  }

  private String words(int k) {
    Output output = work.outputs().get(k);
    String indicator =
        output.group().equals("all")
            ? output.indicator()
            : phrases.text("output.group", output.indicator(), output.group());
    return output.ofDifference()
        ? phrases.text(
            "output.difference",
            indicator,
            output.scenario(),
            work.study().baseline().orElseThrow())
        : phrases.text("output.value", indicator, output.scenario());
  }

  /**
   * Writes {@code report.html} and a chart per output, {@code sensitivity-1.svg} and so on. A
   * machine without fonts gets the page without charts.
   */
  void write(StudyFiles files) throws IOException {
    HtmlPage page =
        new HtmlPage(phrases.language(), phrases.text("title", work.study().name()))
            .paragraph(design() + " " + phrases.text("same.luck"));
    List<String> paragraphs = paragraphs();
    for (int k = 0; k < analyses.size(); k++) {
      page.heading(words(k)).paragraph(paragraphs.get(k));
      Optional<String> svg = chart(k);
      if (svg.isPresent()) {
        Files.writeString(files.file("sensitivity-" + (k + 1) + ".svg"), svg.get());
        page.picture(svg.get(), phrases.text("chart.describe", words(k)));
      }
      addTable(page, k);
    }
    Files.writeString(files.file("report.html"), page.html());
  }

  private String design() {
    int parameters = work.study().varied().size();
    Method method = work.method();
    String key = "method." + method.name();
    if (method instanceof Morris morris) {
      return phrases.text(key, morris.trajectories(), parameters + 1);
    }
    return method instanceof SobolIndices sobol
        ? phrases.text(key, sobol.rows(), parameters + 2)
        : phrases.text(key, method.points(parameters));
  }

  private Optional<String> chart(int k) {
    try {
      return Optional.of(work.method() instanceof Morris ? scatter(k).svg() : dots(k).svg());
    } catch (LinkageError | InternalError e) {
      return Optional.empty(); // no fonts on this machine
    }
  }

  private EffectScatter scatter(int k) {
    List<EffectScatter.Point> points = new ArrayList<>();
    for (Effect effect : analyses.get(k).ranked()) {
      Estimate size = effect.measures().get(Morris.MU_STAR);
      boolean isTold = effect.isTold() || !effect.isTested();
      points.add(
          new EffectScatter.Point(
              points.size() < MOST_LABELS && isTold ? name(effect) : "",
              size.value(),
              size.low(),
              size.high(),
              effect.measures().get(Morris.SIGMA).value(),
              isTold));
    }
    return new EffectScatter(
        words(k),
        phrases.text("chart.scatter.x"),
        phrases.text("chart.scatter.y"),
        phrases.text("chart.told"),
        phrases.text("chart.untold"),
        points,
        phrases.locale());
  }

  private EffectChart dots(int k) {
    Method method = work.method();
    List<EffectChart.Row> rows =
        analyses.get(k).ranked().stream()
            .limit(MOST_ROWS)
            .map(
                e ->
                    new EffectChart.Row(
                        name(e),
                        e.measures().values().stream()
                            .map(m -> new EffectChart.Dot(m.value(), m.low(), m.high()))
                            .toList()))
            .toList();
    String axis = method instanceof SobolIndices ? "chart.index" : "chart.prcc";
    return new EffectChart(
        words(k), phrases.text(axis), measures(method), rows, List.of(0.0), phrases.locale());
  }

  private List<String> measures(Method method) {
    return method.measures().stream().map(m -> phrases.text("measure." + m)).toList();
  }

  private String name(Effect effect) {
    return work.parameters().get(effect.parameter());
  }

  private void addTable(HtmlPage page, int k) {
    List<String> header = new ArrayList<>(List.of(phrases.text("table.parameter")));
    header.addAll(measures(work.method()));
    header.add(phrases.text("table.p"));
    List<List<String>> rows = new ArrayList<>();
    for (Effect effect : analyses.get(k).ranked().stream().limit(MOST_ROWS).toList()) {
      List<String> row = new ArrayList<>(List.of(name(effect)));
      for (Estimate m : effect.measures().values()) {
        row.add(
            phrases.text(
                "table.interval",
                phrases.number(m.value()),
                phrases.number(m.low()),
                phrases.number(m.high())));
      }
      row.add(phrases.number(effect.adjusted()));
      rows.add(row);
    }
    page.table(phrases.text("table.caption", words(k)), header, rows, 1);
    if (analyses.get(k).effects().size() > MOST_ROWS) {
      page.paragraph(phrases.text("table.rest"));
    }
  }
}
