package dk.doorstep.submodel;

import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Ways out of homelessness beside the queue: a home found otherwise, leaving the system, supported
 * housing.
 */
public final class HomeFinding {
  private final double[] hazard = new double[Pattern.values().length];
  private final double[] ratio = new double[Situation.HOMELESS.size()];
  private final double leaveShare;
  private final double supportedHazard;

  public HomeFinding(Settings s, int day) {
    for (Pattern pattern : Pattern.values()) {
      hazard[pattern.ordinal()] = s.value(DwellingParameters.SELF_EXIT_HAZARD.of(pattern), day);
    }
    for (Situation situation : Situation.HOMELESS) {
      ratio[situation.ordinal()] = s.value(DwellingParameters.SELF_EXIT_RATIO.of(situation), day);
    }
    leaveShare = s.value(DwellingParameters.SELF_EXIT_LEAVE_SHARE, day);
    supportedHazard = s.value(DwellingParameters.SUPPORTED_HOUSING_HAZARD, day);
  }

  /**
   * Hazard per day of any of these ways out; nobody takes one who is about to move to an accepted
   * dwelling.
   */
  public double hazardPerDay(PersonView p) {
    return p.moveDay() != PersonView.NEVER ? 0 : own(p) + supported(p);
  }

  /** Which way out: own home, left, or supported housing. */
  public Situation destination(PersonView p, double u) {
    double own = own(p);
    double rest = u * (own + supported(p));
    if (rest >= own && supported(p) > 0) {
      return Situation.SUPPORTED_HOUSING;
    }
    return rest < own * leaveShare ? Situation.LEFT : Situation.OWN_HOME;
  }

  private double own(PersonView p) {
    return hazard[p.pattern().ordinal()] * ratio[p.situation().ordinal()];
  }

  private double supported(PersonView p) {
    return p.situation() == Situation.SHELTER && p.hasMentalIllness() ? supportedHazard : 0;
  }
}
