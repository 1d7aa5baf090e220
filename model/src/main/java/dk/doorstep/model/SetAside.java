package dk.doorstep.model;

import java.util.Arrays;

/** Persons who were taken from a line and will join it again, with the tie-breaks they had. */
final class SetAside {
  private int[] slots = new int[16];
  private long[] ties = new long[16];
  private int count;

  void clear() {
    count = 0;
  }

  void add(int slot, long tie) {
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, count * 2);
      ties = Arrays.copyOf(ties, count * 2);
    }
    slots[count] = slot;
    ties[count++] = tie;
  }

  int count() {
    return count;
  }

  /** Row of a person. */
  int slot(int index) {
    return slots[index];
  }

  long tie(int index) {
    return ties[index];
  }
}
