package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Treatment for mental illness and for use of drugs or alcohol, with the shelter as gateway
 * (mechanisms M6, M22; evidence E23, E27–E29, E82).
 */
public final class TreatmentParameters {
  public static final Family<Situation> START_HAZARD =
      Family.of(
          s ->
              hazard("treatment." + s.key() + "StartHazardPerDay", startDefault(s))
                  .plausible(startDefault(s) / 2, startDefault(s) * 2)
                  .assumed(
                      "M6, E27–E29: of that order; three kinds of treatment are counted as one")
                  .means(
                      "Hazard of beginning treatment in this situation, for persons with mental illness or use of drugs or alcohol: "
                          + s.label()
                          + "."),
          Situation.STREET,
          Situation.NIGHT_SHELTER,
          Situation.SOFA,
          Situation.SHELTER,
          Situation.OTHER,
          Situation.OWN_HOME);

  public static final Parameter AFTER_STAY_RATIO =
      ratio("treatment.afterStayRatio", 2)
          .allowed(0, 100)
          .plausible(1, 4)
          .assumed("E23: clearly higher just after a stay")
          .means(
              "Ratio of the hazard of beginning treatment in the home for some time after a shelter stay.");

  public static final Parameter AFTER_STAY_DAYS =
      integer("treatment.afterStayDays", 182, "days")
          .allowed(0, 36500)
          .plausible(90, 365)
          .assumed("E23: fades; half a year")
          .means("How long that lasts.");

  public static final Parameter END_HAZARD =
      hazard("treatment.endHazardPerDay", 0.0055)
          .plausible(0.003, 0.01)
          .assumed("half a year on average; not published")
          .means("Hazard of treatment ending.");

  public static final Parameter BOTH_RATIO =
      share("treatment.bothRatio", 0.5)
          .plausible(0.2, 1)
          .assumed("M22, E82: each system refers to the other")
          .means(
              "Ratio of the hazard of beginning treatment for persons with both mental illness and use of drugs or alcohol.");

  public static final Parameter LOSS_RATIO =
      ratio("treatment.lossRatio", 0.8)
          .allowed(0, 10)
          .plausible(0.6, 1)
          .assumed("M6, M20; no effect size found")
          .means("Ratio of the hazard of losing the home in treatment.");

  public static final Parameter ACT_RATIO =
      ratio("treatment.actRatio", 3)
          .allowed(0, 100)
          .plausible(1, 6)
          .assumed("E99: the team brings treatment to the door, also for both conditions")
          .means("Ratio of the hazard of beginning treatment with an ACT team.");

  private static double startDefault(Situation s) {
    return switch (s) {
      case SHELTER -> 0.01;
      case SOFA -> 0.006;
      case NIGHT_SHELTER -> 0.004;
      case OTHER -> 0.005;
      case OWN_HOME -> 0.002;
      default -> 0.002;
    };
  }

  private TreatmentParameters() {}
}
