package dk.doorstep.oracle;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.List;

/** Lays out the areas and shelters of a scenario. */
final class Layout {
  private Layout() {}

  /** So many areas of each type, in the order of the description, numbered through. */
  static List<OracleArea> areas(WorldDescription description, List<Integer> areasPerType) {
    List<OracleArea> areas = new ArrayList<>();
    for (int type = 0; type < description.areas().size(); type++) {
      AreaType areaType = description.areas().get(type);
      for (int i = 1; i <= areasPerType.get(type); i++) {
        areas.add(new OracleArea(areas.size(), type, areaType.name() + "-" + i, sites(areaType)));
      }
    }
    return List.copyOf(areas);
  }

  /** Names of the shelters of an area, for example {@code town-3/shelter-2}. */
  static List<String> siteNames(AreaType type, OracleArea area) {
    List<String> names = new ArrayList<>();
    for (SiteType siteType : type.sites()) {
      for (int k = 1; k <= siteType.count(); k++) {
        names.add(area.name() + "/" + siteType.name() + "-" + k);
      }
    }
    return names;
  }

  private static List<OracleSite> sites(AreaType areaType) {
    List<OracleSite> sites = new ArrayList<>();
    for (int siteType = 0; siteType < areaType.sites().size(); siteType++) {
      for (int k = 0; k < areaType.sites().get(siteType).count(); k++) {
        sites.add(new OracleSite(siteType));
      }
    }
    return sites;
  }
}
