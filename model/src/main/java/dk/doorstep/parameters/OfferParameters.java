package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * What an offer of a dwelling is like: chosen or compelled, a known place or not (mechanism M11;
 * evidence E14, E74, P90).
 */
public final class OfferParameters {
  public static final Parameter COMPELLED_SHARE =
      share("offer.compelledShare", 0.1)
          .plausible(0, 0.3)
          .assumed("M11, M27; how often is not published")
          .means(
              "Share of offers to shelter residents that have to be accepted: the place in the shelter ends.");

  public static final Parameter COMPELLED_NOTICE_DAYS =
      integer("offer.compelledNoticeDays", 14, "days")
          .allowed(0, 3650)
          .measured("E14, one case")
          .means("Days from a compelled offer to the move, unless the usual notice is shorter.");

  public static final Parameter UNKNOWN_PLACE_SHARE =
      share("offer.unknownPlaceShare", 0.4)
          .plausible(0.2, 0.7)
          .assumed("E74; not published")
          .means("Share of chosen dwellings that lie where the person knows nobody.");

  public static final Parameter COMPELLED_UNKNOWN_PLACE_SHARE =
      share("offer.compelledUnknownPlaceShare", 0.8)
          .plausible(0.5, 1)
          .assumed("E14, E74")
          .means("Share of compelled dwellings that lie where the person knows nobody.");

  public static final Parameter NOT_READY_ODDS_RATIO =
      share("offer.notReadyOddsRatio", 0.2)
          .plausible(0.05, 1)
          .assumed("M7, E71, E73; no effect size found")
          .means("Ratio of the odds of accepting an offer for persons who are not ready to move.");

  public static final Parameter LONELINESS_ODDS_EFFECT =
      number("offer.lonelinessOddsEffect", 1.5, "1")
          .allowed(0, 20)
          .plausible(0.01, 3)
          .assumed("M18, E71; no effect size found")
          .means(
              "Effect of the loneliness that a person expects in the home on the logarithm of the odds of declining an offer, per unit.");

  public static final Parameter COMPELLED_LOSS_RATIO =
      ratio("compelled.lossRatio", 1.5)
          .allowed(0, 100)
          .plausible(1, 2.5)
          .assumed("M11, E15, E74")
          .means("Ratio of the hazard of losing a home that was moved into under compulsion.");

  private OfferParameters() {}
}
