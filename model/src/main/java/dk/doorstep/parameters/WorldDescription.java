package dk.doorstep.parameters;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/**
 * Everything the model needs to know about one scenario: its parameters and its places.
 *
 * @param id id of the scenario
 * @param settings parameters of the whole
 * @param areas types of area, at least one
 */
public record WorldDescription(String id, Settings settings, List<AreaType> areas)
    implements Serializable {
  public WorldDescription {
    areas = List.copyOf(areas);
  }

  /** The days on which any setting of any part changes, in order. */
  public List<Integer> changeDays() {
    TreeSet<Integer> days = new TreeSet<>();
    settings.addChangeDays(days);
    for (AreaType area : areas) {
      area.settings().addChangeDays(days);
      area.sites().forEach(site -> site.settings().addChangeDays(days));
    }
    return List.copyOf(days);
  }

  /**
   * Whether a run of the other scenario can go on from a state of this one: the same areas and
   * sites, and the same past (spin-up and initial persons).
   */
  public boolean hasSamePlacesAndPastAs(WorldDescription other) {
    if (areas.size() != other.areas.size()
        || !settings
            .of(RunParameters.SPIN_UP_YEARS)
            .equals(other.settings.of(RunParameters.SPIN_UP_YEARS))) {
      return false;
    }
    for (int i = 0; i < areas.size(); i++) {
      if (!samePlaces(areas.get(i), other.areas.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean samePlaces(AreaType a, AreaType b) {
    if (!a.name().equals(b.name())
        || a.count() != b.count()
        || a.sites().size() != b.sites().size()) {
      return false;
    }
    for (int i = 0; i < a.sites().size(); i++) {
      SiteType s = a.sites().get(i);
      SiteType t = b.sites().get(i);
      if (!s.name().equals(t.name()) || s.count() != t.count()) {
        return false;
      }
    }
    return InflowParameters.INITIAL_PERSONS.all().stream()
        .allMatch(p -> a.settings().of(p).equals(b.settings().of(p)));
  }
}
