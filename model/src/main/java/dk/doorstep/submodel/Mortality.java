package dk.doorstep.submodel;

import dk.doorstep.parameters.MortalityParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.PersonView;

/** Death (mechanism M34, evidence P32, P33; target C16). */
public final class Mortality {
  private static final double PERSON_DAYS = 100 * 365;

  private final double hazard;
  private final double substanceUseRatio;

  public Mortality(Settings s, int day) {
    hazard = s.value(MortalityParameters.DEATHS_PER_100_PERSON_YEARS, day) / PERSON_DAYS;
    substanceUseRatio = s.value(MortalityParameters.SUBSTANCE_USE_RATIO, day);
  }

  public double hazardPerDay(PersonView p) {
    return p.usesSubstances() ? hazard * substanceUseRatio : hazard;
  }
}
