package dk.doorstep.calibration;

import dk.doorstep.chart.EffectChart;
import dk.doorstep.estimation.HtmlPage;
import dk.doorstep.estimation.Phrases;
import dk.doorstep.output.StudyFiles;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells what a calibration found: in words, in charts and on a page. */
public final class CalibrationReport {
  private static final String BUNDLE = "dk.doorstep.calibration.words";
  private static final int MOST_NAMED = 12;

  private final CalibrationWork work;
  private final CalibrationResult result;
  private final Phrases phrases;

  CalibrationReport(CalibrationWork work, CalibrationResult result, Locale locale) {
    this.work = work;
    this.result = result;
    this.phrases = new Phrases(BUNDLE, locale);
  }

  /** What was found, in sentences. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(fit(true));
    List<TargetFact> others = work.counted().stream().filter(f -> !work.plan().uses(f)).toList();
    if (!others.isEmpty()) {
      sentences.add(fit(false));
    }
    sentences.add(phrases.text("stop." + result.stop().name()));
    spaceLeft().ifPresent(sentences::add);
    unmoved().ifPresent(sentences::add);
    return sentences;
  }

  private String fit(boolean isFitted) {
    List<TargetFact> facts =
        work.counted().stream().filter(f -> work.plan().uses(f) == isFitted).toList();
    List<String> outside =
        facts.stream()
            .filter(f -> !Fit.of(f, work, result).isInside())
            .map(TargetFact::key)
            .toList();
    int inside = facts.size() - outside.size();
    String key = isFitted ? "fit.fitted" : "fit.others";
    return outside.isEmpty()
        ? phrases.text(key + ".all", facts.size())
        : phrases.text(key + ".some", inside, facts.size(), phrases.list(outside));
  }

  private Optional<String> spaceLeft() {
    return result.waves().stream()
        .filter(w -> w.stage() == Wave.Stage.MATCHING)
        .reduce((first, second) -> second)
        .map(w -> phrases.text("space.left", phrases.number(100 * w.spaceLeft()), w.number()));
  }

  private Optional<String> unmoved() {
    List<String> names = new ArrayList<>();
    for (int k = 0; k < work.study().varied().size(); k++) {
      if (CalibrationTables.widthRatio(result, k) >= CalibrationTables.UNMOVED) {
        names.add(work.study().varied().get(k).key());
      }
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<String> shown = names.subList(0, Math.min(MOST_NAMED, names.size()));
    String key = names.size() > shown.size() ? "unmoved.more" : "unmoved.all";
    return Optional.of(phrases.text(key, names.size(), phrases.list(shown)));
  }

  /** Writes {@code report.html}, {@code fit.svg} and {@code parameters.svg}. */
  void write(StudyFiles files) throws IOException {
    HtmlPage page =
        new HtmlPage(phrases.language(), phrases.text("title", work.study().name()))
            .points(sentences())
            .paragraph(phrases.text("honest"))
            .heading(phrases.text("fit.heading"));
    draw(files, page, "fit.svg", () -> fitChart().svg(), "fit.describe");
    addFit(page);
    page.heading(phrases.text("parameters.heading"));
    draw(files, page, "parameters.svg", () -> parameterChart().svg(), "parameters.describe");
    addParameters(page);
    page.heading(phrases.text("waves.heading")).paragraph(phrases.text("waves.explained"));
    addWaves(page);
    Files.writeString(files.file("report.html"), page.html());
  }

  /** Draws a chart; a machine without fonts gets the page without it. */
  private void draw(
      StudyFiles files, HtmlPage page, String name, Supplier<String> chart, String key)
      throws IOException {
    try {
      String svg = chart.get();
      Files.writeString(files.file(name), svg);
      page.picture(svg, phrases.text(key));
    } catch (LinkageError | InternalError e) {
      page.paragraph(phrases.text("chart.impossible"));
    }
  }

