package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Who gives support in the own home, to whom and when (mechanisms M12, M24, M29; evidence E53–E61).
 */
public final class SupportParameters {
  /** Words of the methods, in the order of {@code Method}. */
  private static final String[] METHODS = {"none", "traditional", "cti", "icm", "act", "section85"};

  public static final Parameter SITE_METHOD =
      choice("aftercare.method", METHODS)
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

  public static final Parameter SITE_HIGH_NEED_METHOD =
      choice("aftercare.highNeedMethod", METHODS)
          .scope(Scope.SITE)
          .chosen("practice of the site; none: the same method for everybody")
          .means(
              "Method that the shelter offers to residents with both mental illness and use of drugs or alcohol.");

  public static final Parameter SITE_TEAM =
      choice("aftercare.team", "staff", "separate")
          .scope(Scope.SITE)
          .chosen("E53: the shelter's own staff; E54: a separate team under the shelter")
          .means("Who in the shelter gives the support.");

  public static final Parameter SITE_CONTACT_DAYS =
      integer("aftercare.contactDaysBeforeMove", 0, "days")
          .allowed(0, 3650)
          .scope(Scope.SITE)
          .chosen("practice of the site; P78, P103: CTI builds contact for about a month before")
          .means("Days before the move on which the shelter's own support may begin.");

  public static final Parameter MUNICIPAL_METHOD =
      choice("municipal.method", METHODS)
          .chosen("practice of the area")
          .means(
              "Support method that the municipality's team offers to persons who move to a home.");

  public static final Parameter MUNICIPAL_HIGH_NEED_METHOD =
      choice("municipal.highNeedMethod", METHODS)
          .chosen("practice of the area; none: the same method for everybody")
          .means(
              "Method that the municipality offers to persons with both mental illness and use of drugs or alcohol.");

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
          .means(
              "Days before the move on which support may be granted; it is then offered when the dwelling is accepted.");

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

  private SupportParameters() {}
}
