package dk.doorstep.report;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Set;

/**
 * Finds the policies that the closing question of the literature study is about: the shelters
 * themselves give more aftercare by a method of Housing First than in the baseline.
 */
final class ShelterSupport {
  private static final Set<String> METHODS = Set.of("cti", "icm", "act");

  private ShelterSupport() {}

  /** Those of these policies, in their order. */
  static List<PolicyFindings> policies(Findings findings) {
    double baseline = share(findings.baseline().world());
    return findings.policies().stream()
        .filter(policy -> share(policy.scenario().world()) > baseline)
        .toList();
  }

  /** Whether the municipality's team supports anybody. */
  static boolean hasMunicipalSupport(Scenario scenario) {
    return scenario.world().areas().stream()
        .anyMatch(
            area ->
                !SupportParameters.MUNICIPAL_METHOD
                        .format(area.settings().value(SupportParameters.MUNICIPAL_METHOD, 0))
                        .equals("none")
                    && area.settings().value(SupportParameters.MUNICIPAL_WORKERS, 0) > 0);
  }

  /** The share of the shelters that give aftercare by such a method on day 0. */
  private static double share(WorldDescription world) {
    double sites = 0;
    double giving = 0;
    for (AreaType area : world.areas()) {
      for (SiteType site : area.sites()) {
        double count = (double) area.count() * site.count();
        String method =
            SupportParameters.SITE_METHOD.format(
                site.settings().value(SupportParameters.SITE_METHOD, 0));
        sites += count;
        giving += METHODS.contains(method) ? count : 0;
      }
    }
    return sites == 0 ? 0 : giving / sites;
  }
}
