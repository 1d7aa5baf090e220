package dk.doorstep.report;

import dk.doorstep.report.Page.Block;
import java.util.List;

/** Pictures of what the policies change: homeless nights, money against nights, and who pays. */
final class DifferencePictures {
  private final Findings findings;
  private final Words words;

  DifferencePictures(Findings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  /** The pictures; none if no difference is known. */
  List<Block> all() {
    DifferenceRows rows = new DifferenceRows(findings, words);
    return rows.policies().isEmpty()
        ? List.of()
        : List.of(
            new ForestPicture(rows, findings.depth(), words).picture(),
            new ScatterPicture(rows, findings.depth(), words).picture(),
            new PayersPicture(rows, findings.depth(), words).picture());
  }
}
