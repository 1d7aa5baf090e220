package dk.doorstep.model;

import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.place.Area;
import java.util.List;

/**
 * Cuts the areas of a world into parts of neighbours with about as many persons each. How many
 * persons an area will hold is guessed from its inflow: it matters for speed alone.
 */
final class Cut {
  /**
   * Persons of one part: few enough for their rows and clocks to stay mostly in a core's
   * second-level cache while the part is stepped, many enough for its calendar to weigh little.
   */
  private static final double PERSONS_PER_PART = 8000;

  /** Years for which an arriving person is followed, about. */
  private static final double FOLLOWED_YEARS = 3;

  /** Persons of all areas up to and including this one. */
  private final double[] persons;

  private Cut(double[] persons) {
    this.persons = persons;
  }

  static Cut of(WorldDescription description, List<Area> areas, int firstDay) {
    double[] perType =
        description.areas().stream()
            .mapToDouble(type -> persons(type.settings(), firstDay))
            .toArray();
    double[] upTo = areas.stream().mapToDouble(area -> perType[area.type()]).toArray();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
    return new Cut(upTo);
  }

  private static double persons(Settings settings, int day) {
    double initial = 0;
    for (Situation situation : InflowParameters.INITIAL_PERSONS.members()) {
      initial += settings.value(InflowParameters.INITIAL_PERSONS.of(situation), day);
    }
    return 1 + initial + FOLLOWED_YEARS * settings.value(InflowParameters.PERSONS_PER_YEAR, day);
  }

  /**
   * One more than the index of the last area of each part, in order.
   *
   * @param parts how many parts if there are as many areas, or {@link World#BY_SIZE}
   */
  int[] ends(int parts) {
    double total = persons[persons.length - 1];
    int wanted = parts == World.BY_SIZE ? (int) Math.ceil(total / PERSONS_PER_PART) : parts;
    int count = Math.min(wanted, persons.length);
    int[] ends = new int[count];
    int end = 0;
    for (int part = 0; part < count; part++) {
      // Each part has at least one area and leaves at least one to each of those that follow.
      int last = persons.length - (count - 1 - part);
      double before = end == 0 ? 0 : persons[end - 1];
      double upTo = before + (total - before) / (count - part);
      end++;
      while (end < last && persons[end - 1] + persons[end] <= 2 * upTo) {
        end++;
      }
      ends[part] = part == count - 1 ? persons.length : end;
    }
    return ends;
  }
}
