package dk.doorstep.benchmark;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import java.util.List;

/** Finds how many areas hold so many persons. */
final class PersonCount {
  private PersonCount() {}

  /**
   * Areas in proportion for about so many followed persons, by a run at scale 1.
   *
   * @param root the scenario of the past, with the spin-up that will be used
   * @param scenario the scenario that goes on from it
   * @param years years under it after which persons are counted
   */
  static List<Integer> areas(
      WorldDescription root, WorldDescription scenario, int years, long persons, long seed) {
    World past =
        World.create(
            root, AreaSelection.scaled(root, 1), World.BY_SIZE, new KeyedRandom(seed, 0, 0));
    new ShardedModel(past).runUntil(-1);
    World world = past.goOnUnder(scenario);
    new ShardedModel(world).runUntil(years * World.NIGHTS_PER_YEAR - 1);
    return AreaSelection.scaled(root, (double) persons / Math.max(1, world.persons()));
  }
}
