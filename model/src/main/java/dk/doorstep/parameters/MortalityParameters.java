package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Death (mechanism M34). */
public final class MortalityParameters {
  public static final Parameter DEATHS_PER_100_PERSON_YEARS =
      number("death.per100PersonYears", 2.1, "deaths/100 person-years")
          .allowed(0, 36500)
          .derived("P32: 2.5 for all shelter users, with the ratio for substance use below")
          .means("Deaths per 100 person-years without problematic use of drugs or alcohol.");

  public static final Parameter SUBSTANCE_USE_RATIO =
      ratio("death.substanceUseRatio", 1.3)
          .allowed(0, 100)
          .plausible(1, 2)
          .assumed("M34, P33: higher with misuse")
          .means("Ratio of mortality with problematic use of drugs or alcohol.");

  private MortalityParameters() {}
}
