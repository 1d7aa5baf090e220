package dk.doorstep.submodel;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.StayDistribution;
import dk.doorstep.population.PersonView;

/**
 * How long a shelter stay lasts if no dwelling ends it: many are meant for a night or two, a few
 * last years (evidence P39, P43, P46, P48; targets C6, C7, C9).
 */
public final class ShelterStay {
  private final StayDistribution stated;
  private final double[] overnightShare = new double[Pattern.values().length];
  private final double overnightHazard;
  private final double[] hazard = new double[Pattern.values().length];
  private final Shares leaveTo;

  public ShelterStay(Settings s, int day) {
    stated =
        StayDistribution.of(
            s.value(ShelterParameters.STAY_DISTRIBUTION, day),
            s.value(ShelterParameters.STAY_MEAN_NIGHTS, day),
            s.value(ShelterParameters.STAY_COEFFICIENT_OF_VARIATION, day));
    for (Pattern pattern : Pattern.values()) {
      overnightShare[pattern.ordinal()] =
          s.value(ShelterParameters.OVERNIGHT_SHARE.of(pattern), day);
      hazard[pattern.ordinal()] = s.value(ShelterParameters.LEAVE_HAZARD.of(pattern), day);
    }
    overnightHazard = s.value(ShelterParameters.OVERNIGHT_LEAVE_HAZARD, day);
    leaveTo = new Shares(s, ShelterParameters.LEAVE_TO_SHARE, day);
  }

  /**
   * The stated distribution of the length of stay; {@link StayDistribution#isHazard()} if hazards
   * decide.
   */
  public StayDistribution stated() {
    return stated;
  }

  /** Whether a stay of this person is meant for a night or two. */
  public boolean isOvernight(PersonView p, double u) {
    return stated.isHazard() && u < overnightShare[p.pattern().ordinal()];
  }

  /**
   * Hazard per day of leaving without a dwelling; nobody leaves who is about to move to an accepted
   * one.
   */
  public double leaveHazardPerDay(PersonView p) {
    if (p.moveDay() != PersonView.NEVER) {
      return 0;
    }
    return p.isOvernightStay() ? overnightHazard : hazard[p.pattern().ordinal()];
  }

  /** Where a leaver without a dwelling goes. */
  public Situation destination(double u) {
    return leaveTo.at(u);
  }
}
