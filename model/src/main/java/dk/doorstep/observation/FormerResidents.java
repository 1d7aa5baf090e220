package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/** How many persons in a home of their own moved there from each shelter. */
final class FormerResidents {
  private static final int NONE = -1;

  private final int firstArea;
  private final int[][] count;
  private final PersonMemory base;

  FormerResidents(PlacesView places, PersonMemories memories) {
    base = new PersonMemory(memories, NONE);
    firstArea = places.firstArea();
    count = new int[places.areaCount()][];
    for (int a = 0; a < count.length; a++) {
      count[a] = new int[places.siteCount(firstArea + a)];
    }
  }

  void moved(PersonView p) {
    int area = p.area() - firstArea;
    int before = base.get(p.slot());
    if (before != NONE) {
      count[area][before]--;
      base.forget(p.slot());
    }
    if (p.situation() == Situation.OWN_HOME && p.baseSite() >= 0) {
      count[area][p.baseSite()]++;
      base.set(p.slot(), p.baseSite());
    }
  }

  /**
   * Former residents of the shelters of an area that keep an open house.
   *
   * @param area index within this part of the world
   */
  int withOpenHouse(int area, PlacesView places) {
    int sum = 0;
    for (int site = 0; site < count[area].length; site++) {
      if (count[area][site] > 0 && places.hasOpenHouse(firstArea + area, site)) {
        sum += count[area][site];
      }
    }
    return sum;
  }
}
