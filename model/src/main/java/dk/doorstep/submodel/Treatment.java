package dk.doorstep.submodel;

import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.TreatmentParameters;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.SupportStage;

/**
 * Treatment for mental illness and for use of drugs or alcohol: begun most often in and just after
 * a shelter stay (mechanism M6, evidence E23), least by persons with both, whom each system refers
 * to the other (M22, E82).
 */
public final class Treatment {
  private final double[] start = new double[Situation.SUPPORTED_HOUSING.ordinal() + 1];
  private final double afterStayRatio;
  private final int afterStayDays;
  private final double endHazard;
  private final double bothRatio;
  private final double lossRatio;
  private final double actRatio;

  public Treatment(Settings s, int day) {
    for (Situation situation : TreatmentParameters.START_HAZARD.members()) {
      start[situation.ordinal()] = s.value(TreatmentParameters.START_HAZARD.of(situation), day);
    }
    start[Situation.SUPPORTED_HOUSING.ordinal()] = start[Situation.OWN_HOME.ordinal()];
    afterStayRatio = s.value(TreatmentParameters.AFTER_STAY_RATIO, day);
    afterStayDays = (int) s.value(TreatmentParameters.AFTER_STAY_DAYS, day);
    endHazard = s.value(TreatmentParameters.END_HAZARD, day);
    bothRatio = s.value(TreatmentParameters.BOTH_RATIO, day);
    lossRatio = s.value(TreatmentParameters.LOSS_RATIO, day);
    actRatio = s.value(TreatmentParameters.ACT_RATIO, day);
  }

  /** Hazard per day of beginning treatment, from the night after this day. */
  public double startHazardPerDay(PersonView p, int day) {
    if (p.isInTreatment() || !(p.hasMentalIllness() || p.usesSubstances())) {
      return 0;
    }
    double h = start[p.situation().ordinal()];
    if (isJustAfterStay(p, day)) {
      h *= afterStayRatio;
    }
    if (p.supportStage() == SupportStage.ACTIVE && p.supportMethod() == Method.ACT) {
      return h * actRatio;
    }
    return p.hasBothConditions() ? h * bothRatio : h;
  }

  public double endHazardPerDay(PersonView p) {
    return p.isInTreatment() ? endHazard : 0;
  }

  /** Ratio of the hazard of losing the home. */
  public double lossRatio(PersonView p) {
    return p.isInTreatment() ? lossRatio : 1;
  }

  /** The next night on which the hazard changes by itself, or {@link PersonView#NEVER}. */
  public int nextReview(PersonView p, int day) {
    return isJustAfterStay(p, day) ? p.housedSince() + afterStayDays : PersonView.NEVER;
  }

  private boolean isJustAfterStay(PersonView p, int day) {
    return p.baseSite() >= 0 && p.situation().isHoused() && day - p.housedSince() < afterStayDays;
  }
}
