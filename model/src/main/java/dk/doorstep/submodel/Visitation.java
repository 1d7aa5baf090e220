package dk.doorstep.submodel;

import dk.doorstep.parameters.AnchoringParameters;
import dk.doorstep.parameters.ArrearsParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.VisitationParameters;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;

/**
 * When granted support may start, and the hand-over when a course ends: who decides, how early, how
 * plans and offices stand in each other's way (mechanisms M5, M12, M23, M25; evidence E18, E35,
 * E58, E59, E63).
 */
public final class Visitation {
  private final int shelterDelay;
  private final double municipalDelay;
  private final int earlyDays;
  private final double planRatio;
  private final double daysPerExtraPlan;
  private final double handOverNeedShare;
  private final int handOverGapDays;
  private final boolean isHandOverByShelter;

  public Visitation(Settings s, int day) {
    boolean integrated = s.isOn(ArrearsParameters.INTEGRATED, day);
    double office = integrated ? s.value(ArrearsParameters.OFFICE_DELAY_RATIO, day) : 1;
    double organisation =
        s.isOn(AnchoringParameters.ORGANISATION, day)
            ? 1
            : s.value(AnchoringParameters.MISSING_ORGANISATION_DELAY_RATIO, day);
    shelterDelay = (int) s.value(SupportParameters.SHELTER_DELAY_DAYS, day);
    municipalDelay = s.value(SupportParameters.MUNICIPAL_DELAY_DAYS, day) * office * organisation;
    earlyDays = (int) s.value(SupportParameters.EARLY_DAYS, day);
    planRatio = s.value(VisitationParameters.PLAN_RATIO, day);
    daysPerExtraPlan = integrated ? 0 : s.value(VisitationParameters.DAYS_PER_EXTRA_PLAN, day);
    handOverNeedShare = s.value(VisitationParameters.HAND_OVER_NEED_SHARE, day);
    isHandOverByShelter = s.isOn(VisitationParameters.HAND_OVER_BY_SHELTER, day);
    handOverGapDays =
        isHandOverByShelter ? 0 : (int) s.value(VisitationParameters.HAND_OVER_GAP_DAYS, day);
  }

  /**
   * Days before the move on which this provider's support may begin.
   *
   * @param contactDays days before the move on which the shelter's own workers begin
   */
  public int daysBeforeMove(Provider provider, int contactDays) {
    return provider == Provider.SHELTER ? Math.max(earlyDays, contactDays) : earlyDays;
  }

  /**
   * Days from the move until support can start.
   *
   * @param daysBeforeMove days before the move on which it was granted; below 0 is before the move
   */
  public int delayDays(PersonView p, Provider provider, int daysBeforeMove) {
    if (provider == Provider.SHELTER) {
      return shelterDelay - daysBeforeMove;
    }
    double delay = p.hasPlan() ? municipalDelay * planRatio : municipalDelay;
    int plans = (p.hasStayPlan() ? 1 : 0) + (p.hasPlan() ? 1 : 0) + (p.isInTreatment() ? 1 : 0);
    delay += daysPerExtraPlan * Math.max(0, plans - 1);
    return (int) Math.round(delay) - daysBeforeMove;
  }

  /** Whether a person needs further support when a course ends. */
  public boolean needsFurtherSupport(double u) {
    return u < handOverNeedShare;
  }

  /** Days without support between a course and the municipality's. */
  public int handOverGapDays() {
    return handOverGapDays;
  }

  /** Whether the municipality goes by the assessment of those who gave the course. */
  public boolean isHandOverByShelter() {
    return isHandOverByShelter;
  }
}
