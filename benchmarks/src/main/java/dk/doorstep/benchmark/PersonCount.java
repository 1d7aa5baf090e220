package dk.doorstep.benchmark;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;

/** Finds how many areas hold so many persons. */
final class PersonCount {
  private PersonCount() {}

  /**
   * Areas in proportion for about so many followed persons on day 0, by a run at scale 1.
   *
   * @param root the scenario of the past, with the spin-up that will be used
   */
  static List<Integer> areas(WorldDescription root, long persons, long seed) {
    TwinCase pilot = new TwinCase(root, root, AreaSelection.scaled(root, 1));
    double perScale = pilot.spinUpEngine(seed, 0).persons();
    return AreaSelection.scaled(root, persons / Math.max(1, perScale));
  }
}
