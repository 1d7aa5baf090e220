package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * The lifeline after moving out, short preventive stays, and outreach workers who knock (mechanism
 * M19; evidence E46, E64).
 */
public final class LifelineParameters {
  public static final Parameter OPEN =
      flag("lifeline.open", false)
          .scope(Scope.SITE)
          .chosen("lever: former residents may call and may stay for some nights (E46, E64)")
          .means("Whether the shelter keeps a lifeline for former residents.");

  public static final Parameter AVERTED_SHARE =
      share("lifeline.avertedShare", 0.15)
          .plausible(0, 0.4)
          .assumed("E64; no effect size found")
          .means("Share of losses of a home that the lifeline averts, where there is one.");

  public static final Parameter STAY_SHARE =
      share("lifeline.stayShare", 0.5)
          .plausible(0.2, 0.8)
          .assumed("E64: a call, or a spell in the shelter")
          .means("Share of these that take a short stay in the shelter, which needs a free bed.");

  public static final Parameter STAY_NIGHTS =
      integer("lifeline.stayNights", 7, "nights")
          .allowed(1, 365)
          .plausible(3, 14)
          .assumed("E64")
          .means("Nights of a preventive stay.");

  public static final Parameter KNOCKS =
      flag("outreach.knocks", false)
          .chosen("lever: outreach workers knock when somebody worries (E64)")
          .means(
              "Whether outreach workers knock on the doors of former homeless persons when somebody worries.");

  public static final Parameter KNOCKS_AVERTED_SHARE =
      share("outreach.avertedShare", 0.06)
          .plausible(0, 0.2)
          .assumed("E64; no effect size found")
          .means("Share of losses of a home that a knock averts.");

  private LifelineParameters() {}
}
