package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;

/**
 * What a policy does to one measure.
 *
 * @param measure which
 * @param baseline mean level of the baseline, in the unit of the measure
 * @param difference policy minus baseline, in the same unit
 * @param certainty how sure the direction is
 * @param lower the chance that the difference lies below 0
 */
public record Finding(
    Measure measure,
    double baseline,
    PairedDifference difference,
    Certainty certainty,
    Chance lower) {

  /** Where the mean difference points. */
  public Direction direction() {
    return Direction.of(difference.mean());
  }

  /** The same of a policy that is the baseline by another name. */
  Finding asSame() {
    return new Finding(measure, baseline, difference, Certainty.SAME, Chance.UNKNOWN);
  }

  public boolean isClear() {
    return certainty == Certainty.CLEAR;
  }

  /** Clear or probable. */
  public boolean isTold() {
    return certainty == Certainty.CLEAR || certainty == Certainty.PROBABLE;
  }

  /** Clearly or probably an improvement. */
  public boolean isBetter() {
    return isTold() && direction() == measure.better();
  }

  /** Clearly or probably a change for the worse. */
  public boolean isWorse() {
    return isTold() && measure.better() != Direction.NONE && direction() != measure.better();
  }

  /** The chance that the difference is an improvement; of a decrease where neither is better. */
  public Chance better() {
    return measure.better() == Direction.HIGHER ? lower.opposite() : lower;
  }

  /** Whether the ends of the interval over the draws are known. */
  public boolean hasDraws() {
    return difference.draws() > 1;
  }

  /** Half the length of the interval by luck; NaN if there is none. */
  public double halfInterval() {
    return (difference.ciHigh() - difference.ciLow()) / 2;
  }
}
