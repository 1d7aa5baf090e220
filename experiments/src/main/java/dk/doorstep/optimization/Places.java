package dk.doorstep.optimization;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.study.Reach;
import java.util.ArrayList;
import java.util.List;

/** The places at which a parameter is read. */
final class Places {
  /**
   * A kind of place.
   *
   * @param name area, area/site, or empty for the whole
   * @param count how many there are in the whole scenario
   * @param setting what the parameter is there
   * @param isReached whether it is within reach
   */
  record There(String name, int count, Setting setting, boolean isReached) {}

  private Places() {}

  /** The kinds of place, in the order of the scenario. */
  static List<There> of(WorldDescription world, Parameter parameter, Reach reach) {
    if (parameter.scope() == Scope.WORLD) {
      return List.of(new There("", 1, world.settings().of(parameter), reach.coversWhole()));
    }
    List<There> places = new ArrayList<>();
    for (AreaType area : world.areas()) {
      if (parameter.scope() == Scope.AREA) {
        Setting there = area.settings().of(parameter);
        places.add(new There(area.name(), area.count(), there, reach.covers(area)));
        continue;
      }
      for (SiteType site : area.sites()) {
        places.add(
            new There(
                area.name() + "/" + site.name(),
                area.count() * site.count(),
                site.settings().of(parameter),
                reach.covers(area, site)));
      }
    }
    return places;
  }
}
