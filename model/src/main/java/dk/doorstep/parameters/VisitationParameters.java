package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Who gets municipal support when, and what happens when a course ends (mechanisms M12, M23, M25;
 * evidence E18, E35, E45, E63).
 */
public final class VisitationParameters {
  public static final Parameter PLAN_RATIO =
      share("visitation.planRatio", 0.8)
          .plausible(0.5, 1)
          .assumed("M5: the plan is a first step; no effect size found")
          .means("Ratio of the delay of municipal support for persons with a section 141 plan.");

  public static final Parameter DAYS_PER_EXTRA_PLAN =
      number("coordination.daysPerExtraPlan", 5, "days")
          .allowed(0, 1000)
          .plausible(0, 15)
          .assumed("M23, E18, E35; no effect size found")
          .means(
              "Days by which every plan beyond the first delays municipal support, unless one office has them all.");

  public static final Parameter HAND_OVER_NEED_SHARE =
      share("handOver.needShare", 0.4)
          .plausible(0.2, 0.7)
          .assumed("M25, E45; not published")
          .means("Share of completed courses after which the person needs further support.");

  public static final Parameter HAND_OVER_GAP_DAYS =
      integer("handOver.gapDays", 60, "days")
          .allowed(0, 3650)
          .plausible(14, 120)
          .assumed("E63: while an assessment is pending")
          .means("Days without support between a course and the municipality's support.");

  public static final Parameter HAND_OVER_BY_SHELTER =
      flag("handOver.shelterAssessment", false)
          .chosen("lever: the municipality goes by the shelter's own assessment (E63)")
          .means(
              "Whether the hand-over goes by the assessment of those who gave the course, without a gap.");

  private VisitationParameters() {}
}
