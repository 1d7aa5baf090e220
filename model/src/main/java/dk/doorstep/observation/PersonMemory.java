package dk.doorstep.observation;

import java.util.Arrays;

/**
 * Integers that an observer remembers of each followed person, by row. New rows hold the initial
 * value.
 */
final class PersonMemory {
  private final int initial;
  private int[] values = new int[64];

  PersonMemory(int initial) {
    this.initial = initial;
    Arrays.fill(values, initial);
  }

  int get(int slot) {
    return slot < values.length ? values[slot] : initial;
  }

  void set(int slot, int value) {
    if (slot >= values.length) {
      int old = values.length;
      values = Arrays.copyOf(values, Math.max(slot + 1, old * 2));
      Arrays.fill(values, old, values.length, initial);
    }
    values[slot] = value;
  }

  void forget(int slot) {
    set(slot, initial);
  }

  int limit() {
    return values.length;
  }
}
