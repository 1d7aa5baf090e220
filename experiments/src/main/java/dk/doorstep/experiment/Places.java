package dk.doorstep.experiment;

import java.util.List;

/**
 * Names of the places of a run.
 *
 * @param areas names of the areas, for example {@code town-3}
 * @param sites names of the shelters of each area, for example {@code town-3/shelter-2}
 */
public record Places(List<String> areas, List<List<String>> sites) {
  public Places {
    areas = List.copyOf(areas);
    sites = List.copyOf(sites);
  }
}
