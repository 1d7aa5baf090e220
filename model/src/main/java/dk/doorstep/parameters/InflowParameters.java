package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Who arrives, when and where (mechanism M32). */
public final class InflowParameters {
  public static final Parameter PERSONS_PER_YEAR =
      number("inflow.personsPerYear", 0, "persons/year")
          .allowed(0, 1e7)
          .chosen("size of the area; for Denmark fitted to C1, C3")
          .means(
              "Persons who become homeless and were not followed before, per year, in each area of the type.");

  public static final Parameter RATIO =
      ratio("inflow.ratio", 1)
          .allowed(0, 10)
          .plausible(0.85, 1.25)
          .fitted("C1, C3; nobody counts who becomes homeless")
          .means("Ratio of the inflow to what the scenario states.");

  public static final Parameter PREVENTION_RATIO =
      share("prevention.inflowRatio", 1)
          .chosen("lever: prevention of homelessness (M32)")
          .means("Ratio of the inflow under prevention.");

  public static final Family<Situation> ENTRY_SHARE =
      Family.of(
          s ->
              share("inflow." + s.key() + "Share", entryDefault(s))
                  .assumed("M32, P5–P8: situations at the count; no source on first nights")
                  .means(
                      "Share of arriving persons who spend the first night in this situation: "
                          + s.label()
                          + "."),
          Situation.HOMELESS);

  public static final Parameter FIRST_TIME_SHARE =
      share("inflow.firstTimeShare", 0.68)
          .plausible(0.4, 0.8)
          .fitted("C8, P46")
          .means("Share of arriving persons who were never homeless before.");

  public static final Parameter YOUNG_PAST_RATIO =
      ratio("inflow.youngPastRatio", 1)
          .allowed(0, 1)
          .plausible(0.3, 1)
          .assumed("C8, P46: more of the young are in a shelter for the first time")
          .means(
              "Ratio of the share who were homeless before, arriving persons aged 18–24 over all others.");

  public static final Parameter PAST_SHELTER_SHARE =
      share("inflow.pastShelterShare", 0.75)
          .plausible(0.5, 0.95)
          .assumed("C8")
          .means(
              "Among arriving persons who were homeless before, the share who has stayed in a shelter before.");

  public static final Family<Situation> INITIAL_PERSONS =
      Family.of(
          s ->
              integer("initial." + s.key() + "Persons", 0, "persons")
                  .allowed(0, 100_000_000)
                  .chosen("a cohort; with spin-up 0 and no inflow the population is closed")
                  .means(
                      "Persons present at the start of the run in each area of the type: "
                          + s.label()
                          + "."),
          Situation.STREET,
          Situation.NIGHT_SHELTER,
          Situation.SOFA,
          Situation.SHELTER,
          Situation.OTHER,
          Situation.OWN_HOME);

  private static double entryDefault(Situation s) {
    return switch (s) {
      case STREET -> 0.14;
      case NIGHT_SHELTER -> 0.03;
      case SOFA -> 0.40;
      case SHELTER -> 0.15;
      default -> 0.28;
    };
  }

  private InflowParameters() {}
}
