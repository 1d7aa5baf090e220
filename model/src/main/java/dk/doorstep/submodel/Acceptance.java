package dk.doorstep.submodel;

import dk.doorstep.parameters.AcceptanceParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.TrustParameters;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;

/**
 * Whether a person accepts support and keeps accepting it: by who comes, by trust, after failures,
 * with family or friends behind, in spite of shame, and after being overruled (mechanisms M8–M11,
 * M20; evidence E13, E72–E79).
 */
public final class Acceptance {
  private static final double MIDDLE_TRUST = 0.5;

  private final double shelter;
  private final double knownRatio;
  private final double strangerRatio;
  private final double substanceUseRatio;
  private final double afterFailureRatio;
  private final double networkRatio;
  private final double shameRatio;
  private final double compelledRatio;
  private final double notReadyRatio;
  private final double trustEffect;
  private final double refusalTrustEffect;
  private final double refusalShelter;
  private final double refusalMunicipality;

  public Acceptance(Settings s, int day) {
    shelter = s.value(AcceptanceParameters.SHELTER, day);
    knownRatio = s.value(AcceptanceParameters.KNOWN_RATIO, day);
    strangerRatio = s.value(AcceptanceParameters.STRANGER_RATIO, day);
    substanceUseRatio = s.value(AcceptanceParameters.SUBSTANCE_RATIO, day);
    afterFailureRatio = s.value(AcceptanceParameters.AFTER_FAILURE_RATIO, day);
    networkRatio = s.value(AcceptanceParameters.NETWORK_RATIO, day);
    shameRatio = s.value(AcceptanceParameters.SHAME_RATIO, day);
    compelledRatio = s.value(AcceptanceParameters.COMPELLED_RATIO, day);
    notReadyRatio = s.value(AcceptanceParameters.NOT_READY_RATIO, day);
    trustEffect = s.value(TrustParameters.ACCEPTANCE_EFFECT, day);
    refusalTrustEffect = s.value(TrustParameters.REFUSAL_EFFECT, day);
    refusalShelter = s.value(AcceptanceParameters.REFUSAL_SHELTER, day);
    refusalMunicipality = s.value(AcceptanceParameters.REFUSAL_MUNICIPAL, day);
  }

  /**
   * Probability that the person accepts support.
   *
   * @param trust trust in the worker, 0 to 1
   * @param isKnown whether the person has met the municipal worker before moving in
   */
  public double probability(PersonView p, Provider provider, double trust, boolean isKnown) {
    double a = shelter * StrictMath.exp(trustEffect * (trust - MIDDLE_TRUST));
    if (provider == Provider.MUNICIPALITY) {
      a *= isKnown || p.hasContactPerson() ? knownRatio : strangerRatio;
    }
    if (p.usesSubstances()) {
      a *= substanceUseRatio;
    }
    if (p.lostTenancies() > 0) {
      a *= afterFailureRatio;
    }
    if (p.hasNetwork()) {
      a *= networkRatio;
    }
    if (p.isAshamed()) {
      a *= 1 - (1 - shameRatio) * (1 - trust);
    }
    if (p.wasCompelled()) {
      a *= compelledRatio;
    }
    if (!p.isReady()) {
      a *= notReadyRatio;
    }
    return Math.min(1, a);
  }

  /** Hazard per day of closing the door to open support; nobody does before moving in. */
  public double refusalHazardPerDay(PersonView p) {
    if (!p.supportStage().isOpen()) {
      return 0;
    }
    double base = p.supportProvider() == Provider.SHELTER ? refusalShelter : refusalMunicipality;
    return base * StrictMath.exp(refusalTrustEffect * (MIDDLE_TRUST - p.startTrust()));
  }
}
