package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.output.Sheet;
import dk.doorstep.output.Sheet.Cell;
import dk.doorstep.output.Sheet.Column;
import dk.doorstep.output.Sheet.Format;
import dk.doorstep.output.Spreadsheet;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.DifferenceRow;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The tables of the report as a spreadsheet: numbers in full, in the units of the files. */
final class ReportSheets {
  private static final List<String> SITUATIONS =
      List.of("total", "shelter", "sofa", "night_shelter", "street", "other");

  private final Matter matter;
  private final Words words;
  private final ParameterWords parameters;

  ReportSheets(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
    this.parameters = new ParameterWords(words.locale());
  }

  /** Writes them beside this page. */
  void write(Path file, Page page) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(notes(page));
    matter.findings().ifPresent(f -> sheets.add(differences(f)));
    sheets.add(levels());
    sheets.add(course());
    matter.findings().ifPresent(f -> sheets.add(deciders(f)));
    matter.findings().ifPresent(f -> sheets.add(changes(f)));
    sheets.add(ledger());
    sheets.add(evidence());
    Spreadsheet.write(file, page.title(), sheets);
  }

  private Column text(String key) {
    return new Column(words.text(key), "", Format.TEXT);
  }

  private Column number(String key) {
    return new Column(words.text(key), "", Format.GENERAL);
  }

  /** What stands first in the report: notices, the answer, the limits, the command. */
  private Sheet notes(Page page) {
    List<List<Cell>> rows = new ArrayList<>();
    page.notices().forEach(n -> rows.add(List.of(Cell.of(n))));
    for (Page.Section section : page.sections()) {
      if (!List.of("question", "answer", "limits", "reproduce").contains(section.id())) {
        continue;
      }
      rows.add(List.of(Cell.empty()));
      rows.add(List.of(Cell.of(section.heading())));
      for (Page.Block block : section.blocks()) {
        lines(block).forEach(line -> rows.add(List.of(Cell.of(line))));
      }
    }
    return new Sheet(
        words.text("sheet.notes"), List.of(new Column(page.title(), "", Format.TEXT)), rows);
  }

  private static List<String> lines(Page.Block block) {
    if (block instanceof Page.Text text) {
      return List.of(text.text());
    }
    if (block instanceof Page.Answers answers) {
      return answers.sentences();
    }
    if (block instanceof Page.Points points) {
      return points.items();
    }
    if (block instanceof Page.Code code) {
      return List.of(code.text());
    }
    return List.of();
  }

  private Sheet differences(Findings findings) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PolicyFindings policy : findings.byEffect()) {
      for (Measure measure : Measure.values()) {
        rows.add(difference(policy, measure));
      }
      rows.add(costPerNight(policy));
    }
    return new Sheet(
        words.text("sheet.differences"),
        List.of(
            text("column.id"),
            text("column.policy"),
            text("column.figure"),
            text("column.unit"),
            number("column.baseline"),
            number("column.difference"),
            number("sheet.ciLow"),
            number("sheet.ciHigh"),
            number("sheet.low95"),
            number("sheet.high95"),
            new Column(words.text("sheet.relative"), "", Format.PERCENT),
            new Column(words.text("sheet.chance"), "", Format.PERCENT),
            text("sheet.verdict")),
        rows);
  }

  private List<Cell> difference(PolicyFindings policy, Measure measure) {
    Finding finding = policy.of(measure);
    PairedDifference d = finding.difference();
    return List.of(
        Cell.of(policy.id()),
        Cell.of(words.title(policy.scenario())),
        Cell.of(words.text("sheet.measure." + measure)),
        Cell.of(words.text("sheet.unit." + measure)),
        Cell.of(finding.baseline()),
        Cell.of(d.mean()),
        Cell.of(d.ciLow()),
        Cell.of(d.ciHigh()),
        Cell.of(d.low95()),
        Cell.of(d.high95()),
        Cell.of(d.relative()),
        Cell.of(finding.better().share()),
        Cell.of(new Cells(words).verdict(finding)));
  }

  private List<Cell> costPerNight(PolicyFindings policy) {
    PairedDifference cost = policy.costPerNight();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(policy.id()),
                Cell.of(words.title(policy.scenario())),
                Cell.of(words.text("measure.perNight")),
                Cell.of(words.text("sheet.unit.perNight")),
                Cell.empty(),
                Cell.of(cost.mean()),
                Cell.of(cost.ciLow()),
                Cell.of(cost.ciHigh())));
    cells.addAll(Collections.nCopies(5, Cell.empty()));
    return cells;
  }

  /** Every indicator for everybody, by scenario. */
  private Sheet levels() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Scenario scenario : matter.results().scenarios()) {
      var runs = matter.results().of(scenario.id());
      if (runs.isEmpty()) {
        continue;
      }
      for (var key : runs.get(0).keys()) {
        boolean isPlace = key.group().startsWith("area:") || key.group().startsWith("site:");
        if (isPlace) {
          continue;
        }
        Level known = matter.results().level(scenario.id(), key.indicator(), key.group());
        Level level = key.unit().equals("share") ? known.ofShare() : known;
        rows.add(
            List.of(
                Cell.of(scenario.id()),
                Cell.of(words.title(scenario)),
                Cell.of(key.indicator()),
                Cell.of(key.group()),
                Cell.of(key.unit()),
                Cell.of(level.mean()),
                Cell.of(level.low()),
                Cell.of(level.high())));
      }
    }
    return new Sheet(
        words.text("sheet.levels"),
        List.of(
            text("column.id"),
            text("column.scenario"),
            text("column.figure"),
            text("sheet.group"),
            text("column.unit"),
            number("column.mean"),
            number("sheet.low"),
            number("sheet.high")),
        rows);
  }

  private Sheet course() {
    TimeCourse courses = matter.courses();
    List<List<Cell>> rows = new ArrayList<>();
    for (Scenario scenario : matter.results().scenarios()) {
      for (String situation : SITUATIONS) {
        for (TimeCourse.Point p : courses.level(scenario.id(), "homeless." + situation)) {
          rows.add(
              List.of(
                  Cell.of(scenario.id()),
                  Cell.of(words.title(scenario)),
                  Cell.of(words.text("situation." + situation)),
                  Cell.of(p.years()),
                  Cell.of(p.level().mean()),
                  Cell.of(p.level().low()),
                  Cell.of(p.level().high())));
        }
      }
    }
    return new Sheet(
        words.text("sheet.course"),
        List.of(
            text("column.id"),
            text("column.scenario"),
            text("sheet.situation"),
            new Column(words.text("column.year"), "", Format.TWO_DECIMALS),
            new Column(words.text("column.mean"), "", Format.ONE_DECIMAL),
            new Column(words.text("sheet.low"), "", Format.ONE_DECIMAL),
            new Column(words.text("sheet.high"), "", Format.ONE_DECIMAL)),
        rows);
  }

  private Sheet deciders(Findings findings) {
    Deciders deciders = matter.deciders();
    List<List<Cell>> rows = new ArrayList<>();
    for (PolicyFindings policy : findings.policies()) {
      for (Deciders.Decider d : deciders.strongest().getOrDefault(policy.id(), List.of())) {
        rows.add(
            List.of(
                Cell.of(policy.id()),
                Cell.of(words.title(policy.scenario())),
                Cell.of(d.parameter().key()),
                Cell.of(parameters.phrase(d.parameter())),
                Cell.of(d.correlation()),
                Cell.of(deciders.bound())));
      }
    }
    return new Sheet(
        words.text("sheet.deciders"),
        List.of(
            text("column.id"),
            text("column.policy"),
            text("sheet.key"),
            text("column.unmeasured"),
            new Column(words.text("column.correlation"), "", Format.TWO_DECIMALS),
            new Column(words.text("sheet.bound"), "", Format.TWO_DECIMALS)),
        rows);
  }

  private Sheet changes(Findings findings) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PolicyFindings policy : findings.policies()) {
      for (DifferenceRow row : ResolvedScenario.diff(findings.baseline(), policy.scenario())) {
        rows.add(
            List.of(
                Cell.of(policy.id()),
                Cell.of(row.part()),
                Cell.of(row.key()),
                Cell.of(
                    Ledger.find(row.key())
                        .map(parameters::phrase)
                        .orElse(words.text("changes.count"))),
                value(row.a()),
                value(row.b())));
      }
    }
    return new Sheet(
        words.text("sheet.changes"),
        List.of(
            text("column.id"),
            text("column.places"),
            text("sheet.key"),
            text("column.parameter"),
            number("column.baseline"),
            number("column.here")),
        rows);
  }

  /** A number as a number, everything else as it is stated. */
  private static Cell value(String stated) {
    return stated.matches("-?\\d+(\\.\\d+)?")
        ? Cell.of(Double.parseDouble(stated))
        : Cell.of(stated);
  }

  private Sheet ledger() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Parameter p : Ledger.all()) {
      rows.add(
          List.of(
              Cell.of(p.key()),
              Cell.of(parameters.phrase(p)),
              value(p.format(p.defaultValue())),
              Cell.of(parameters.unit(p.unit())),
              Cell.of(p.plausibleLow()),
              Cell.of(p.plausibleHigh()),
              Cell.of(words.text("standing." + p.standing().name().toLowerCase(Locale.ROOT))),
              Cell.of(p.source())));
    }
    return new Sheet(
        words.text("sheet.parameters"),
        List.of(
            text("sheet.key"),
            text("column.parameter"),
            number("column.default"),
            text("column.unit"),
            number("sheet.low"),
            number("sheet.high"),
            text("sheet.standing"),
            text("column.source")),
        rows);
  }

  private Sheet evidence() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Evidence.Fact fact : Evidence.load().all()) {
      rows.add(
          List.of(
              Cell.of(fact.id()),
              Cell.of(fact.fact()),
              Cell.of(fact.value()),
              Cell.of(fact.source())));
    }
    return new Sheet(
        words.text("sheet.evidence"),
        List.of(
            text("column.id"), text("column.fact"), text("column.value"), text("column.source")),
        rows);
  }
}
