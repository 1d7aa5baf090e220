package dk.doorstep.policy;

import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import java.util.List;

/**
 * Who is offered support in the home, by whom and by which method: first the shelter the person
 * moves from, then the municipality (evidence E10, E48, E53–E56, E61). Support tied to a shelter
 * stay passes by who moves from street or sofa (mechanism M29).
 */
public final class SupportPolicy {
  private final Practice[] sites;
  private final Practice municipality;
  private final boolean municipalNeedsShelter;

  /** What one provider offers. */
  private record Practice(
      Method method,
      Method highNeedMethod,
      double coverage,
      boolean isSeparateTeam,
      int contactDays) {
    boolean offersAny() {
      return method != Method.NONE || highNeedMethod != Method.NONE;
    }

    Method methodFor(PersonView p) {
      return highNeedMethod != Method.NONE && p.hasBothConditions() ? highNeedMethod : method;
    }
  }

  public SupportPolicy(Settings area, List<SiteType> siteTypes, int day) {
    sites = new Practice[siteTypes.size()];
    for (int i = 0; i < sites.length; i++) {
      Settings site = siteTypes.get(i).settings();
      sites[i] =
          new Practice(
              Method.of((int) site.value(SupportParameters.SITE_METHOD, day)),
              Method.of((int) site.value(SupportParameters.SITE_HIGH_NEED_METHOD, day)),
              site.value(SupportParameters.SITE_COVERAGE, day),
              site.isOn(SupportParameters.SITE_TEAM, day),
              (int) site.value(SupportParameters.SITE_CONTACT_DAYS, day));
    }
    municipality =
        new Practice(
            Method.of((int) area.value(SupportParameters.MUNICIPAL_METHOD, day)),
            Method.of((int) area.value(SupportParameters.MUNICIPAL_HIGH_NEED_METHOD, day)),
            area.value(SupportParameters.MUNICIPAL_COVERAGE, day),
            false,
            0);
    municipalNeedsShelter = area.isOn(SupportParameters.MUNICIPAL_NEEDS_SHELTER, day);
  }

  /**
   * Who offers support.
   *
   * @param siteType type of the shelter that the person moves from, or -1
   * @param p the person
   * @param coverageRatio ratio of the share of persons who are offered support
   * @param u quantile for coverage
   */
  public Provider provider(int siteType, PersonView p, double coverageRatio, double u) {
    double rest = u;
    if (siteType >= 0 && sites[siteType].methodFor(p) != Method.NONE) {
      double covered = sites[siteType].coverage * coverageRatio;
      if (rest < covered) {
        return Provider.SHELTER;
      }
      rest = (rest - covered) / (1 - covered);
    }
    boolean reaches =
        municipality.methodFor(p) != Method.NONE && (siteType >= 0 || !municipalNeedsShelter);
    return reaches && rest < municipality.coverage * coverageRatio
        ? Provider.MUNICIPALITY
        : Provider.NONE;
  }

  /** The method that the provider uses for this person. */
  public Method method(Provider provider, int siteType, PersonView p) {
    return (provider == Provider.SHELTER ? sites[siteType] : municipality).methodFor(p);
  }

  /** Whether the municipality has support in the home for this person. */
  public boolean offersMunicipalSupport(PersonView p) {
    return municipality.methodFor(p) != Method.NONE;
  }

  /** Whether the shelter's support comes from a team of its own beside the daily staff. */
  public boolean isSeparateTeam(int siteType) {
    return siteType >= 0 && sites[siteType].isSeparateTeam;
  }

  /** Days before the move on which the shelter's own workers begin. */
  public int contactDaysBeforeMove(int siteType) {
    return siteType >= 0 ? sites[siteType].contactDays : 0;
  }

  /** Whether only a shelter stay opens the way to support in the home. */
  public boolean isTiedToShelter() {
    boolean anySite = false;
    for (Practice site : sites) {
      anySite |= site.offersAny();
    }
    boolean municipal = municipality.offersAny();
    return municipal ? municipalNeedsShelter : anySite;
  }
}
