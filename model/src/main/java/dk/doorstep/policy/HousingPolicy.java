package dk.doorstep.policy;

import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/** Who may be offered a vacant dwelling, and who first. */
public final class HousingPolicy {
  private final boolean[] eligible = new boolean[Situation.HOMELESS.size()];
  private final boolean shelterFirst;

  public HousingPolicy(Settings s, int day) {
    for (Situation situation : Situation.HOMELESS) {
      eligible[situation.ordinal()] = s.isOn(DwellingParameters.OFFER_ELIGIBLE.of(situation), day);
    }
    shelterFirst = s.isOn(DwellingParameters.QUEUE_ORDER, day);
  }

  /**
   * Whether the person stands in line: registered, homeless in a situation that is offered
   * dwellings, not about to move.
   */
  public boolean isInLine(PersonView p) {
    return p.isRegistered()
        && p.moveDay() == PersonView.NEVER
        && p.situation().isHomeless()
        && eligible[p.situation().ordinal()];
  }

  /** 0 comes first. */
  public int priority(PersonView p) {
    return shelterFirst && p.situation() != Situation.SHELTER ? 1 : 0;
  }
}
