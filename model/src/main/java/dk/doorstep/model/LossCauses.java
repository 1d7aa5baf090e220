package dk.doorstep.model;

import dk.doorstep.population.LossCause;
import dk.doorstep.population.PersonView;

/**
 * Puts the loss of a home down to one cause, with probability in proportion to how much each
 * circumstance raises the hazard: its ratio minus one, and one for what is none of them.
 */
final class LossCauses {
  private static final int COUNT = LossCause.values().length;

  /** By how much each circumstance raises the hazard; of the person looked at last. */
  private final double[] raised = new double[COUNT];

  /**
   * The cause at this quantile.
   *
   * @param siteType type of the shelter moved from, or -1
   * @param day the day whose hazard acted
   */
  LossCause of(PersonView p, AreaRules rules, int siteType, int day, double u) {
    raised[LossCause.FIRST_MONTHS.ordinal()] = rules.tenancy().firstMonthsRatio(p, day) - 1;
    raised[LossCause.GAP.ordinal()] = rules.support().gapRatio(p) - 1;
    raised[LossCause.ARREARS.ordinal()] = rules.arrears().lossRatio(p) - 1;
    raised[LossCause.LONELINESS.ordinal()] =
        rules.loneliness().lossRatio(p, rules.hasOpenHouse(siteType), day) - 1;
    raised[LossCause.SUBSTANCE_USE.ordinal()] = rules.tenancy().substanceUseRatio(p) - 1;
    raised[LossCause.COMPELLED.ordinal()] = rules.offers().lossRatio(p) - 1;
    double sum = 1;
    for (double excess : raised) {
      sum += Math.max(0, excess);
    }
    double rest = u * sum;
    for (int i = 0; i < COUNT; i++) {
      rest -= Math.max(0, raised[i]);
      if (rest < 0) {
        return LossCause.of(i);
      }
    }
    return LossCause.OTHER;
  }
}