  private EffectChart fitChart() {
    List<EffectChart.Row> rows = new ArrayList<>();
    for (TargetFact fact : work.counted()) {
      Fit fit = Fit.of(fact, work, result);
      EffectChart.Dot dot =
          new EffectChart.Dot(
              (fit.median() - fact.value()) / fact.tolerance(),
              (fit.low() - fact.value()) / fact.tolerance(),
              (fit.high() - fact.value()) / fact.tolerance());
      rows.add(new EffectChart.Row(fact.key(), List.of(dot)));
    }
    return new EffectChart(
        phrases.text("fit.heading"),
        phrases.text("fit.axis"),
        List.of(phrases.text("fit.dot")),
        rows,
        List.of(-1.0, 0.0, 1.0),
        phrases.locale());
  }

  private EffectChart parameterChart() {
    List<EffectChart.Row> rows = new ArrayList<>();
    for (int k = 0; k < work.study().varied().size(); k++) {
      EffectChart.Dot dot =
          new EffectChart.Dot(
              result.position(k, 0.5), result.position(k, 0.05), result.position(k, 0.95));
      rows.add(new EffectChart.Row(work.study().varied().get(k).key(), List.of(dot)));
    }
    return new EffectChart(
        phrases.text("parameters.heading"),
        phrases.text("parameters.axis"),
        List.of(phrases.text("parameters.dot")),
        rows,
        List.of(0.0, 1.0),
        phrases.locale());
  }

  private void addFit(HtmlPage page) {
    List<List<String>> rows = new ArrayList<>();
    for (TargetFact fact : work.plan().facts()) {
      Fit fit = Fit.of(fact, work, result);
      String verdict =
          !fit.isCounted() ? "fit.uncounted" : fit.isInside() ? "fit.inside" : "fit.outside";
      rows.add(
          List.of(
              fact.key(),
              phrases.text(fact.isEmergent() ? "role.emergent" : "role.input"),
              phrases.text(work.plan().uses(fact) ? "yes" : "no"),
              fact.source(),
              phrases.text(verdict),
              phrases.text(
                  "fit.value", phrases.number(fact.value()), phrases.number(fact.tolerance())),
              interval(fit.median(), fit.low(), fit.high())));
    }
    page.table(
        phrases.text("fit.caption"),
        List.of(
            phrases.text("column.target"),
            phrases.text("column.role"),
            phrases.text("column.fitted"),
            phrases.text("column.source"),
            phrases.text("column.verdict"),
            phrases.text("column.value"),
            phrases.text("column.simulated")),
        rows,
        5);
  }

  private String interval(double value, double low, double high) {
    return Double.isNaN(value)
        ? "–"
        : phrases.text(
            "interval", phrases.number(value), phrases.number(low), phrases.number(high));
  }

  private void addParameters(HtmlPage page) {
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < work.study().varied().size(); k++) {
      Varied v = work.study().varied().get(k);
      rows.add(
          List.of(
              v.key(),
              v.parameter().unit(),
              phrases.text("range", phrases.number(v.low()), phrases.number(v.high())),
              interval(
                  v.at(result.position(k, 0.5)),
                  v.at(result.position(k, 0.05)),
                  v.at(result.position(k, 0.95))),
              phrases.percent(CalibrationTables.widthRatio(result, k))));
    }
    page.table(
        phrases.text("parameters.caption"),
        List.of(
            phrases.text("column.parameter"),
            phrases.text("column.unit"),
            phrases.text("column.prior"),
            phrases.text("column.posterior"),
            phrases.text("column.width")),
        rows,
        2);
  }

  private void addWaves(HtmlPage page) {
    List<List<String>> rows = new ArrayList<>();
    for (Wave wave : result.waves()) {
      rows.add(
          List.of(
              phrases.text("stage." + wave.stage().name()),
              phrases.number(wave.number()),
              phrases.number(wave.points()),
              phrases.number(wave.tolerance()),
              phrases.percent(wave.acceptance()),
              phrases.number(wave.effectiveSize()),
              phrases.number(wave.spaceLeft())));
    }
    page.table(
        phrases.text("waves.heading"),
        List.of(
            phrases.text("column.stage"),
            phrases.text("column.wave"),
            phrases.text("column.points"),
            phrases.text("column.tolerance"),
            phrases.text("column.acceptance"),
            phrases.text("column.effective"),
            phrases.text("column.space")),
        rows,
        1);
  }
}
