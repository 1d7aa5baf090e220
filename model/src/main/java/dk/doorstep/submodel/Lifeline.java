package dk.doorstep.submodel;

import dk.doorstep.parameters.LifelineParameters;
import dk.doorstep.parameters.Settings;

/**
 * Help when a home is about to be lost: outreach workers who knock because somebody worries, a call
 * to the shelter, or some nights there (mechanism M19, evidence E46, E64).
 */
public final class Lifeline {
  private final double knocksAvertedShare;
  private final double avertedShare;
  private final double stayShare;
  private final int stayNights;

  public Lifeline(Settings s, int day) {
    knocksAvertedShare =
        s.isOn(LifelineParameters.KNOCKS, day)
            ? s.value(LifelineParameters.KNOCKS_AVERTED_SHARE, day)
            : 0;
    avertedShare = s.value(LifelineParameters.AVERTED_SHARE, day);
    stayShare = s.value(LifelineParameters.STAY_SHARE, day);
    stayNights = (int) s.value(LifelineParameters.STAY_NIGHTS, day);
  }

  /** Whether a knock on the door averts the loss. */
  public boolean isAvertedByKnock(double u) {
    return u < knocksAvertedShare;
  }

  /** Whether the lifeline averts the loss, for a person who has one. */
  public boolean isAverted(double u) {
    return u < avertedShare;
  }

  /** Whether that takes a stay in the shelter. */
  public boolean takesStay(double u) {
    return u < stayShare;
  }

  /** Nights of a preventive stay. */
  public int stayNights() {
    return stayNights;
  }
}
