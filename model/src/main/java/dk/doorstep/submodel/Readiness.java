package dk.doorstep.submodel;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.ReadinessParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Readiness to move, and the two readings of why longer stays do better (mechanism M7, evidence
 * E22). Under preparation, time in the shelter makes ready, who moved in ready keeps the home more
 * often, and a needlessly long wait harms (P56). Under selection, persons differ in steadiness: the
 * steadier leave a shelter later and lose a home more seldom, and readiness changes the hazard of
 * losing the home in no way. In both, who is not ready declines more.
 */
public final class Readiness {
  private final boolean isSelection;
  private final double[] hazard = new double[Situation.HOMELESS.size()];
  private final double stayPlanRatio;
  private final double treatmentRatio;
  private final double longTermRatio;
  private final double lossRatio;
  private final int stallDays;
  private final double stallLossRatio;
  private final double spread;

  public Readiness(Settings s, int day) {
    isSelection = s.isOn(ReadinessParameters.READING, day);
    for (Situation situation : Situation.HOMELESS) {
      hazard[situation.ordinal()] = s.value(ReadinessParameters.HAZARD.of(situation), day);
    }
    stayPlanRatio = s.value(ReadinessParameters.STAY_PLAN_RATIO, day);
    treatmentRatio = s.value(ReadinessParameters.TREATMENT_RATIO, day);
    longTermRatio = s.value(ReadinessParameters.LONG_TERM_RATIO, day);
    lossRatio = s.value(ReadinessParameters.LOSS_RATIO, day);
    stallDays = (int) s.value(ReadinessParameters.STALL_DAYS, day);
    stallLossRatio = s.value(ReadinessParameters.STALL_LOSS_RATIO, day);
    spread = s.value(ReadinessParameters.STEADINESS_SPREAD, day);
  }

  /**
   * Hazard per day of becoming ready to move.
   *
   * @param attention time of the shelter's staff, 1 as usual
   */
  public double hazardPerDay(PersonView p, double attention) {
    if (p.isReady()) {
      return 0;
    }
    double h = hazard[p.situation().ordinal()];
    if (p.situation() == Situation.SHELTER) {
      h *= attention;
    }
    if (p.hasStayPlan()) {
      h *= stayPlanRatio;
    }
    if (p.pattern() == Pattern.LONG_TERM) {
      h *= longTermRatio;
    }
    return p.isInTreatment() ? h * treatmentRatio : h;
  }

  /** Ratio of the hazard of leaving a shelter without a dwelling. */
  public double leaveRatio(PersonView p) {
    return isSelection ? steadinessRatio(p) : 1;
  }

  /** Ratio of the hazard of losing the home. */
  public double lossRatio(PersonView p) {
    if (isSelection) {
      return steadinessRatio(p);
    }
    if (!p.isReady()) {
      return 1;
    }
    boolean stalled = p.housedSince() - p.readySince() > stallDays;
    return stalled ? lossRatio * stallLossRatio : lossRatio;
  }

  /** Between 1 + spread and 1 − spread, 1 on average. */
  private double steadinessRatio(PersonView p) {
    return 1 + spread * (1 - 2 * p.steadiness());
  }
}
