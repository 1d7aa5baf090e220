package dk.doorstep.observation;

import dk.doorstep.population.PersonView;
import java.util.Arrays;

/** Whole-number counts of one thing by group. */
final class Counts {
  private final long[] byGroup;

  Counts(int groups) {
    byGroup = new long[groups];
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
    int area = Groups.area(p);
    if (area < byGroup.length) {
      byGroup[area] += change;
    }
  }

  void add(Counts other) {
    for (int g = 0; g < byGroup.length; g++) {
      byGroup[g] += other.byGroup[g];
    }
  }

  void clear() {
    Arrays.fill(byGroup, 0);
  }

  long of(int group) {
    return byGroup[group];
  }

  int groups() {
    return byGroup.length;
  }
}
