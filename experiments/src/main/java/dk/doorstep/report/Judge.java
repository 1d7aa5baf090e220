package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The rules by which a difference is called clear, probable or uncertain. They are told in
 * OUTPUT.md and in the report.
 *
 * <p>With one draw only luck is known: the difference is clear if the 95 % interval of the mean
 * leaves out 0, probable if the 80 % interval does. With several draws ignorance counts too: it is
 * clear if the 95 % interval of the mean leaves out 0, the difference has that sign in at least 19
 * of 20 draws, and there are at least ten; probable if the 80 % interval leaves out 0 and the sign
 * is that in at least four of five.
 */
final class Judge {
  static final double CLEAR_SHARE = 0.95;
  static final double PROBABLE_SHARE = 0.8;
  static final int DRAWS_FOR_CLEAR = 10;

  /** A difference within so large a part of the baseline's level is called about the same. */
  static final double SMALL = 0.005;

  private static final double TAIL_OF_95 = 0.025;
  private static final double TAIL_OF_80 = 0.1;
  private static final double ROUNDING = 1e-9;

  private Judge() {}

  /**
   * Judges a difference.
   *
   * @param baseline level of the baseline in the same unit
   */
  static Finding judge(Measure measure, double baseline, PairedDifference d) {
    return new Finding(measure, baseline, d, certainty(measure, baseline, d), lower(d));
  }

  private static Certainty certainty(Measure measure, double baseline, PairedDifference d) {
    if (d.pairs() == 0) {
      return Certainty.UNDEFINED;
    }
    if (isSame(d)) {
      return Certainty.SAME;
    }
    if (Double.isNaN(d.ciLow())) {
      return Certainty.UNTOLD;
    }
    double share = d.mean() < 0 ? d.probabilityLower() : 1 - d.probabilityLower();
    boolean hasDraws = d.draws() > 1;
    boolean leavesOutZero95 = Math.abs(d.mean()) > half(d);
    boolean leavesOutZero80 = Math.abs(d.mean()) > half(d) * ratioOf80(units(d) - 1);
    boolean drawsAreClear =
        !hasDraws || (d.draws() >= DRAWS_FOR_CLEAR && share >= CLEAR_SHARE - ROUNDING);
    if (leavesOutZero95 && drawsAreClear) {
      return Certainty.CLEAR;
    }
    if (leavesOutZero80 && (!hasDraws || share >= PROBABLE_SHARE - ROUNDING)) {
      return Certainty.PROBABLE;
    }
    return isSmall(measure, baseline, d) ? Certainty.SIMILAR : Certainty.UNCERTAIN;
  }

  /** With at least two pairs, all of which agree to the last digit; one alone may agree by luck. */
  private static boolean isSame(PairedDifference d) {
    boolean agrees = d.mean() == 0 && d.ciLow() == 0 && d.ciHigh() == 0;
    return agrees && (d.draws() <= 1 || (d.low95() == 0 && d.high95() == 0));
  }

  private static boolean isSmall(Measure measure, double baseline, PairedDifference d) {
    double limit = measure.kind() == Measure.Kind.SHARE ? SMALL : SMALL * Math.abs(baseline);
    double low = d.draws() > 1 ? Math.min(d.low95(), d.ciLow()) : d.ciLow();
    double high = d.draws() > 1 ? Math.max(d.high95(), d.ciHigh()) : d.ciHigh();
    return low >= -limit && high <= limit;
  }

  /** Differences that count as independent: the draws, or the pairs if there is one draw. */
  private static int units(PairedDifference d) {
    return d.draws() > 1 ? d.draws() : d.pairs();
  }

  private static double half(PairedDifference d) {
    return (d.ciHigh() - d.ciLow()) / 2;
  }

  private static double ratioOf80(int freedom) {
    TDistribution t = new TDistribution(null, freedom);
    return t.inverseCumulativeProbability(1 - TAIL_OF_80)
        / t.inverseCumulativeProbability(1 - TAIL_OF_95);
  }

  /**
   * The chance that the difference is below 0: the share of the draws, or, with one draw, what
   * Student's t gives for the mean. Nothing is told of a difference that is everywhere 0.
   */
  private static Chance lower(PairedDifference d) {
    if (d.pairs() == 0 || Double.isNaN(d.ciLow()) || isSame(d)) {
      return Chance.UNKNOWN;
    }
    if (d.draws() > 1) {
      return new Chance(d.probabilityLower(), d.draws());
    }
    if (half(d) == 0) {
      return new Chance(d.mean() < 0 ? 1 : 0, 0);
    }
    TDistribution t = new TDistribution(null, d.pairs() - 1);
    double standardError = half(d) / t.inverseCumulativeProbability(1 - TAIL_OF_95);
    return new Chance(t.cumulativeProbability(-d.mean() / standardError), 0);
  }
}
