package dk.doorstep.submodel;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.StayDistribution;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.population.PersonView;

/**
 * Life in a home: the front-loaded hazard of losing it (mechanism M2, evidence K6), moves to
 * another home (M33), and the ways of no longer being followed.
 */
public final class Tenancy {
  private final boolean canBeLost;
  private final boolean canSettle;
  private final StayDistribution stated;
  private final double[] lossHazard = new double[Pattern.values().length];
  private final double frontLoadRatio;
  private final int frontLoadDays;
  private final double substanceUseRatio;
  private final double supportedRatio;
  private final double addressChangeHazard;
  private final int settleAfterDays;
  private final Shares returnTo;

  public Tenancy(Settings s, int day) {
    canBeLost = s.isOn(TenancyParameters.CAN_BE_LOST, day);
    canSettle = s.isOn(TenancyParameters.CAN_SETTLE, day);
    stated =
        s.isOn(TenancyParameters.CAN_LEAVE, day)
            ? StayDistribution.of(
                s.value(TenancyParameters.STAY_DISTRIBUTION, day) + 1,
                s.value(TenancyParameters.STAY_MEAN_DAYS, day),
                s.value(TenancyParameters.STAY_COEFFICIENT_OF_VARIATION, day))
            : null;
    for (Pattern pattern : Pattern.values()) {
      lossHazard[pattern.ordinal()] = s.value(TenancyParameters.LOSS_HAZARD.of(pattern), day);
    }
    frontLoadRatio = s.value(TenancyParameters.FRONT_LOAD_RATIO, day);
    frontLoadDays = (int) s.value(TenancyParameters.FRONT_LOAD_DAYS, day);
    substanceUseRatio = s.value(TenancyParameters.SUBSTANCE_USE_RATIO, day);
    supportedRatio = s.value(TenancyParameters.SUPPORTED_HOUSING_RATIO, day);
    addressChangeHazard = s.value(TenancyParameters.ADDRESS_CHANGE_HAZARD, day);
    settleAfterDays = (int) s.value(TenancyParameters.SETTLE_AFTER_DAYS, day);
    returnTo = new Shares(s, TenancyParameters.RETURN_TO_SHARE, day);
  }

  /** Hazard per day of losing the home without support, from the night after this day. */
  public double lossHazardPerDay(PersonView p, int day) {
    if (!canBeLost) {
      return 0;
    }
    double h = lossHazard[p.pattern().ordinal()] * firstMonthsRatio(p, day) * substanceUseRatio(p);
    return p.situation() == Situation.SUPPORTED_HOUSING ? h * supportedRatio : h;
  }

  /** Ratio of that hazard in the first months. */
  public double firstMonthsRatio(PersonView p, int day) {
    return day - p.housedSince() < frontLoadDays ? frontLoadRatio : 1;
  }

  /** Ratio of that hazard with use of drugs or alcohol. */
  public double substanceUseRatio(PersonView p) {
    return p.usesSubstances() ? substanceUseRatio : 1;
  }

  /** The stated distribution of tenancies that end by leaving the system, or null. */
  public StayDistribution stated() {
    return stated;
  }

  public double addressChangeHazardPerDay(PersonView p) {
    return p.situation() == Situation.OWN_HOME ? addressChangeHazard : 0;
  }

  /** Whether the person is no longer followed from this night on. */
  public boolean isSettled(PersonView p, int day) {
    return canSettle && day - p.housedSince() >= settleAfterDays;
  }

  /**
   * The next night on which the hazard of loss changes by itself or the person settles, or {@link
   * PersonView#NEVER}.
   */
  public int nextReview(PersonView p, int day) {
    int next = PersonView.NEVER;
    int frontLoadEnd = p.housedSince() + frontLoadDays;
    if (frontLoadEnd > day) {
      next = frontLoadEnd;
    }
    int settling = p.housedSince() + settleAfterDays;
    return canSettle ? Math.min(next, Math.max(settling, day + 1)) : next;
  }

  /**
   * Where the first night after a lost tenancy is spent, before the limits of places are looked at.
   */
  public Situation returnTo(double u) {
    return returnTo.at(u);
  }
}
