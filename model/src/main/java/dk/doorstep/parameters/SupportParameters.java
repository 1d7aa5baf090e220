package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Support in the own home: methods, teams, acceptance, gap and effect (mechanisms M8, M9, M12, M13,
 * M15, M24).
 */
public final class SupportParameters {
  public static final Parameter SITE_METHOD =
      choice("aftercare.method", "none", "traditional", "cti")
          .scope(Scope.SITE)
          .chosen("practice of the site; E10, E48, E51 for Denmark")
          .means("Support method that the shelter itself offers to residents who move to a home.");

  public static final Parameter SITE_WORKERS =
      number("aftercare.workers", 0, "workers")
          .allowed(0, 1e6)
          .scope(Scope.SITE)
          .chosen("size of the team; E37, E39")
          .means("Full-time workers with former residents at each site of the type.");

  public static final Parameter SITE_COVERAGE =
      share("aftercare.coverage", 1)
          .scope(Scope.SITE)
          .plausible(0.3, 1)
          .assumed("C13; coverage per leaver is not published")
          .means("Share of residents who move to a home and are offered the shelter's support.");

  public static final Parameter MUNICIPAL_METHOD =
      choice("municipal.method", "none", "traditional", "cti")
          .chosen("practice of the area")
          .means(
              "Support method that the municipality's team offers to persons who move to a home.");

  public static final Parameter MUNICIPAL_WORKERS =
      number("municipal.workers", 0, "workers")
          .allowed(0, 1e6)
          .chosen("size of the team")
          .means("Full-time workers in the municipality's team in each area of the type.");

  public static final Parameter MUNICIPAL_COVERAGE =
      share("municipal.coverage", 0.3)
          .plausible(0.1, 0.6)
          .assumed("E19, E30")
          .means(
              "Share of persons who move to a home, are not offered the shelter's support, and are offered the municipality's.");

  public static final Parameter MUNICIPAL_NEEDS_SHELTER =
      flag("municipal.needsShelterStay", false)
          .chosen("M29: whether the municipality's support, too, is tied to a shelter stay")
          .means(
              "Whether the municipality's team offers support only to persons who move from a shelter.");

  public static final Parameter SHELTER_DELAY_DAYS =
      integer("visitation.shelterDelayDays", 5, "days")
          .allowed(0, 3650)
          .plausible(0, 20)
          .assumed("M12, E97: the head of the shelter decides")
          .means("Days from move-in until the shelter's support can start.");

  public static final Parameter MUNICIPAL_DELAY_DAYS =
      integer("visitation.municipalDelayDays", 45, "days")
          .allowed(0, 3650)
          .plausible(14, 90)
          .assumed("M12, E59, E80")
          .means("Days from move-in until the municipality's support can start.");

  public static final Parameter EARLY_DAYS =
      integer("visitation.earlyDays", 0, "days")
          .allowed(0, 3650)
          .chosen("lever: early visitation, E59")
          .means("Days before move-in on which support is granted; shortens both delays.");

  public static final Parameter ACCEPT_SHELTER =
      share("acceptance.shelterWorker", 0.8)
          .plausible(0.6, 0.95)
          .assumed("M8; no Danish acceptance rates (section F of the evidence)")
          .means("Share who accept support from the shelter's own worker.");

  public static final Parameter ACCEPT_KNOWN_RATIO =
      share("acceptance.knownMunicipalRatio", 0.85)
          .plausible(0.5, 1)
          .assumed("M8, E77, E84")
          .means(
              "Ratio of acceptance of a municipal worker the person has met, against the shelter's own.");

  public static final Parameter ACCEPT_STRANGER_RATIO =
      share("acceptance.strangerRatio", 0.7)
          .plausible(0.3, 1)
          .assumed("M8; not taken from the validation fact E17")
          .means(
              "Ratio of acceptance of a stranger from the municipality, against the shelter's own worker.");

  public static final Parameter ACCEPT_EARLY_RATIO =
      ratio("acceptance.earlyVisitationRatio", 1.1)
          .allowed(0, 10)
          .plausible(1, 1.3)
          .assumed("E59, E77: the relation is made before move-in")
          .means("Ratio of acceptance when support was granted before move-in.");

  public static final Parameter ACCEPT_SUBSTANCE_RATIO =
      share("acceptance.substanceUseRatio", 0.9)
          .plausible(0.6, 1)
          .assumed("M20, E73")
          .means("Ratio of acceptance for persons with problematic use of drugs or alcohol.");

  public static final Parameter ACCEPT_AFTER_FAILURE_RATIO =
      ratio("acceptance.afterFailureRatio", 1.15)
          .allowed(0, 10)
          .plausible(1, 1.5)
          .assumed("M10, E75")
          .means("Ratio of acceptance after an earlier tenancy was lost.");

  public static final Parameter REFUSAL_SHELTER =
      hazard("refusal.shelterHazardPerDay", 0.0005)
          .plausible(0.0002, 0.0015)
          .assumed("M9, E13")
          .means("Hazard of closing the door to a shelter's worker during a course.");

  public static final Parameter REFUSAL_MUNICIPAL =
      hazard("refusal.municipalHazardPerDay", 0.001)
          .plausible(0.0004, 0.003)
          .assumed("M9, E13, E78")
          .means("Hazard of closing the door to a municipal worker during a course.");

  public static final Parameter GAP_LOSS_RATIO =
      ratio("gap.lossRatio", 1.3)
          .allowed(0, 100)
          .plausible(1, 2)
          .assumed("M12, E80")
          .means("Ratio of the hazard of loss while granted support has not started.");

  public static final Parameter MAXIMUM_WAIT_DAYS =
      integer("support.maximumWaitDays", 90, "days")
          .allowed(0, 36500)
          .plausible(30, 180)
          .assumed("M24; how long a granted course waits for a worker is not published")
          .means("Days that a person waits for a worker with room before the grant lapses.");

  public static final Parameter USES_CASELOAD =
      flag("support.usesCaseload", true)
          .chosen("switch: with false, support takes no worker's time")
          .means("Whether courses take slots of the teams' caseload.");

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
                  .derived("E50: mean 3.6, range 1–12; T2: most intensive at the start")
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

  private SupportParameters() {}
}
