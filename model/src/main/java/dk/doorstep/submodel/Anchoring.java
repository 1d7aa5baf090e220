package dk.doorstep.submodel;

import dk.doorstep.parameters.AnchoringParameters;
import dk.doorstep.parameters.Settings;

/**
 * How firmly Housing First is anchored in an area: dwellings and support where two of the three
 * conditions are missing (mechanism M35, evidence E5–E7, E67). The third, organisation, acts on the
 * delay of support, where visitation is.
 */
public final class Anchoring {
  private final double dwellingsRatio;
  private final double coverageRatio;

  public Anchoring(Settings s, int day) {
    dwellingsRatio =
        s.isOn(AnchoringParameters.HOUSING, day)
            ? 1
            : s.value(AnchoringParameters.MISSING_HOUSING_RATIO, day);
    coverageRatio =
        s.isOn(AnchoringParameters.SUPPORT, day)
            ? 1
            : s.value(AnchoringParameters.MISSING_SUPPORT_RATIO, day);
  }

  /** Ratio of the dwellings that come to the queue. */
  public double dwellingsRatio() {
    return dwellingsRatio;
  }

  /** Ratio of the share of persons who are offered support. */
  public double coverageRatio() {
    return coverageRatio;
  }
}
