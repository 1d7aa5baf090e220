package dk.doorstep.model;

import dk.doorstep.observation.TariffView;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.LifelineParameters;
import dk.doorstep.parameters.LonelinessParameters;
import dk.doorstep.parameters.MovementParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.StaffParameters;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.policy.HousingPolicy;
import dk.doorstep.policy.SupportPolicy;
import dk.doorstep.submodel.Acceptance;
import dk.doorstep.submodel.Admission;
import dk.doorstep.submodel.Anchoring;
import dk.doorstep.submodel.Arrears;
import dk.doorstep.submodel.Arrivals;
import dk.doorstep.submodel.Casework;
import dk.doorstep.submodel.Drifting;
import dk.doorstep.submodel.HomeFinding;
import dk.doorstep.submodel.KeptPlace;
import dk.doorstep.submodel.Lifeline;
import dk.doorstep.submodel.Loneliness;
import dk.doorstep.submodel.Mortality;
import dk.doorstep.submodel.Offers;
import dk.doorstep.submodel.Readiness;
import dk.doorstep.submodel.Seeking;
import dk.doorstep.submodel.ShelterStay;
import dk.doorstep.submodel.Staffing;
import dk.doorstep.submodel.Support;
import dk.doorstep.submodel.Tenancy;
import dk.doorstep.submodel.Treatment;
import dk.doorstep.submodel.Trust;
import dk.doorstep.submodel.Visitation;
import java.util.List;

/**
 * All submodels, policies and sizes that hold in one type of area during a period without changes.
 *
 * @param sites sizes of the types of shelter
 * @param nightShelterPlaces places in the night shelter
 * @param municipalWorkers workers in the municipal team
 * @param tariff prices and refunds
 */
public record AreaRules(
    Arrivals arrivals,
    Drifting drifting,
    Seeking seeking,
    ShelterStay shelterStay,
    Casework casework,
    HomeFinding homeFinding,
    Offers offers,
    Tenancy tenancy,
    Anchoring anchoring,
    Readiness readiness,
    Treatment treatment,
    Arrears arrears,
    Loneliness loneliness,
    Trust trust,
    Acceptance acceptance,
    Visitation visitation,
    Support support,
    Staffing staffing,
    Lifeline lifeline,
    KeptPlace keptPlace,
    Mortality mortality,
    SupportPolicy supportPolicy,
    HousingPolicy housingPolicy,
    List<SiteRules> sites,
    int nightShelterPlaces,
    double municipalWorkers,
    TariffView tariff) {

  /**
   * Sizes and rules of a type of shelter.
   *
   * @param beds beds
   * @param reserveBeds beds set apart when the kept place is a reserve
   * @param workers workers in the shelter's own team for support in the home
   * @param staffWorkers workers with present residents; 0 if the staff is not modelled
   * @param isSeparateTeam whether the team is apart from the daily staff
   * @param hasOpenHouse whether former residents may come by
   * @param hasLifeline whether former residents may call and stay for some nights
   * @param admission whom the shelter admits
   */
  public record SiteRules(
      int beds,
      int reserveBeds,
      double workers,
      double staffWorkers,
      boolean isSeparateTeam,
      boolean hasOpenHouse,
      boolean hasLifeline,
      Admission admission) {}

  /** Whether this type of shelter, -1 for none, keeps an open house for former residents. */
  public boolean hasOpenHouse(int siteType) {
    return siteType >= 0 && sites.get(siteType).hasOpenHouse;
  }

  /** The rules of this type of area on this day. */
  public static AreaRules of(AreaType type, int day) {
    Settings s = type.settings();
    SupportPolicy supportPolicy = new SupportPolicy(s, type.sites(), day);
    return new AreaRules(
        new Arrivals(s, day),
        new Drifting(s, day),
        new Seeking(s, supportPolicy.isTiedToShelter(), day),
        new ShelterStay(s, day),
        new Casework(s, day),
        new HomeFinding(s, day),
        new Offers(s, day),
        new Tenancy(s, day),
        new Anchoring(s, day),
        new Readiness(s, day),
        new Treatment(s, day),
        new Arrears(s, day),
        new Loneliness(s, day),
        new Trust(s, day),
        new Acceptance(s, day),
        new Visitation(s, day),
        new Support(s, day),
        new Staffing(s, day),
        new Lifeline(s, day),
        new KeptPlace(s, day),
        new Mortality(s, day),
        supportPolicy,
        new HousingPolicy(s, day),
        type.sites().stream().map(site -> siteRules(site, day)).toList(),
        (int) s.value(MovementParameters.NIGHT_SHELTER_PLACES, day),
        s.value(SupportParameters.MUNICIPAL_WORKERS, day),
        new Tariff(s, new Support(s, day), new Arrivals(s, day), day));
  }

  private static SiteRules siteRules(SiteType site, int day) {
    Settings s = site.settings();
    KeptPlace keptPlace = new KeptPlace(s, day);
    boolean reserves = keptPlace.form() == KeptPlace.Form.RESERVE && keptPlace.usesBeds();
    return new SiteRules(
        (int) s.value(ShelterParameters.BEDS, day),
        reserves ? (int) s.value(KeptPlaceParameters.RESERVE_BEDS, day) : 0,
        s.value(SupportParameters.SITE_WORKERS, day),
        s.value(StaffParameters.WORKERS, day),
        s.isOn(SupportParameters.SITE_TEAM, day),
        s.isOn(LonelinessParameters.OPEN_HOUSE, day),
        s.isOn(LifelineParameters.OPEN, day),
        new Admission(s, day));
  }
}
