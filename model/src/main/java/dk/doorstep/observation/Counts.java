package dk.doorstep.observation;

import dk.doorstep.population.PersonView;
import java.util.Arrays;

/**
 * Whole-number counts of one thing by group. Of the groups by area it holds those of one part of
 * the world, or of none.
 */
final class Counts {
  private static final int PERSONAL = Groups.personalCount();

  private final int firstArea;

  /** Personal groups, then areas from the first on; may be longer than what is in use. */
  private long[] byGroup;

  private int size;

  /** Counts by the groups that do not depend on the places. */
  Counts() {
    this(0, 0);
  }

  /** Counts by personal groups and by these areas. */
  Counts(int firstArea, int areaCount) {
    this.firstArea = firstArea;
    size = PERSONAL + areaCount;
    byGroup = new long[size];
  }

  /**
   * Adds to every group of the person; the cohort is given, since it is kept from when the person
   * was counted in.
   */
  void add(PersonView p, int cohort, long change) {
    byGroup[Groups.ALL] += change;
    byGroup[Groups.ageOf(cohort)] += change;
    byGroup[Groups.originOf(cohort)] += change;
    byGroup[Groups.sex(p)] += change;
    if (size > PERSONAL) {
      byGroup[PERSONAL + p.area() - firstArea] += change;
    }
  }

  /** Adds counts of the same areas. */
  void add(Counts other) {
    for (int g = 0; g < size; g++) {
      byGroup[g] += other.byGroup[g];
    }
  }

  /** Adds counts of the part of the world that follows; its areas are appended. */
  void append(Counts next) {
    int areas = next.size - PERSONAL;
    if (areas > 0 && next.firstArea != firstArea + size - PERSONAL) {
      throw new IllegalArgumentException("parts are merged in the order of their areas");
    }
    for (int g = 0; g < PERSONAL; g++) {
      byGroup[g] += next.byGroup[g];
    }
    if (size + areas > byGroup.length) {
      byGroup = Arrays.copyOf(byGroup, Math.max(size + areas, 2 * size));
    }
    System.arraycopy(next.byGroup, PERSONAL, byGroup, size, areas);
    size += areas;
  }

  /** The count of an area by its index within the part of the world. */
  long ofArea(int index) {
    return byGroup[PERSONAL + index];
  }

  /** The count of a personal group, or of an area by its number in {@link Groups}. */
  long of(int group) {
    return byGroup[group < PERSONAL ? group : group - firstArea];
  }
}
