package dk.doorstep.report;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.PlaceTotals;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What the scenarios are, and what differs between them. */
final class ScenariosSection {
  private final Matter matter;
  private final Words words;

  ScenariosSection(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  Page.Section section() {
    List<Block> blocks = new ArrayList<>();
    boolean isComparison = matter.findings().isPresent();
    blocks.add(new Page.Text(words.text(isComparison ? "scenarios.intro" : "scenarios.one")));
    blocks.add(places());
    ParameterTables tables = new ParameterTables(words);
    for (Scenario scenario : matter.results().scenarios()) {
      if (scenario == matter.first()) {
        continue;
      }
      blocks.add(new Page.Heading(words.title(scenario)));
      String description = scenario.description(words.language());
      if (!description.isEmpty()) {
        blocks.add(new Page.Text(description));
      }
      tables
          .changes(matter.first(), scenario)
          .ifPresentOrElse(
              table -> blocks.add(new Page.Details(words.text("changes.summary"), List.of(table))),
              () -> blocks.add(new Page.Text(words.text("changes.nothing"))));
    }
    return new Page.Section(
        "scenarios", words.text(isComparison ? "scenarios.title" : "scenarios.titleOne"), blocks);
  }

  /** Beds, dwellings and workers of every scenario on day 0. */
  private Page.Table places() {
    List<Scenario> scenarios = matter.source().run().experiment().scenarios();
    Row[] rows = new Row[scenarios.size()];
    for (Branching branching : matter.source().run().experiment().branchings()) {
      for (int i : branching.scenarios()) {
        rows[i] =
            row(scenarios.get(i), PlaceTotals.of(scenarios.get(i).world(), branching.areas()));
      }
    }
    return new Page.Table(
        "table-places",
        words.text("places.caption"),
        List.of(
            new Column(words.text("column.scenario"), false),
            new Column(words.text("places.shelters"), true),
            new Column(words.text("places.beds"), true),
            new Column(words.text("places.dwellings"), true),
            new Column(words.text("places.shelterWorkers"), true),
            new Column(words.text("places.municipalWorkers"), true)),
        List.of(rows));
  }

  private Row row(Scenario scenario, PlaceTotals totals) {
    return new Row(
        words.title(scenario),
        scenario.id(),
        List.of(
            number(totals.sites(), Rounding.WHOLE),
            number(totals.beds(), Rounding.WHOLE),
            number(totals.dwellingsPerYear().orElse(Double.NaN), Rounding.WHOLE),
            number(totals.shelterWorkers(), Rounding.TENTHS),
            number(totals.municipalWorkers(), Rounding.TENTHS)));
  }

  private Cell number(double value, Rounding rounding) {
    return Cell.of(words.number(value, rounding));
  }
}
