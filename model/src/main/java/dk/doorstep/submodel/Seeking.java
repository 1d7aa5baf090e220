package dk.doorstep.submodel;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/** Asking for a shelter bed, and what happens when all are taken (mechanism M28). */
public final class Seeking {
  private final double[] hazard = new double[Situation.HOMELESS.size()];
  private final double[] ratio = new double[Pattern.values().length];
  private final boolean waits;

  /**
   * @param isSupportTied whether only a shelter stay opens the way to support (mechanism M29)
   */
  public Seeking(Settings s, boolean isSupportTied, int day) {
    double pull = isSupportTied ? s.value(ShelterParameters.PULL_RATIO, day) : 1;
    for (Situation from : ShelterParameters.SEEK_HAZARD.members()) {
      hazard[from.ordinal()] = s.value(ShelterParameters.SEEK_HAZARD.of(from), day) * pull;
    }
    for (Pattern pattern : Pattern.values()) {
      ratio[pattern.ordinal()] = s.value(ShelterParameters.SEEK_RATIO.of(pattern), day);
    }
    waits = s.isOn(ShelterParameters.WHEN_FULL, day);
  }

  /** Hazard per day of asking for a bed; 0 for who waits for one already. */
  public double hazardPerDay(PersonView p) {
    if (p.waitingSince() != PersonView.NEVER) {
      return 0;
    }
    return hazard[p.situation().ordinal()] * ratio[p.pattern().ordinal()];
  }

  /** Whether persons who find every shelter full wait in line instead of being turned away. */
  public boolean waitsWhenFull() {
    return waits;
  }
}
