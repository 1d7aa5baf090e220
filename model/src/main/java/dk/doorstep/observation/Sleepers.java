package dk.doorstep.observation;

import java.util.Arrays;

/**
 * Who sleeps in the shelters of each area, and how many of their nights the state refunds under a
 * limit per running year (evidence P88). A person's running year begins with a night in a shelter
 * and is over 365 nights later, wherever they were slept; the next one begins with the next night
 * in a shelter. When a limit comes into force, everybody's running year begins anew: nights slept
 * before it are not counted.
 */
final class Sleepers {
  private static final int ABSENT = -1;
  private static final int NEVER = Integer.MIN_VALUE;
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private final Shelterers[] areas;
  private final PersonMemory areaOf;
  private final PersonMemory placeOf;

  /** First night after the running year of a person who sleeps elsewhere. */
  private final PersonMemory yearOver;

  /** Nights of that running year slept in a shelter. */
  private final PersonMemory nightsSlept;

  /** The sleepers of an area, side by side so that a night is a walk along three arrays. */
  private static final class Shelterers {
    private int[] slots = new int[8];

    /** The night from which the nights of the running year would count without interruption. */
    private int[] countedFrom = new int[8];

    /** First night after the running year. */
    private int[] yearOver = new int[8];

    private int size;

    /** First night of the limit in force, or {@link #NO_LIMIT}. */
    private int limitSince = NO_LIMIT;

    private void makeRoom() {
      if (size == slots.length) {
        slots = Arrays.copyOf(slots, 2 * size);
        countedFrom = Arrays.copyOf(countedFrom, 2 * size);
        yearOver = Arrays.copyOf(yearOver, 2 * size);
      }
    }

    private void beginYear(int place, int day) {
      countedFrom[place] = day;
      yearOver[place] = day + Window.YEAR;
    }
  }

  Sleepers(int areaCount, PersonMemories memories) {
    areaOf = new PersonMemory(memories, ABSENT);
    placeOf = new PersonMemory(memories, ABSENT);
    yearOver = new PersonMemory(memories, NEVER);
    nightsSlept = new PersonMemory(memories, 0);
    areas = new Shelterers[areaCount];
    for (int a = 0; a < areaCount; a++) {
      areas[a] = new Shelterers();
    }
  }

  /** From this night on the person sleeps in a shelter of the area. */
  void enter(int area, int slot, int day) {
    if (areaOf.get(slot) != ABSENT) {
      return;
    }
    Shelterers here = areas[area];
    here.makeRoom();
    int place = here.size++;
    here.slots[place] = slot;
    areaOf.set(slot, area);
    placeOf.set(slot, place);
    int over = yearOver.get(slot);
    boolean isCounted = over > day && over - Window.YEAR >= here.limitSince;
    if (isCounted) {
      here.countedFrom[place] = day - nightsSlept.get(slot);
      here.yearOver[place] = over;
    } else {
      here.beginYear(place, day);
    }
  }

  /** From this night on the person sleeps elsewhere. */
  void leave(int slot, int day) {
    int area = areaOf.get(slot);
    if (area == ABSENT) {
      return;
    }
    Shelterers here = areas[area];
    int place = placeOf.get(slot);
    yearOver.set(slot, here.yearOver[place]);
    nightsSlept.set(slot, day - here.countedFrom[place]);
    int last = --here.size;
    here.slots[place] = here.slots[last];
    here.countedFrom[place] = here.countedFrom[last];
    here.yearOver[place] = here.yearOver[last];
    placeOf.set(here.slots[place], place);
    areaOf.forget(slot);
    placeOf.forget(slot);
  }

  /** Forgets a person who is no longer followed. */
  void forget(int slot, int day) {
    leave(slot, day);
    yearOver.forget(slot);
    nightsSlept.forget(slot);
  }

  int count(int area) {
    return areas[area].size;
  }

  /**
   * How many of the nights slept in the area tonight are refunded. To be asked every night.
   *
   * @param limit refunded nights per person and running year, the largest integer without limit
   */
  int refunded(int area, int day, int limit) {
    Shelterers here = areas[area];
    if (limit == NO_LIMIT) {
      here.limitSince = NO_LIMIT;
      return here.size;
    }
    if (here.limitSince == NO_LIMIT) {
      here.limitSince = day;
      for (int place = 0; place < here.size; place++) {
        here.beginYear(place, day);
      }
    }
    int refunded = 0;
    for (int place = 0; place < here.size; place++) {
      if (day >= here.yearOver[place]) {
        here.beginYear(place, day);
      }
      refunded += day - here.countedFrom[place] < limit ? 1 : 0;
    }
    return refunded;
  }
}
