package dk.doorstep.report;

/** Clauses on one finding, for example "more homes are clearly kept (+1.7 points)". */
final class Phrases {
  private final Words words;
  private final Figures figures;

  Phrases(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /**
   * A clause.
   *
   * @param what the middle of the keys of its words, for example {@code homes}
   */
  String of(String what, Finding finding) {
    return words.text(
        "phrase." + what + "." + how(finding),
        "difference",
        figures.difference(finding),
        "bracket",
        figures.bracket(finding),
        "percent",
        figures.relative(finding));
  }

  /** The end of the keys of words on a finding. */
  static String how(Finding finding) {
    boolean isLower = finding.direction() == Direction.LOWER;
    return switch (finding.certainty()) {
      case CLEAR -> isLower ? "clearlyLower" : "clearlyHigher";
      case PROBABLE -> isLower ? "probablyLower" : "probablyHigher";
      case SIMILAR -> "similar";
      case UNCERTAIN -> "uncertain";
      case SAME -> "same";
      case UNTOLD -> "untold";
      case UNDEFINED -> "undefined";
    };
  }
}
