package dk.doorstep.report;

/**
 * The closing question of the literature study: can aftercare from the shelter be part of the
 * foundation of Housing First?
 */
final class ClosingQuestion {
  private final Words words;
  private final Figures figures;

  ClosingQuestion(Words words) {
    this.words = words;
    this.figures = new Figures(words);
  }

  /** What these runs answer, with the first reservation. */
  String sentence(Reservations r) {
    Finding homes = r.policy().of(Measure.HOMES_KEPT);
    Finding nights = r.policy().nights();
    String body =
        words.text(
            "closing." + verdict(homes, nights),
            "policy",
            words.quoted(words.title(r.policy().scenario())),
            "findings",
            findings(homes, nights));
    Level elsewhere = r.movesFromElsewhere();
    return elsewhere.isKnown()
        ? words.text(
            "closing.but",
            "sentence",
            body,
            "share",
            words.percent(elsewhere.mean(), Rounding.WHOLE))
        : body + ".";
  }

  /** Yes, in part, no or unsure, by the verdicts on homes kept and on homeless nights. */
  static String verdict(Finding homes, Finding nights) {
    if (nights.certainty() == Certainty.UNTOLD || nights.certainty() == Certainty.UNDEFINED) {
      return "unsure";
    }
    if (homes.isWorse() || nights.isWorse()) {
      return homes.isBetter() || nights.isBetter() ? "mixed" : "no";
    }
    if (nights.isBetter() && (homes.isBetter() || homes.certainty() == Certainty.UNDEFINED)) {
      return nights.isClear() && (homes.isClear() || homes.certainty() == Certainty.UNDEFINED)
          ? "yes"
          : "probably";
    }
    if (nights.isBetter() || homes.isBetter()) {
      return "partly";
    }
    boolean isUnsure =
        nights.certainty() == Certainty.UNCERTAIN || homes.certainty() == Certainty.UNCERTAIN;
    return isUnsure ? "unsure" : "no";
  }

  private String findings(Finding homes, Finding nights) {
    String ofNights = phrase("nights", nights);
    return homes.certainty() == Certainty.UNDEFINED
        ? ofNights
        : words.text("closing.both", "homes", phrase("homes", homes), "nights", ofNights);
  }

  private String phrase(String what, Finding finding) {
    return new Phrases(words, figures).of(what, finding);
  }
}
