package dk.doorstep.scenario;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.WorldDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a world while statements are laid over it: the whole, a type of area, or a type of
 * site.
 */
final class Draft {
  private final String name;
  private final Map<String, Draft> inner = new LinkedHashMap<>();
  private Settings settings;
  private int count;

  private Draft(String name, int count, Settings settings) {
    this.name = name;
    this.count = count;
    this.settings = settings;
  }

  /** A world without areas, every parameter at its default. */
  static Draft empty() {
    return new Draft("", 1, Settings.defaults());
  }

  /** A copy of a finished world. */
  static Draft of(WorldDescription world) {
    Draft whole = new Draft("", 1, world.settings());
    for (AreaType area : world.areas()) {
      Draft inArea = new Draft(area.name(), area.count(), area.settings());
      area.sites()
          .forEach(s -> inArea.inner.put(s.name(), new Draft(s.name(), s.count(), s.settings())));
      whole.inner.put(area.name(), inArea);
    }
    return whole;
  }

  Map<String, Draft> inner() {
    return inner;
  }

  void setCount(int newCount) {
    count = newCount;
  }

  /** Adds one place of a new type, which takes over the settings of this part. */
  Draft add(String newName) {
    Draft added = new Draft(newName, 1, settings);
    inner.put(newName, added);
    return added;
  }

  /** Lays statements over this part and every narrower one. */
  void state(Map<Parameter, Stated> parameters, int from, int until) {
    if (parameters.isEmpty()) {
      return;
    }
    Map<Parameter, Setting> changed = new LinkedHashMap<>();
    parameters.forEach(
        (parameter, stated) ->
            changed.put(parameter, stated.course().over(settings.of(parameter), from, until)));
    settings = settings.with(changed);
    inner.values().forEach(narrower -> narrower.state(parameters, from, until));
  }

  /** Takes away the types of which there are none. */
  void removeEmpty() {
    inner.values().removeIf(draft -> draft.count == 0);
    inner.values().forEach(Draft::removeEmpty);
  }

  /** The finished world. */
  WorldDescription world(String id) {
    List<AreaType> areas = inner.values().stream().map(Draft::area).toList();
    return new WorldDescription(id, settings, areas);
  }

  private AreaType area() {
    List<SiteType> sites =
        inner.values().stream().map(s -> new SiteType(s.name, s.count, s.settings)).toList();
    return new AreaType(name, count, settings, sites);
  }
}
