package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Registration for housing, action plan and contact person, by situation (mechanisms M4, M5; Table
 * 1 of the literature study).
 */
public final class CaseworkParameters {
  public static final Family<Situation> REGISTRATION_HAZARD =
      Family.of(
          s ->
              hazard("registration." + s.key() + "HazardPerDay", registrationDefault(s))
                  .plausible(registrationDefault(s) / 3, registrationDefault(s) * 3)
                  .fitted("E25, C11")
                  .means(
                      "Hazard of being registered for a dwelling in this situation: "
                          + s.label()
                          + "."),
          Situation.HOMELESS);

  public static final Parameter REGISTRATION_PLAN_RATIO =
      ratio("registration.planRatio", 1.5)
          .allowed(0, 100)
          .plausible(1, 3)
          .assumed("M5, E66: a plan opens the way to a dwelling; no effect size found")
          .means("Ratio of the hazard of registration with an action plan.");

  public static final Parameter REGISTRATION_AT_ONCE =
      flag("registration.atOnce", false)
          .chosen("for queues in which everybody waits from the first night")
          .means("Whether everybody is registered on the night they become homeless.");

  public static final Family<Situation> PLAN_HAZARD =
      Family.of(
          s ->
              hazard("plan." + s.key() + "HazardPerDay", planDefault(s))
                  .plausible(planDefault(s) / 3, planDefault(s) * 3)
                  .fitted("E31, C11; E33, E34 for the areas' practice")
                  .means(
                      "Hazard of getting a section 141 action plan in this situation: "
                          + s.label()
                          + "."),
          Situation.HOMELESS);

  public static final Family<Situation> CONTACT_HAZARD =
      Family.of(
          s ->
              hazard("contact." + s.key() + "HazardPerDay", contactDefault(s))
                  .plausible(contactDefault(s) / 3, contactDefault(s) * 3)
                  .fitted("E30, C11")
                  .means(
                      "Hazard of getting a contact person or support worker in this situation: "
                          + s.label()
                          + "."),
          Situation.HOMELESS);

  public static final Parameter STAY_PLAN_HAZARD =
      hazard("stayPlan.hazardPerDay", 0.04)
          .plausible(0.02, 0.1)
          .assumed("E66: short stays often end before it is made")
          .means(
              "Hazard of getting a stay plan in a shelter; the section 141 action plan of residents builds on it.");

  public static final Parameter PLAN_OUTSIDE_RATIO =
      ratio("plan.outsideRatio", 1)
          .allowed(0, 100)
          .chosen(
              "practice of the area: 37 % of municipalities offer plans also outside shelters (E33, E34)")
          .means("Ratio of the hazard of getting an action plan outside shelters.");

  public static final Parameter OUTREACH_CASEWORK_RATIO =
      ratio("casework.outreachRatio", 1)
          .allowed(0, 100)
          .chosen("lever: the municipality's caseworker comes to the shelter (E58)")
          .means("Ratio of the hazards of plan, registration and contact person in shelters.");

  public static final Parameter OUTREACH_CONTACT_RATIO =
      ratio("outreach.contactRatio", 1)
          .allowed(0, 100)
          .chosen("lever: outreach to street, night shelter and sofa (M29)")
          .means("Ratio of the hazard of getting a contact person outside shelters.");

  private static double registrationDefault(Situation s) {
    return switch (s) {
      case SHELTER -> 0.0023;
      case SOFA -> 0.0016;
      case OTHER -> 0.0012;
      default -> 0.00015;
    };
  }

  private static double planDefault(Situation s) {
    return switch (s) {
      case SHELTER -> 0.0044;
      case SOFA -> 0.00012;
      case OTHER -> 0.00084;
      default -> 0.00005;
    };
  }

  private static double contactDefault(Situation s) {
    return switch (s) {
      case SHELTER -> 0.0014;
      case NIGHT_SHELTER -> 0.0029;
      case SOFA -> 0.001;
      case OTHER -> 0.0003;
      default -> 0.0006;
    };
  }

  private CaseworkParameters() {}
}
