package dk.doorstep.report;

import dk.doorstep.report.Page.Cell;

/** Cells of tables that tell a finding. */
final class Cells {
  private final Words words;
  private final Figures figures;

  Cells(Words words) {
    this.words = words;
    this.figures = new Figures(words);
  }

  /** The difference, its interval and the judgement. */
  Cell judged(Finding finding) {
    if (finding.certainty() == Certainty.UNDEFINED) {
      return new Cell(Words.DASH, "", verdict(finding), "open", "");
    }
    String note = Double.isNaN(finding.difference().ciLow()) ? "" : figures.widest(finding);
    return new Cell(figures.difference(finding), note, verdict(finding), tone(finding), "");
  }

  /** The difference and its interval. */
  Cell plain(Finding finding) {
    return Cell.of(
        figures.difference(finding),
        Double.isNaN(finding.difference().ciLow()) ? "" : figures.widest(finding));
  }

  /** The judgement in a word or two. */
  String verdict(Finding finding) {
    return words.text("verdict." + finding.measure().kind() + "." + Phrases.how(finding));
  }

  private static String tone(Finding finding) {
    if (!finding.isTold() || finding.measure().better() == Direction.NONE) {
      return "open";
    }
    return (finding.isClear() ? "" : "perhaps-") + (finding.isBetter() ? "better" : "worse");
  }
}
