package dk.doorstep.experiment;

import dk.doorstep.parameters.WorldDescription;
import java.util.List;

/** How large a part of a scenario, or how large a multiple of it, is simulated. */
public sealed interface Size {
  /** Areas in proportion to their number in the scenario. */
  record Scale(double scale) implements Size {
    @Override
    public List<Integer> areas(WorldDescription root, Simulation simulation) {
      return AreaSelection.scaled(root, scale);
    }
  }

  /** Areas for about so many followed persons on day 0. */
  record Persons(long persons) implements Size {
    @Override
    public List<Integer> areas(WorldDescription root, Simulation simulation) {
      return AreaSelection.forPersons(root, persons, simulation);
    }
  }

  /**
   * Whole areas of each type of a root.
   *
   * @param simulation runs a pilot if one is needed
   */
  List<Integer> areas(WorldDescription root, Simulation simulation);
}
