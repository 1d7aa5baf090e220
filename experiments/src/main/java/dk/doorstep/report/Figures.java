package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;

/** Findings as people read them: in handy units, rounded to what the numbers can bear. */
final class Figures {
  private static final double PER_CENT = 100;
  private static final double MILLIONTH = 1e-6;
  private static final int NIGHTS_PER_YEAR = 365;
  private static final int MANY_PERSONS = 10;

  private final Words words;

  Figures(Words words) {
    this.words = words;
  }

  /** What values of the files are multiplied by: shares become per cent, kroner millions. */
  static double factor(Measure.Kind kind) {
    return switch (kind) {
      case COUNT -> 1;
      case SHARE -> PER_CENT;
      case MONEY -> MILLIONTH;
    };
  }

  static Rounding rounding(Finding finding) {
    PairedDifference d = finding.difference().times(factor(finding.measure().kind()));
    Rounding rounding = Rounding.by((d.ciHigh() - d.ciLow()) / 2, d.mean());
    return rounding.tellingFromZero(d.ciLow(), d.ciHigh());
  }

  /** The mean difference with its sign, without a unit; a dash if it is undefined. */
  String difference(Finding finding) {
    return words.signed(
        finding.difference().mean() * factor(finding.measure().kind()), rounding(finding));
  }

  /** The size of the mean difference without its sign. */
  String amount(Finding finding) {
    return words.number(
        Math.abs(finding.difference().mean()) * factor(finding.measure().kind()),
        rounding(finding));
  }

  /** The 95 % interval of the mean; a dash if there is none. */
  String luck(Finding finding) {
    PairedDifference d = finding.difference().times(factor(finding.measure().kind()));
    return words.interval(d.ciLow(), d.ciHigh(), rounding(finding));
  }

  /** Where 95 % of the draws lie; a dash with one draw. */
  String ignorance(Finding finding) {
    PairedDifference d = finding.difference().times(factor(finding.measure().kind()));
    return words.interval(d.low95(), d.high95(), rounding(finding));
  }

  /** The interval that tells most: over the draws if there are several, else by luck. */
  String widest(Finding finding) {
    return finding.hasDraws() ? ignorance(finding) : luck(finding);
  }

  /** That interval with the words for what it is; empty if there is none. */
  String bracket(Finding finding) {
    return bracket(finding, widest(finding));
  }

  /**
   * The same for a sentence that says which way the difference goes: from the smaller to the larger
   * amount, without signs, unless the interval holds differences of both signs.
   */
  String plainBracket(Finding finding) {
    PairedDifference d = finding.difference().times(factor(finding.measure().kind()));
    Level widest = Level.of(d);
    boolean hasBothSigns = widest.low() <= 0 && widest.high() >= 0;
    double less = Math.min(Math.abs(widest.low()), Math.abs(widest.high()));
    double more = Math.max(Math.abs(widest.low()), Math.abs(widest.high()));
    return bracket(
        finding, hasBothSigns ? widest(finding) : words.range(less, more, rounding(finding)));
  }

  private String bracket(Finding finding, String interval) {
    if (Double.isNaN(finding.difference().ciLow())) {
      return "";
    }
    return words.text(finding.hasDraws() ? "bracket.draws" : "bracket.luck", "interval", interval);
  }

  /** The difference relative to the baseline, with its sign; a dash if it is undefined. */
  String relative(Finding finding) {
    double relative = finding.difference().relative();
    double half = finding.halfInterval() / Math.abs(finding.baseline());
    Rounding rounding =
        Rounding.by(PER_CENT * half, PER_CENT * relative).notFinerThan(Rounding.TENTHS);
    return words.signedPercent(relative, rounding);
  }

  /** The same without its sign. */
  String relativeAmount(Finding finding) {
    return relative(finding).replaceFirst("^[+" + Words.MINUS + "]", "");
  }

  /** Nights a year as persons on an average night, without a sign. */
  String personsPerNight(Finding nights) {
    double half = nights.halfInterval() / NIGHTS_PER_YEAR;
    double persons = Math.abs(nights.difference().mean()) / NIGHTS_PER_YEAR;
    Rounding finest = persons < MANY_PERSONS ? Rounding.TENTHS : Rounding.WHOLE;
    Rounding rounding = Rounding.by(half, persons).tellingFromZero(persons, persons);
    return words.number(persons, rounding.notFinerThan(finest));
  }

  /** The level of the baseline. */
  String baseline(Finding finding) {
    return level(new Level(finding.baseline(), Double.NaN, Double.NaN), finding.measure().kind());
  }

  /** A level, told to the precision of its band or, without one, to three digits. */
  String level(Level level, Measure.Kind kind) {
    double factor = factor(kind);
    return words.number(factor * level.mean(), levelRounding(level, kind));
  }

  /** The band of a level; a dash if there is none. */
  String band(Level level, Measure.Kind kind) {
    double factor = factor(kind);
    return words.range(factor * level.low(), factor * level.high(), levelRounding(level, kind));
  }

  private static Rounding levelRounding(Level level, Measure.Kind kind) {
    double factor = factor(kind);
    double value = Math.abs(factor * level.mean());
    double half = factor * (level.high() - level.low()) / 2;
    // Three digits of the number itself where nothing is known about how sure it is.
    return Rounding.by(half > 0 ? half : value / 10, value)
        .notFinerThan(Rounding.TENTHS)
        .notCoarserThan(value < 100 ? Rounding.WHOLE : new Rounding(4));
  }

  /** The chance in words, for example "in 19 of 20 sets of assumptions"; a dash if unknown. */
  String chance(Chance chance) {
    if (!chance.isKnown()) {
      return Words.DASH;
    }
    if (chance.draws() > 0) {
      return words.text("chance.draws", "k", chance.count(), "n", chance.draws());
    }
    return luckyChance(chance.share());
  }

  /** The chance of a decrease as a clause, for example "fewer in 19 of 20 sets of assumptions". */
  String odds(Chance lower) {
    return lower.draws() > 0
        ? words.text("odds.draws", "k", lower.count(), "n", lower.draws())
        : words.text("odds.luck", "chance", chance(lower));
  }

  private String luckyChance(double share) {
    if (share > 0.99) {
      return words.text("chance.over99");
    }
    if (share >= 0.965) {
      return words.text("chance.over19");
    }
    if (share >= 0.925) {
      return words.text("chance.about19");
    }
    if (share < 0.01) {
      return words.text("chance.under1");
    }
    if (share <= 0.035) {
      return words.text("chance.under20");
    }
    if (share <= 0.075) {
      return words.text("chance.about20");
    }
    int tenths = (int) Math.rint(10 * share);
    return tenths == 5 ? words.text("chance.even") : words.text("chance.tenths", "n", tenths);
  }
}
