package dk.doorstep.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The few counters of persons that have outgrown their row: a hash table with open addressing in
 * primitive arrays.
 */
final class LargeCounts implements Serializable {
  private static final long serialVersionUID = 1;

  private static final long EMPTY = -1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys = emptyKeys(64);
  private int[] values = new int[64];
  private int size;

  int get(int slot, int counter) {
    return values[find(key(slot, counter))];
  }

  void put(int slot, int counter, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int i = find(key(slot, counter));
    if (keys[i] == EMPTY) {
      keys[i] = key(slot, counter);
      size++;
    }
    values[i] = value;
  }

  /** Removes a counter that is there and moves up those that stand behind it for its sake. */
  void remove(int slot, int counter) {
    int hole = find(key(slot, counter));
    if (keys[hole] == EMPTY) {
      return;
    }
    size--;
    int mask = keys.length - 1;
    for (int i = (hole + 1) & mask; keys[i] != EMPTY; i = (i + 1) & mask) {
      int home = home(keys[i]);
      if (((i - home) & mask) >= ((i - hole) & mask)) {
        keys[hole] = keys[i];
        values[hole] = values[i];
        hole = i;
      }
    }
    keys[hole] = EMPTY;
    values[hole] = 0;
  }

  /** An independent copy. */
  LargeCounts copy() {
    LargeCounts copy = new LargeCounts();
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.size = size;
    return copy;
  }

  private static long key(int slot, int counter) {
    return (long) slot << 8 | counter;
  }

  private int home(long key) {
    return (int) (key * MIX >>> 32) & (keys.length - 1);
  }

  /** Where the key stands or would stand. */
  private int find(long key) {
    int i = home(key);
    while (keys[i] != key && keys[i] != EMPTY) {
      i = (i + 1) & (keys.length - 1);
    }
    return i;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = emptyKeys(oldKeys.length * 2);
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int place = find(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }

  private static long[] emptyKeys(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, EMPTY);
    return keys;
  }
}
