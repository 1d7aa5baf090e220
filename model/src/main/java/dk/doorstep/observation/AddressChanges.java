package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Moves after a shelter stay of a month or more (evidence E4, E20, E22; validation only).
 *
 * <p>{@code address_changes.3plus}: share of leavers with three or more changes of address in the
 * 1,095 days after leaving, by length of the stay. A person is followed from the first such leaving
 * in the run and again only when that follow-up is over; leavers whose follow-up is not complete
 * within the run, and who die or leave the system, are left out. A change of address is a move into
 * a home or supported housing later than the night of leaving, a move to another home, the loss of
 * a home, or the end of a later shelter stay of a month or more.
 */
final class AddressChanges {
  private static final int NONE = Integer.MIN_VALUE;
  static final int FOLLOW_UP = 1095;
  private static final int MONTH = 30;
  private static final int MANY = 3;
  private static final int FIRST_CLASS = 2;
  private static final int CLASSES = 4;

  private final Window window;
  private final PersonMemory left;
  private final PersonMemory lengthClass;
  private final PersonMemory changes;
  private final PersonMemory stayedSince;
  private final long[] leavers = new long[CLASSES];
  private final long[] movers = new long[CLASSES];

  AddressChanges(Window window, PersonMemories memories) {
    left = new PersonMemory(memories, NONE);
    lengthClass = new PersonMemory(memories, 0);
    changes = new PersonMemory(memories, 0);
    stayedSince = new PersonMemory(memories, NONE);
    this.window = window;
  }

  void moved(int day, EventKind kind, PersonView p, Situation from) {
    int slot = p.slot();
    if (!p.situation().isFollowed()) {
      finish(slot, day, p.situation() == Situation.SETTLED);
      left.forget(slot);
      stayedSince.forget(slot);
      return;
    }
    boolean isLongStayEnding = from == Situation.SHELTER && day - stayedSince.get(slot) >= MONTH;
    boolean isChange =
        kind == EventKind.MOVED_IN || kind == EventKind.TENANCY_LOST || isLongStayEnding;
    if (isChange) {
      change(slot, day);
    }
    if (isLongStayEnding && left.get(slot) == NONE && window.covers(day, FOLLOW_UP)) {
      left.set(slot, day);
      changes.set(slot, 0);
      lengthClass.set(slot, Shelters.lengthClass(day - stayedSince.get(slot)) - FIRST_CLASS);
    }
    if (p.situation() == Situation.SHELTER) {
      stayedSince.set(slot, kind == EventKind.INITIAL ? p.situationSince() : day);
    }
  }

  void addressChanged(int day, PersonView p) {
    change(p.slot(), day);
  }

  /** Looks at a person at the end of the last night. */
  void closeYear(PersonView p, int day) {
    finish(p.slot(), day, false);
  }

  private void change(int slot, int day) {
    int start = left.get(slot);
    if (start == NONE) {
      return;
    }
    if (day - start > FOLLOW_UP) {
      finish(slot, day, false);
    } else {
      changes.set(slot, changes.get(slot) + 1);
    }
  }

  /**
   * Counts the person's follow-up if it is complete, or if nothing more can happen, and ends it.
   */
  private void finish(int slot, int day, boolean isStable) {
    int start = left.get(slot);
    if (start != NONE && (day - start >= FOLLOW_UP || isStable)) {
      leavers[lengthClass.get(slot)]++;
      if (changes.get(slot) >= MANY) {
        movers[lengthClass.get(slot)]++;
      }
      left.forget(slot);
    }
  }

  void merge(AddressChanges other) {
    for (int i = 0; i < CLASSES; i++) {
      leavers[i] += other.leavers[i];
      movers[i] += other.movers[i];
    }
  }

  void report(IndicatorTable table) {
    long all = 0;
    long many = 0;
    for (int i = 0; i < CLASSES; i++) {
      all += leavers[i];
      many += movers[i];
    }
    table.addRatio("address_changes.3plus", "all", "share", many, all);
    for (int i = 0; i < CLASSES; i++) {
      table.addRatio(
          "address_changes.3plus",
          Shelters.lengthName(i + FIRST_CLASS),
          "share",
          movers[i],
          leavers[i]);
    }
  }
}
