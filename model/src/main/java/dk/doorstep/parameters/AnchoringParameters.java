package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * How firmly Housing First is anchored in an area: three conditions (mechanism M35; evidence E5–E7,
 * E67).
 */
public final class AnchoringParameters {
  public static final Parameter HOUSING =
      flag("anchoring.housing", true)
          .chosen("condition 1 of E67")
          .means("Whether there is a systematic supply of dwellings.");

  public static final Parameter SUPPORT =
      flag("anchoring.support", true)
          .chosen("condition 2 of E67")
          .means("Whether support is offered systematically.");

  public static final Parameter ORGANISATION =
      flag("anchoring.organisation", true)
          .chosen("condition 3 of E67")
          .means("Whether the organisation and cooperation back the work.");

  public static final Parameter MISSING_HOUSING_RATIO =
      share("anchoring.missingHousingRatio", 0.85)
          .plausible(0.6, 1)
          .assumed("M35; no effect size found")
          .means(
              "Ratio of dwellings for the queue where the supply is not systematic; acts on a flow, a stock is what it is.");

  public static final Parameter MISSING_SUPPORT_RATIO =
      share("anchoring.missingSupportRatio", 0.75)
          .plausible(0.5, 1)
          .assumed("M35; no effect size found")
          .means("Ratio of the share who are offered support where the offer is not systematic.");

  public static final Parameter MISSING_ORGANISATION_DELAY_RATIO =
      ratio("anchoring.missingOrganisationDelayRatio", 1.4)
          .allowed(0, 100)
          .plausible(1, 2)
          .assumed("M35; no effect size found")
          .means("Ratio of the delay of municipal support where the organisation is missing.");

  private AnchoringParameters() {}
}
