package dk.doorstep.experiment;

import dk.doorstep.model.World;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.List;

/**
 * How many whole areas of each type are simulated. The size of an area and of a shelter never
 * changes.
 */
public final class AreaSelection {
  private AreaSelection() {}

  /**
   * Areas in proportion to their number at scale 1, rounded to whole areas so that the total is
   * nearest (largest remainders, earlier types first); at least one.
   */
  public static List<Integer> scaled(WorldDescription world, double scale) {
    List<AreaType> types = world.areas();
    int[] counts = new int[types.size()];
    double[] rest = new double[types.size()];
    double total = 0;
    int given = 0;
    for (int i = 0; i < counts.length; i++) {
      double exact = types.get(i).count() * scale;
      counts[i] = (int) Math.floor(exact + 1e-9);
      rest[i] = exact - counts[i];
      total += exact;
      given += counts[i];
    }
    for (long missing = Math.max(1, Math.round(total)) - given; missing > 0; missing--) {
      int best = 0;
      for (int i = 1; i < counts.length; i++) {
        if (rest[i] > rest[best] + 1e-12) {
          best = i;
        }
      }
      counts[best]++;
      rest[best] = -1;
    }
    List<Integer> result = new ArrayList<>();
    for (int count : counts) {
      result.add(count);
    }
    return result;
  }

  /**
   * Areas for about so many persons (homeless, or housed with live clocks) on day 0. The number of
   * persons per area is taken from a spin-up of the root at scale 1 in the first draw and
   * replication.
   */
  public static List<Integer> forPersons(
      WorldDescription root, long persons, Simulation simulation) {
    World pilot = simulation.spinUp(root, scaled(root, 1), 0, 0);
    double perScale = Math.max(1, pilot.persons());
    return scaled(root, persons / perScale);
  }
}
