package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * Loneliness in the home, and the shelter as a base (mechanisms M18, M19; evidence E64, E71, E85,
 * E86).
 */
public final class LonelinessParameters {
  public static final Parameter WITH_NETWORK =
      share("loneliness.withNetwork", 0.35)
          .plausible(0.2, 0.5)
          .assumed("M18, P131; no scale published")
          .means(
              "Loneliness in a home for persons with family or friends who take part, from 0 to 1.");

  public static final Parameter WITHOUT_NETWORK =
      share("loneliness.withoutNetwork", 0.6)
          .plausible(0.45, 0.8)
          .assumed("M18, P131")
          .means("Loneliness in a home for persons without.");

  public static final Parameter UNKNOWN_PLACE =
      share("loneliness.unknownPlace", 0.2)
          .plausible(0, 0.4)
          .assumed("E74")
          .means("Added in a place where the person knows nobody.");

  public static final Parameter SETTLING_DAYS =
      integer("loneliness.settlingDays", 365, "days")
          .allowed(0, 36500)
          .plausible(180, 730)
          .assumed("a year to get to know a place")
          .means("How long a place stays unknown.");

  public static final Parameter VISITS_RELIEF =
      share("loneliness.visitsRelief", 0.1)
          .plausible(0, 0.25)
          .assumed("M13, E98: new relations are part of support")
          .means("Relief while a worker visits.");

  public static final Parameter BASE_RELIEF =
      share("loneliness.baseRelief", 0.2)
          .plausible(0, 0.4)
          .assumed("M19, E86")
          .means("Relief where the shelter keeps an open house for former residents.");

  public static final Parameter LOSS_EFFECT =
      number("loneliness.lossEffect", 0.8, "1")
          .allowed(0, 10)
          .plausible(0, 2)
          .assumed("M18, E85; no effect size found")
          .means(
              "Effect of loneliness on the logarithm of the hazard of losing the home, per unit above one half.");

  public static final Parameter OPEN_HOUSE =
      flag("base.openHouse", false)
          .scope(Scope.SITE)
          .chosen("lever: meals, activities and work practice for former residents (E64)")
          .means("Whether the shelter keeps an open house for former residents.");

  private LonelinessParameters() {}
}
