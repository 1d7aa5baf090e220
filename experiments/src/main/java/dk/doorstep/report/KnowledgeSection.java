package dk.doorstep.report;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Standing;
import dk.doorstep.report.Page.Block;
import dk.doorstep.report.Page.Cell;
import dk.doorstep.report.Page.Column;
import dk.doorstep.report.Page.Row;
import dk.doorstep.scenario.Evidence;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is measured, what is fitted and what is assumed, with sources. */
final class KnowledgeSection {
  private final Matter matter;
  private final Words words;

  KnowledgeSection(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  Page.Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Page.Text(
            words.text(
                "knowledge.intro",
                "all",
                Ledger.all().size(),
                "measured",
                count(Standing.MEASURED),
                "derived",
                count(Standing.DERIVED),
                "fitted",
                count(Standing.FITTED),
                "assumed",
                count(Standing.ASSUMED),
                "choice",
                count(Standing.CHOICE))));
    ParameterTables tables = new ParameterTables(words);
    for (Standing standing :
        List.of(Standing.MEASURED, Standing.DERIVED, Standing.FITTED, Standing.ASSUMED)) {
      Page.Table table = tables.ledger(standing);
      blocks.add(new Page.Details(table.caption(), List.of(table)));
    }
    Page.Table evidence = evidence();
    blocks.add(new Page.Details(evidence.caption(), List.of(evidence)));
    return new Page.Section("knowledge", words.text("knowledge.title"), blocks);
  }

  private static long count(Standing standing) {
    return Ledger.all().stream().filter(p -> p.standing() == standing).count();
  }

  /** The facts that the scenarios refer to. */
  private Page.Table evidence() {
    Set<String> ids = new LinkedHashSet<>();
    for (Scenario scenario : matter.results().scenarios()) {
      ids.addAll(scenario.evidence());
    }
    String foreign = words.language().equals("en") ? "" : "en";
    List<Row> rows = new ArrayList<>();
    for (Evidence.Fact fact : Evidence.load().all()) {
      if (ids.contains(fact.id())) {
        rows.add(
            new Row(
                fact.id(),
                "",
                List.of(
                    new Cell(fact.fact(), "", "", "", foreign),
                    new Cell(fact.value(), "", "", "", foreign),
                    new Cell(fact.source(), "", "", "", foreign))));
      }
    }
    return new Page.Table(
        "table-evidence",
        words.text("evidence.caption"),
        List.of(
            new Column(words.text("column.id"), false),
            new Column(words.text("column.fact"), false),
            new Column(words.text("column.value"), false),
            new Column(words.text("column.source"), false)),
        rows);
  }
}
