package dk.doorstep.submodel;

import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.PersonView;

/**
 * The shelter place that is kept during aftercare: security, respite, and the beds it takes
 * (mechanism M17, evidence E53, E87).
 */
public final class KeptPlace {
  /** Forms, in the order of the choice parameter. */
  public enum Form {
    NONE,
    /** A right to come back; the bed is lent out meanwhile. */
    GUARANTEED,
    /** A few beds shared by all who have a place kept. */
    RESERVE,
    /** The person's own bed stands empty. */
    OWN_BED
  }

  private final Form form;
  private final double lossRatio;
  private final double respiteHazard;
  private final int respiteNights;
  private final boolean usesBeds;

  public KeptPlace(Settings s, int day) {
    form = Form.values()[(int) s.value(KeptPlaceParameters.FORM, day)];
    lossRatio = s.value(KeptPlaceParameters.LOSS_RATIO, day);
    respiteHazard = s.value(KeptPlaceParameters.RESPITE_HAZARD, day);
    respiteNights = (int) s.value(KeptPlaceParameters.RESPITE_NIGHTS, day);
    usesBeds = s.isOn(KeptPlaceParameters.USES_BEDS, day);
  }

  public Form form() {
    return form;
  }

  /** Ratio of the hazard of losing the home; nobody loses it on a respite night. */
  public double lossRatio(PersonView p) {
    if (p.isInRespite()) {
      return 0;
    }
    return p.hasKeptPlace() ? lossRatio : 1;
  }

  public double respiteHazardPerDay(PersonView p) {
    return p.hasKeptPlace() && !p.isInRespite() ? respiteHazard : 0;
  }

  public int respiteNights() {
    return respiteNights;
  }

  public boolean usesBeds() {
    return usesBeds;
  }
}
