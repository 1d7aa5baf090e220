package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * The methods of support in the own home: how long, how many hours, how many at a time, and what
 * they do (mechanisms M13–M16).
 */
public final class MethodParameters {
  public static final Parameter CTI_DAYS =
      integer("cti.durationDays", 274, "days")
          .allowed(3, 3650)
          .measured("E9, E49: nine months")
          .means("Length of a CTI course, in three equal phases.");

  public static final Parameter CTI_CASELOAD =
      number("cti.caseloadPerWorker", 10, "courses/worker")
          .allowed(0.1, 1000)
          .measured("P78")
          .means("CTI courses that one worker runs at a time.");

  public static final Family<Phase> CTI_HOURS =
      Family.of(
          p ->
              number(
                      "cti.hoursPerWeek." + p.key(),
                      p == Phase.FIRST ? 5.5 : p == Phase.SECOND ? 3.5 : 1.8,
                      "hours/week")
                  .allowed(0, 168)
                  .derived("E50: mean 3.6, range 1–12; E99: most intensive at the start")
                  .means("Hours a week of CTI in the " + p.key() + " phase."),
          Phase.values());

  public static final Parameter CTI_LOSS_RATIO =
      ratio("cti.lossRatioAtMeanDose", 0.3)
          .allowed(0, 10)
          .plausible(0.1, 0.7)
          .fitted("C18; M13")
          .means(
              "Ratio of the hazard of loss in a CTI course at 3.6 hours a week; the effect on the logarithm grows with hours.");

  public static final Parameter CTI_AFTER_RATIO =
      ratio("cti.lossRatioAfterwards", 0.7)
          .allowed(0, 10)
          .plausible(0.4, 1)
          .assumed("M13, P96; nothing published in Denmark after the course")
          .means("Ratio of the hazard of loss after a completed CTI course.");

  public static final Parameter TRADITIONAL_DAYS =
      integer("traditional.durationDays", 274, "days")
          .allowed(1, 3650)
          .measured("E49: nine months is usual")
          .means("Length of a course of traditional aftercare.");

  public static final Parameter TRADITIONAL_CASELOAD =
      number("traditional.caseloadPerWorker", 25, "courses/worker")
          .allowed(0.1, 1000)
          .assumed("E40: half to one hour a week each")
          .plausible(15, 35)
          .means("Courses of traditional aftercare that one worker runs at a time.");

  public static final Parameter TRADITIONAL_HOURS =
      number("traditional.hoursPerWeek", 0.75, "hours/week")
          .allowed(0, 168)
          .measured("E40: half to one hour")
          .means("Hours a week of traditional aftercare.");

  public static final Parameter TRADITIONAL_LOSS_RATIO =
      ratio("traditional.lossRatio", 0.85)
          .allowed(0, 10)
          .plausible(0.6, 1)
          .assumed("M15, E89")
          .means("Ratio of the hazard of loss during traditional aftercare.");

  public static final Parameter ICM_DAYS =
      integer("icm.durationDays", 730, "days")
          .allowed(1, 36500)
          .plausible(365, 1095)
          .assumed("E99 states no length; two years, as the later refund for such support (P89)")
          .means("Length of a course of ICM.");

  public static final Parameter ICM_CASELOAD =
      caseload("icm", 8, "smaller than CTI's, as the need is higher");

  public static final Parameter ICM_HOURS =
      number("icm.hoursPerWeek", 3, "hours/week")
          .allowed(0, 168)
          .plausible(2, 5)
          .assumed("E50: within 1–12, mean 3.6")
          .means("Hours a week of ICM.");

  public static final Parameter ICM_LOSS_RATIO =
      ratio("icm.lossRatio", 0.35)
          .allowed(0, 10)
          .plausible(0.15, 0.7)
          .assumed("M14, P64: 90–95 % kept for all three methods; no figures by method")
          .means("Ratio of the hazard of loss during ICM.");

  public static final Parameter ACT_DAYS =
      integer("act.durationDays", 36500, "days")
          .allowed(1, 36500)
          .measured("E11: for as long as needed")
          .means("Length of a course of ACT; a hundred years stands for no end.");

  public static final Parameter ACT_CASELOAD =
      caseload("act", 8, "shared by the team, counted per worker");

  public static final Parameter ACT_HOURS =
      number("act.hoursPerWeek", 4, "hours/week")
          .allowed(0, 168)
          .plausible(2, 8)
          .assumed("E50: within 1–12")
          .means("Hours a week of ACT.");

  public static final Parameter ACT_LOSS_RATIO =
      ratio("act.lossRatio", 0.3)
          .allowed(0, 10)
          .plausible(0.1, 0.6)
          .assumed("M14, P64, P68: 90 % kept")
          .means("Ratio of the hazard of loss during ACT.");

  public static final Parameter SECTION_85_DAYS =
      integer("section85.durationDays", 365, "days")
          .allowed(1, 36500)
          .plausible(180, 730)
          .assumed("E65: individual and in principle temporary; a year")
          .means("Length of municipal support under section 85 before it is given up.");

  public static final Parameter SECTION_85_CASELOAD =
      caseload("section85", 20, "between traditional aftercare and CTI");

  public static final Parameter SECTION_85_HOURS =
      number("section85.hoursPerWeek", 2, "hours/week")
          .allowed(0, 168)
          .plausible(1, 3.6)
          .assumed("E50, E65: individually assessed")
          .means("Hours a week of section 85 support.");

  public static final Parameter SECTION_85_LOSS_RATIO =
      ratio("section85.lossRatio", 0.75)
          .allowed(0, 10)
          .plausible(0.5, 1)
          .assumed("E65, E89; P79 compares it with CTI in another field")
          .means("Ratio of the hazard of loss during section 85 support.");

  private static Parameter caseload(String method, double perWorker, String reason) {
    return number(method + ".caseloadPerWorker", perWorker, "courses/worker")
        .allowed(0.1, 1000)
        .plausible(perWorker * 0.6, perWorker * 1.5)
        .assumed(reason)
        .means("Courses of this method that one worker runs at a time: " + method + ".");
  }

  /** The three phases of CTI: transition, try-out, transfer of care. */
  public enum Phase {
    FIRST("first"),
    SECOND("second"),
    THIRD("third");

    private final String key;

    Phase(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  private MethodParameters() {}
}
