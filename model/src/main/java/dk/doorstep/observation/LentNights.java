package dk.doorstep.observation;

import dk.doorstep.population.PersonView;

/**
 * Nights on which the bed of a kept place was lent to somebody else. At each shelter, each night:
 * the places kept and not slept on tonight, less the beds that stand empty, and not below 0. So an
 * empty bed is first of all that of somebody whose place is kept; of the nights a place is kept,
 * the rest after those used and those lent are nights on which a bed stood empty for it.
 *
 * <p>A bed that is kept empty ({@code ownBed}) is not lent. Where kept places take no bed ({@code
 * keptPlace.usesBeds} off) there is none to lend.
 */
final class LentNights {
  private final int firstArea;

  /** Places kept and not slept on, now, by area and site. */
  private final int[][] unused;

  private long nights;

  LentNights(PlacesView places) {
    firstArea = places.firstArea();
    unused = new int[places.areaCount()][];
    for (int a = 0; a < unused.length; a++) {
      unused[a] = new int[places.siteCount(firstArea + a)];
    }
  }

  /** Counts in who is present at the start. */
  void present(PersonView p) {
    if (p.hasKeptPlace() && !p.isInRespite()) {
      add(p, 1);
    }
  }

  void noted(EventKind kind, PersonView p) {
    switch (kind) {
      case KEPT_PLACE, RESPITE_ENDED -> add(p, 1);
      case KEPT_PLACE_ENDED, RESPITE -> add(p, -1);
      default -> {
        // not about kept places
      }
    }
  }

  private void add(PersonView p, int change) {
    unused[p.area() - firstArea][p.baseSite()] += change;
  }

  /** Counts a night of the last year. */
  void count(PlacesView places) {
    for (int a = 0; a < unused.length; a++) {
      int area = firstArea + a;
      for (int site = 0; site < unused[a].length; site++) {
        if (unused[a][site] > 0 && places.keptPlacesUseBeds(area)) {
          int empty = Math.max(0, places.beds(area, site) - places.sleeping(area, site));
          nights += Math.max(0, unused[a][site] - empty);
        }
      }
    }
  }

  void merge(LentNights other) {
    nights += other.nights;
  }

  long nights() {
    return nights;
  }
}
