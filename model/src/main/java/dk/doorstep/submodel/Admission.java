package dk.doorstep.submodel;

import dk.doorstep.parameters.AdmissionParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.PersonView;

/** Whom a shelter admits (mechanism M30, evidence E43, E55). */
public final class Admission {
  private static final int DAYS_PER_YEAR = 365;

  private final boolean excludesSubstanceUse;
  private final boolean excludesUntreatedIllness;
  private final int minimumAge;
  private final int maximumAge;

  public Admission(Settings site, int day) {
    excludesSubstanceUse = site.isOn(AdmissionParameters.EXCLUDES_SUBSTANCE_USE, day);
    excludesUntreatedIllness = site.isOn(AdmissionParameters.EXCLUDES_UNTREATED_ILLNESS, day);
    minimumAge = (int) site.value(AdmissionParameters.MINIMUM_AGE, day);
    maximumAge = (int) site.value(AdmissionParameters.MAXIMUM_AGE, day);
  }

  /** Whether the shelter turns nobody away by rule. */
  public boolean isOpenToAll() {
    return !excludesSubstanceUse
        && !excludesUntreatedIllness
        && minimumAge == AdmissionParameters.LOWEST_AGE
        && maximumAge == AdmissionParameters.HIGHEST_AGE;
  }

  /** Whether the shelter admits this person on this day. */
  public boolean admits(PersonView p, int day) {
    if (!p.isInTreatment()
        && ((excludesSubstanceUse && p.usesSubstances())
            || (excludesUntreatedIllness && p.hasMentalIllness()))) {
      return false;
    }
    int age = (day - p.birthDay()) / DAYS_PER_YEAR;
    return age >= minimumAge && age <= maximumAge;
  }
}
