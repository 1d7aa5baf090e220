package dk.doorstep.observation;

import java.util.ArrayList;
import java.util.List;

/** Whole-number counts of one thing by shelter, for the areas of one part of the world. */
final class SiteCounts {
  private final int firstArea;

  /** By area from the first on, then by shelter. */
  private final List<long[]> byArea;

  SiteCounts(PlacesView part) {
    firstArea = part.firstArea();
    byArea = new ArrayList<>(part.areaCount());
    for (int i = 0; i < part.areaCount(); i++) {
      byArea.add(new long[part.siteCount(firstArea + i)]);
    }
  }

  void add(int area, int site, long count) {
    byArea.get(area - firstArea)[site] += count;
  }

  long of(int area, int site) {
    return byArea.get(area - firstArea)[site];
  }

  /** Sum over the shelters of an area. */
  long of(int area) {
    long sum = 0;
    for (long count : byArea.get(area - firstArea)) {
      sum += count;
    }
    return sum;
  }

  /** Number of areas, the first of which is area 0 once all parts are together. */
  int areas() {
    return byArea.size();
  }

  int sites(int area) {
    return byArea.get(area - firstArea).length;
  }

  /** Adds the areas of the part of the world that follows. */
  void append(SiteCounts next) {
    if (next.firstArea != firstArea + byArea.size()) {
      throw new IllegalArgumentException("parts are merged in the order of their areas");
    }
    byArea.addAll(next.byArea);
  }
}
