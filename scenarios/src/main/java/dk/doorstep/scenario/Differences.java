package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Scope;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two worlds at the places where parameters are read, and gathers what is the same at all
 * sites of an area, or in all areas, into one row. So each row is true of every place that its part
 * covers.
 */
final class Differences {
  private final WorldDescription a;
  private final WorldDescription b;
  private final List<DifferenceRow> rows = new ArrayList<>();

  /** The settings of one place in both worlds. */
  private record Both(String area, String part, Settings a, Settings b) {}

  /** The values of one parameter at one place in both worlds. */
  private record Values(Setting a, Setting b) {
    boolean differ() {
      return !a.equals(b);
    }
  }

  Differences(WorldDescription a, WorldDescription b) {
    this.a = a;
    this.b = b;
  }

  List<DifferenceRow> rows() {
    addCounts();
    List<Both> areas = areas();
    List<Both> sites = sites(areas);
    Both whole = new Both("", ResolvedRow.WHOLE, a.settings(), b.settings());
    for (Parameter parameter : Ledger.all()) {
      List<Both> places = parameter.scope() == Scope.SITE ? sites : areas;
      addParameter(
          parameter,
          parameter.scope() == Scope.WORLD || places.isEmpty() ? List.of(whole) : places);
    }
    return List.copyOf(rows);
  }

  private void addParameter(Parameter parameter, List<Both> places) {
    Map<String, Set<Values>> byArea = new LinkedHashMap<>();
    Set<Values> everywhere = new LinkedHashSet<>();
    for (Both place : places) {
      Values values = values(parameter, place);
      everywhere.add(values);
      byArea.computeIfAbsent(place.area, area -> new LinkedHashSet<>()).add(values);
    }
    if (everywhere.size() == 1) {
      addRow(ResolvedRow.WHOLE, parameter, everywhere.iterator().next());
      return;
    }
    Set<String> done = new LinkedHashSet<>();
    for (Both place : places) {
      if (byArea.get(place.area).size() > 1) {
        addRow(place.part, parameter, values(parameter, place));
      } else if (done.add(place.area)) {
        addRow(place.area, parameter, values(parameter, place));
      }
    }
  }

  private static Values values(Parameter parameter, Both place) {
    return new Values(place.a.of(parameter), place.b.of(parameter));
  }

  private void addRow(String part, Parameter p, Values values) {
    if (values.differ()) {
      rows.add(
          new DifferenceRow(
              part,
              p.key(),
              p.unit(),
              ResolvedRow.format(p, values.a),
              ResolvedRow.format(p, values.b),
              ResolvedRow.standing(p),
              p.source()));
    }
  }

  private List<Both> areas() {
    Map<String, AreaType> others = new LinkedHashMap<>();
    b.areas().forEach(area -> others.put(area.name(), area));
    return a.areas().stream()
        .filter(area -> others.containsKey(area.name()))
        .map(
            area ->
                new Both(
                    area.name(), area.name(), area.settings(), others.get(area.name()).settings()))
        .toList();
  }

  private List<Both> sites(List<Both> areas) {
    Map<String, Map<String, SiteType>> ofA = sites(a);
    Map<String, Map<String, SiteType>> ofB = sites(b);
    List<Both> sites = new ArrayList<>();
    for (Both area : areas) {
      Map<String, SiteType> others = ofB.get(area.area);
      ofA.get(area.area)
          .forEach(
              (name, site) -> {
                if (others.containsKey(name)) {
                  String part = area.area + "/" + name;
                  sites.add(
                      new Both(area.area, part, site.settings(), others.get(name).settings()));
                }
              });
    }
    return sites;
  }

  private static Map<String, Map<String, SiteType>> sites(WorldDescription world) {
    Map<String, Map<String, SiteType>> byArea = new LinkedHashMap<>();
    for (AreaType area : world.areas()) {
      Map<String, SiteType> byName = new LinkedHashMap<>();
      area.sites().forEach(site -> byName.put(site.name(), site));
      byArea.put(area.name(), byName);
    }
    return byArea;
  }

  private void addCounts() {
    Map<String, String> ofA = counts(a);
    Map<String, String> ofB = counts(b);
    Set<String> parts = new LinkedHashSet<>(ofA.keySet());
    parts.addAll(ofB.keySet());
    for (String part : parts) {
      String countA = ofA.getOrDefault(part, "");
      String countB = ofB.getOrDefault(part, "");
      if (!countA.equals(countB)) {
        String unit = part.contains("/") ? ResolvedRow.UNIT_OF_SITES : ResolvedRow.UNIT_OF_AREAS;
        rows.add(new DifferenceRow(part, PartReader.COUNT, unit, countA, countB, "", ""));
      }
    }
  }

  private static Map<String, String> counts(WorldDescription world) {
    Map<String, String> counts = new LinkedHashMap<>();
    for (AreaType area : world.areas()) {
      counts.put(area.name(), Integer.toString(area.count()));
      area.sites()
          .forEach(
              site -> counts.put(area.name() + "/" + site.name(), Integer.toString(site.count())));
    }
    return counts;
  }
}
