package dk.doorstep.policy;

import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import java.util.List;

/**
 * Who is offered support at move-in, by whom and by which method: first the shelter the person
 * moves from, then the municipality (evidence E10, E48, E53–E56, E61). Support tied to a shelter
 * stay passes by who moves from street or sofa (mechanism M29).
 */
public final class SupportPolicy {
  private final Method[] siteMethod;
  private final double[] siteCoverage;
  private final Method municipalMethod;
  private final double municipalCoverage;
  private final boolean municipalNeedsShelter;

  public SupportPolicy(Settings area, List<SiteType> sites, int day) {
    siteMethod = new Method[sites.size()];
    siteCoverage = new double[sites.size()];
    for (int i = 0; i < siteMethod.length; i++) {
      Settings site = sites.get(i).settings();
      siteMethod[i] = Method.of((int) site.value(SupportParameters.SITE_METHOD, day));
      siteCoverage[i] = site.value(SupportParameters.SITE_COVERAGE, day);
    }
    municipalMethod = Method.of((int) area.value(SupportParameters.MUNICIPAL_METHOD, day));
    municipalCoverage = area.value(SupportParameters.MUNICIPAL_COVERAGE, day);
    municipalNeedsShelter = area.isOn(SupportParameters.MUNICIPAL_NEEDS_SHELTER, day);
  }

  /**
   * Who offers support.
   *
   * @param siteType type of the shelter that the person moves from, or -1
   * @param u quantile for coverage
   */
  public Provider provider(int siteType, double u) {
    double rest = u;
    if (siteType >= 0 && siteMethod[siteType] != Method.NONE) {
      if (rest < siteCoverage[siteType]) {
        return Provider.SHELTER;
      }
      rest = (rest - siteCoverage[siteType]) / (1 - siteCoverage[siteType]);
    }
    boolean reaches = municipalMethod != Method.NONE && (siteType >= 0 || !municipalNeedsShelter);
    return reaches && rest < municipalCoverage ? Provider.MUNICIPALITY : Provider.NONE;
  }

  /** The method that the provider uses. */
  public Method method(Provider provider, int siteType) {
    return provider == Provider.SHELTER ? siteMethod[siteType] : municipalMethod;
  }
}
