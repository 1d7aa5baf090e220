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

  private static double registrationDefault(Situation s) {
    return switch (s) {
      case SHELTER -> 0.0027;
      case SOFA -> 0.0017;
      case OTHER -> 0.0012;
      default -> 0.0002;
    };
  }

  private static double planDefault(Situation s) {
    return switch (s) {
      case SHELTER -> 0.0033;
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
