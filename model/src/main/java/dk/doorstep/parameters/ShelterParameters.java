package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/** Seeking a shelter, the stay, and leaving without a dwelling (mechanisms M28, M7). */
public final class ShelterParameters {
  private static final java.util.List<Situation> SEEKERS =
      java.util.List.of(Situation.STREET, Situation.NIGHT_SHELTER, Situation.SOFA, Situation.OTHER);

  private static final java.util.List<Situation> DESTINATIONS =
      java.util.List.of(
          Situation.STREET,
          Situation.NIGHT_SHELTER,
          Situation.SOFA,
          Situation.OTHER,
          Situation.LEFT);

  public static final Parameter BEDS =
      integer("shelter.beds", 0, "beds")
          .allowed(0, 100_000_000)
          .scope(Scope.SITE)
          .chosen("size of the place; Danish places in P52")
          .means("Beds of each site of the type.");

  public static final Family<Situation> SEEK_HAZARD =
      Family.of(
          s ->
              hazard("seeking." + s.key() + "HazardPerDay", seekDefault(s))
                  .plausible(seekDefault(s) / 2, seekDefault(s) * 2)
                  .fitted("C2, C6")
                  .means(
                      "Hazard of asking for a shelter bed from this situation: " + s.label() + "."),
          SEEKERS);

  public static final Family<Pattern> SEEK_RATIO =
      Family.of(
          p ->
              ratio("seeking.ratio." + p.key(), seekRatio(p))
                  .plausible(seekRatio(p) / 2, seekRatio(p) * 2)
                  .fitted("C6, C10")
                  .means("Ratio of the hazard of asking for a bed, by pattern: " + p.key() + "."),
          Pattern.values());

  public static final Parameter PULL_RATIO =
      ratio("seeking.pullRatio", 1)
          .allowed(0, 100)
          .chosen(
              "M29: support tied to a shelter stay may pull people in; 1 unless stated, no source")
          .means(
              "Ratio of the hazard of asking for a bed where only a shelter stay opens the way to support.");

  public static final Parameter WHEN_FULL =
      choice("seeking.whenFull", "tryAgain", "wait")
          .chosen("M28: shelters turn people away; waiting makes a first-come-first-served queue")
          .means("What a person does who finds every shelter of the area full.");

  public static final Parameter STAY_DISTRIBUTION =
      choice("shelterStay.distribution", StayDistribution.words())
          .chosen(
              "hazard: by pattern, with overnight stays; else a stated distribution of the length of stay")
          .means("How long a shelter stay lasts if no dwelling ends it first.");

  public static final Parameter STAY_MEAN_NIGHTS =
      number("shelterStay.meanNights", 60, "nights")
          .allowed(1, 1e6)
          .measured("P46: 56 nights in 2014; used only with a stated distribution")
          .means("Mean length of stay of a stated distribution.");

  public static final Parameter STAY_COEFFICIENT_OF_VARIATION =
      number("shelterStay.coefficientOfVariation", 1, "ratio")
          .allowed(0, 100)
          .chosen("used only with gamma, lognormal and weibull")
          .means("Standard deviation over mean of a stated distribution.");

  public static final Family<Pattern> OVERNIGHT_SHARE =
      Family.of(
          p ->
              share(
                      "shelterStay.overnightShare." + p.key(),
                      p == Pattern.CYCLING ? 0.36 : p == Pattern.SHORT ? 0.35 : 0.3)
                  .plausible(0.15, 0.75)
                  .fitted("P39, P43, P46: 22–36 % of stays last one night")
                  .means(
                      "Share of stays that are meant for a night or two, by pattern: "
                          + p.key()
                          + "."),
          Pattern.values());

  public static final Parameter OVERNIGHT_LEAVE_HAZARD =
      hazard("shelterStay.overnightLeaveHazardPerDay", 0.9)
          .plausible(0.5, 1.5)
          .fitted("P39, P43, P46")
          .means("Hazard of leaving during a stay that is meant for a night or two.");

  public static final Family<Pattern> LEAVE_HAZARD =
      Family.of(
          p ->
              hazard("shelterStay.leaveHazardPerDay." + p.key(), leaveDefault(p))
                  .plausible(leaveDefault(p) / 2, leaveDefault(p) * 2)
                  .fitted("C6, C7, C9")
                  .means(
                      "Hazard of leaving a longer stay without a dwelling, by pattern: "
                          + p.key()
                          + "."),
          Pattern.values());

  public static final Family<Situation> LEAVE_TO_SHARE =
      Family.of(
          s ->
              share(
                      "shelterStay.to"
                          + Character.toUpperCase(s.key().charAt(0))
                          + s.key().substring(1)
                          + "Share",
                      destinationDefault(s))
                  .assumed("discharge destinations are not published")
                  .means("Share of leavers without a dwelling who go on to: " + s.label() + "."),
          DESTINATIONS);

  private static double seekDefault(Situation s) {
    return switch (s) {
      case STREET -> 0.0078;
      case NIGHT_SHELTER -> 0.0094;
      case SOFA -> 0.0044;
      default -> 0.0024;
    };
  }

  private static double seekRatio(Pattern p) {
    return switch (p) {
      case SHORT -> 0.8;
      case CYCLING -> 6;
      case LONG_TERM -> 0.22;
    };
  }

  private static double leaveDefault(Pattern p) {
    return switch (p) {
      case SHORT -> 0.0068;
      case CYCLING -> 0.011;
      case LONG_TERM -> 0.00027;
    };
  }

  private static double destinationDefault(Situation s) {
    return switch (s) {
      case STREET -> 0.22;
      case NIGHT_SHELTER -> 0.06;
      case SOFA -> 0.42;
      case OTHER -> 0.2;
      default -> 0.1;
    };
  }

  private ShelterParameters() {}
}
