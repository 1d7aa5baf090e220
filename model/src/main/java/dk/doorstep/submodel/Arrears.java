package dk.doorstep.submodel;

import dk.doorstep.parameters.ArrearsParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.SupportStage;

/**
 * Rent arrears and benefit sanctions: what they do to the home, what support and an integrated
 * office do about them (mechanism M21, evidence E12, E57, E98).
 */
public final class Arrears {
  private final double hazard;
  private final double substanceUseRatio;
  private final double supportRatio;
  private final double clearHazard;
  private final double clearSupportRatio;
  private final double lossRatio;
  private final double sanctionHazard;
  private final double sanctionArrearsShare;
  private final double officeRegistrationRatio;

  public Arrears(Settings s, int day) {
    boolean integrated = s.isOn(ArrearsParameters.INTEGRATED, day);
    double burden =
        s.value(ArrearsParameters.RENT, day) / s.value(ArrearsParameters.AFFORDABLE_RENT, day);
    double office = integrated ? s.value(ArrearsParameters.OFFICE_ARREARS_RATIO, day) : 1;
    hazard =
        s.value(ArrearsParameters.HAZARD, day)
            * StrictMath.pow(burden, s.value(ArrearsParameters.RENT_ELASTICITY, day))
            * office;
    substanceUseRatio = s.value(ArrearsParameters.SUBSTANCE_USE_RATIO, day);
    supportRatio = s.value(ArrearsParameters.SUPPORT_RATIO, day);
    clearHazard = s.value(ArrearsParameters.CLEAR_HAZARD, day);
    clearSupportRatio = s.value(ArrearsParameters.CLEAR_SUPPORT_RATIO, day);
    lossRatio = s.value(ArrearsParameters.LOSS_RATIO, day);
    sanctionHazard =
        s.value(ArrearsParameters.SANCTION_HAZARD, day)
            * (integrated ? s.value(ArrearsParameters.OFFICE_SANCTION_RATIO, day) : 1);
    sanctionArrearsShare = s.value(ArrearsParameters.SANCTION_ARREARS_SHARE, day);
    officeRegistrationRatio =
        integrated ? s.value(ArrearsParameters.OFFICE_REGISTRATION_RATIO, day) : 1;
  }

  /** Hazard per day of falling into arrears; only in a home with a lease of one's own. */
  public double startHazardPerDay(PersonView p) {
    if (p.isInArrears() || p.situation() != Situation.OWN_HOME) {
      return 0;
    }
    double h = p.usesSubstances() ? hazard * substanceUseRatio : hazard;
    return isSupported(p) ? h * supportRatio : h;
  }

  public double clearHazardPerDay(PersonView p) {
    if (!p.isInArrears()) {
      return 0;
    }
    return isSupported(p) ? clearHazard * clearSupportRatio : clearHazard;
  }

  public double sanctionHazardPerDay(PersonView p) {
    return p.situation() == Situation.OWN_HOME ? sanctionHazard : 0;
  }

  /** Whether a sanction leads to arrears at once. */
  public boolean sanctionLeadsToArrears(double u) {
    return u < sanctionArrearsShare;
  }

  /** Ratio of the hazard of losing the home. */
  public double lossRatio(PersonView p) {
    return p.isInArrears() ? lossRatio : 1;
  }

  /** Ratio of the hazard of registration for a dwelling: one office knows both sides. */
  public double registrationRatio() {
    return officeRegistrationRatio;
  }

  private static boolean isSupported(PersonView p) {
    return p.supportStage() == SupportStage.ACTIVE;
  }
}
