package dk.doorstep.submodel;

import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.TrustParameters;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;

/**
 * Trust by provider, from 0 to 1: built by contact, fading without it, damaged by sanctions and
 * compelled moves, carried over the doorstep by a known worker (mechanism M8, evidence E77–E79).
 *
 * <p>Closed form: after n days of contact, start + (1 − start)(1 − exp(−n / build)); what was built
 * fades with exp(−days since / fade).
 */
public final class Trust {
  private final double shelterStart;
  private final double municipalityStart;

  /** What is missing of full trust, while contact builds it. */
  private final Decay shelterBuilding;

  private final Decay municipalityBuilding;

  /** What is left of the trust gained, while it fades. */
  private final Decay fading;

  private final double damageRatio;
  private final double brokerShare;
  private final double separateTeamShare;

  public Trust(Settings s, int day) {
    shelterStart = s.value(TrustParameters.SHELTER_START, day);
    municipalityStart = s.value(TrustParameters.MUNICIPALITY_START, day);
    shelterBuilding = new Decay(s.value(TrustParameters.SHELTER_BUILD_DAYS, day));
    municipalityBuilding = new Decay(s.value(TrustParameters.MUNICIPALITY_BUILD_DAYS, day));
    fading = new Decay(s.value(TrustParameters.FADE_DAYS, day));
    damageRatio = s.value(TrustParameters.DAMAGE_RATIO, day);
    brokerShare = s.value(TrustParameters.BROKER_SHARE, day);
    separateTeamShare = s.value(TrustParameters.SEPARATE_TEAM_SHARE, day);
  }

  /** Trust in the staff of shelters on this day. */
  public double inShelter(PersonView p, int day) {
    int until = p.shelterContactUntil();
    if (until == PersonView.NEVER) {
      return shelterStart;
    }
    int since = day - until;
    return p.isInShelterContact()
        ? built(shelterStart, p.shelterContactDays() + since, shelterBuilding, 0)
        : built(shelterStart, p.shelterContactDays(), shelterBuilding, since);
  }

  /** Trust in the municipality on this day. */
  public double inMunicipality(PersonView p, int day) {
    double trust = municipalityStart;
    int until = p.municipalContactUntil();
    if (until != PersonView.NEVER) {
      int since = day - until;
      trust =
          p.isInMunicipalContact()
              ? built(municipalityStart, p.municipalContactDays() + since, municipalityBuilding, 0)
              : built(municipalityStart, p.municipalContactDays(), municipalityBuilding, since);
    }
    int damage = p.trustDamage();
    return damage == 0 ? trust : trust * StrictMath.pow(damageRatio, damage);
  }

  /**
   * Trust in the worker whom this provider would send.
   *
   * @param isSeparateTeam whether the shelter would send a worker of a team of its own
   * @param isFromShelter whether the person moves, or moved, home from a shelter, which can broker
   */
  public double inWorker(
      PersonView p, Provider provider, boolean isSeparateTeam, boolean isFromShelter, int day) {
    double shelter = inShelter(p, day);
    if (provider == Provider.SHELTER) {
      return isSeparateTeam ? shelter * separateTeamShare : shelter;
    }
    double municipality = inMunicipality(p, day);
    return isFromShelter
        ? municipality + brokerShare * Math.max(0, shelter - municipality)
        : municipality;
  }

  /** Ratio of trust in the municipality after one more damage. */
  public double damageRatio() {
    return damageRatio;
  }

  private double built(double start, int contactDays, Decay building, int daysSince) {
    double gained = (1 - start) * (1 - building.after(contactDays));
    return start + gained * fading.after(daysSince);
  }
}
