package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Readiness to move, and the two readings of why longer stays do better (mechanism M7; evidence
 * E22).
 */
public final class ReadinessParameters {
  public static final Parameter READING =
      choice("readiness.reading", "preparation", "selection")
          .chosen(
              "M7: the register study cannot tell them apart; preparation: time in the shelter makes ready; selection: steadier persons stay longer")
          .means("Why persons with longer stays keep their homes longer.");

  public static final Family<Situation> HAZARD =
      Family.of(
          s ->
              hazard(
                      "readiness." + s.key() + "HazardPerDay",
                      s == Situation.SHELTER ? 0.007 : 0.002)
                  .plausible(
                      s == Situation.SHELTER ? 0.004 : 0.001,
                      s == Situation.SHELTER ? 0.036 : 0.009)
                  .assumed("M7, K7, C14: seven in ten residents are ready")
                  .means("Hazard of becoming ready to move in this situation: " + s.label() + "."),
          Situation.HOMELESS);

  public static final Parameter STAY_PLAN_RATIO =
      ratio("readiness.stayPlanRatio", 1.5)
          .allowed(0, 100)
          .plausible(1, 3)
          .assumed("E66; no effect size found")
          .means("Ratio of the hazard of becoming ready with a stay plan.");

  public static final Parameter TREATMENT_RATIO =
      ratio("readiness.treatmentRatio", 1.3)
          .allowed(0, 100)
          .plausible(1, 2)
          .assumed("M6; no effect size found")
          .means("Ratio of the hazard of becoming ready in treatment.");

  public static final Parameter LONG_TERM_RATIO =
      ratio("readiness.longTermRatio", 1)
          .allowed(0, 100)
          .plausible(0.3, 1)
          .assumed("M1, M7, C7, C14: some stay all year, fewer wait ready for a year")
          .means(
              "Ratio of the hazard of becoming ready for persons whose homelessness is long-term.");

  public static final Parameter LOSS_RATIO =
      ratio("readiness.lossRatio", 0.75)
          .allowed(0, 10)
          .plausible(0.5, 1)
          .assumed("M7: direction only; read under preparation")
          .means(
              "Ratio of the hazard of losing the home for persons who were ready when they moved in.");

  public static final Parameter STALL_DAYS =
      integer("readiness.stallDays", 365, "days")
          .allowed(0, 36500)
          .chosen("P54, P56: some wait more than a year")
          .means("Days of waiting, ready, after which the wait itself does harm.");

  public static final Parameter STALL_LOSS_RATIO =
      ratio("readiness.stallLossRatio", 1.15)
          .allowed(0, 100)
          .plausible(1, 1.5)
          .assumed("P56: needlessly long stays can stall; read under preparation")
          .means("Ratio of the hazard of losing the home for persons who waited longer than that.");

  public static final Parameter STEADINESS_SPREAD =
      share("steadiness.spread", 0.5)
          .plausible(0.2, 0.8)
          .assumed("M7; read under selection")
          .means(
              "How far persons differ in steadiness: hazards of leaving a shelter and of losing a home lie between 1 minus and 1 plus this.");

  private ReadinessParameters() {}
}
