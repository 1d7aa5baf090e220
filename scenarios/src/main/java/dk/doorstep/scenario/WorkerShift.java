package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How a policy moves the workers who support people in their homes, read off the totals before and
 * after.
 *
 * <ul>
 *   <li>If the total stays, the share of the shelters' (or of the municipality's) workers that the
 *       policy takes away goes to the other side.
 *   <li>If the total changes, it changes in the same ratio, and is divided between shelters and
 *       municipality as in the policy.
 * </ul>
 *
 * <p>Where the policy gives all shelters of an area the same, workers are spread over the shelters
 * by beds; else each shelter's change in the same ratio.
 *
 * @param total workers after over workers before
 * @param siteShare share of the workers after who work at shelters
 * @param fromSites share of the shelters' workers who go to the municipality
 * @param fromMunicipality share of the municipality's workers who go to shelters
 * @param isEven whether the shelters of an area get the same
 */
record WorkerShift(
    double total, double siteShare, double fromSites, double fromMunicipality, boolean isEven) {
  static final List<Parameter> PARAMETERS =
      List.of(SupportParameters.SITE_WORKERS, SupportParameters.MUNICIPAL_WORKERS);

  private static final double ROUNDING = 1e-9;

  static WorkerShift between(WorldDescription before, WorldDescription after) {
    double sites = total(before, SupportParameters.SITE_WORKERS);
    double municipal = total(before, SupportParameters.MUNICIPAL_WORKERS);
    double sitesAfter = total(after, SupportParameters.SITE_WORKERS);
    double all = sites + municipal;
    double allAfter = sitesAfter + total(after, SupportParameters.MUNICIPAL_WORKERS);
    boolean isSameTotal = Math.abs(allAfter - all) <= ROUNDING * Math.max(1, all);
    double moved = isSameTotal ? sites - sitesAfter : 0;
    return new WorkerShift(
        isSameTotal ? 1 : all == 0 ? Double.POSITIVE_INFINITY : allAfter / all,
        allAfter == 0 ? 0 : sitesAfter / allAfter,
        moved > ROUNDING ? moved / sites : 0,
        moved < -ROUNDING ? -moved / municipal : 0,
        isEven(after) && !isEven(before));
  }

  /** Whether the policy leaves every worker where they are. */
  boolean isNone() {
    return total == 1 && fromSites == 0 && fromMunicipality == 0;
  }

  /** Whether there must be a shelter for workers to go to. */
  boolean needsShelters() {
    return fromMunicipality > 0 || (total != 1 && siteShare > 0);
  }

  /** The workers of an area under the policy. */
  AreaType in(AreaType area) {
    if (isNone()) {
      return area;
    }
    double sites = workersAtSites(area);
    double municipal = area.settings().value(SupportParameters.MUNICIPAL_WORKERS, 0);
    double sitesAfter;
    if (total == 1) {
      sitesAfter = sites * (1 - fromSites) + municipal * fromMunicipality;
    } else {
      sitesAfter = (sites + municipal) * total * siteShare;
    }
    double municipalAfter = (sites + municipal) * total - sitesAfter;
    double beds = 0;
    for (SiteType site : area.sites()) {
      beds += site.count() * site.settings().value(ShelterParameters.BEDS, 0);
    }
    List<SiteType> changed = new ArrayList<>();
    for (SiteType site : area.sites()) {
      double before = site.settings().value(SupportParameters.SITE_WORKERS, 0);
      double byBeds =
          beds > 0
              ? sitesAfter * site.settings().value(ShelterParameters.BEDS, 0) / beds
              : sitesAfter / numberOf(area.sites());
      double after = isEven || sites == 0 ? byBeds : before * sitesAfter / sites;
      changed.add(
          new SiteType(
              site.name(),
              site.count(),
              with(
                  with(site.settings(), SupportParameters.MUNICIPAL_WORKERS, municipalAfter),
                  SupportParameters.SITE_WORKERS,
                  after)));
    }
    return new AreaType(
        area.name(),
        area.count(),
        with(area.settings(), SupportParameters.MUNICIPAL_WORKERS, municipalAfter),
        changed);
  }

  private static Settings with(Settings settings, Parameter parameter, double value) {
    // A tenth of a thousandth of a worker, so that no rounding error is shown to anybody.
    double rounded = Math.max(0, Math.round(value * 1e4) / 1e4);
    return settings.with(Map.of(parameter, Setting.constant(rounded)));
  }

  private static double workersAtSites(AreaType area) {
    double workers = 0;
    for (SiteType site : area.sites()) {
      workers += site.count() * site.settings().value(SupportParameters.SITE_WORKERS, 0);
    }
    return workers;
  }

  private static int numberOf(List<SiteType> sites) {
    return sites.stream().mapToInt(SiteType::count).sum();
  }

  private static boolean isEven(WorldDescription world) {
    return world.areas().stream()
        .allMatch(
            area ->
                area.sites().stream()
                        .map(s -> s.settings().of(SupportParameters.SITE_WORKERS))
                        .distinct()
                        .count()
                    <= 1);
  }

  /** The sum over all places at scale 1 on day 0. */
  static double total(WorldDescription world, Parameter size) {
    double total = 0;
    for (AreaType area : world.areas()) {
      if (size.scope() == Scope.SITE) {
        for (SiteType site : area.sites()) {
          total += area.count() * site.count() * site.settings().value(size, 0);
        }
      } else {
        total += area.count() * area.settings().value(size, 0);
      }
    }
    return total;
  }

  /** A size over time in this ratio; whole where it counts things. */
  static Setting scaled(Parameter size, Setting setting, double ratio) {
    double[] values =
        Arrays.stream(setting.values())
            .map(v -> v * ratio)
            .map(v -> size.kind() == Parameter.Kind.INTEGER ? Math.rint(v) : v)
            .map(v -> Math.min(size.maximum(), v))
            .toArray();
    return new Setting(setting.fromDay(), values);
  }
}
