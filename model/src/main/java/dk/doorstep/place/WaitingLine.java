package dk.doorstep.place;

import java.io.Serializable;
import java.util.Arrays;

/**
 * People who wait for something, in a stated order: by rank, then by a keyed tie-break, which does
 * not depend on the order of joining. A binary heap whose entries lie side by side in one primitive
 * array; joining and taking cost the logarithm of its size. Entries are not removed when a person
 * stops waiting: whoever takes one checks it.
 */
public final class WaitingLine implements Serializable {
  private static final long serialVersionUID = 1;

  /** Words of an entry: rank, tie-break, number of the person, row. */
  private static final int WORDS = 4;

  private static final int TIE = 1;
  private static final int NUMBER = 2;
  private static final int SLOT = 3;

  private long[] entries = new long[2 * WORDS];
  private int size;

  /**
   * A rank that puts higher priority first and then the longest wait.
   *
   * @param priority 0 comes first; at most 2^20
   * @param since night since when the person waits
   */
  public static long rank(int priority, int since) {
    return ((long) priority << 33) + since;
  }

  /** Priority of an entry of this rank. */
  public static int priority(long rank) {
    return (int) ((rank + (1L << 32)) >> 33);
  }

  /**
   * Adds an entry.
   *
   * @param tie tie-break, not the same for two persons
   * @param number number of the person
   * @param slot row of the person
   */
  public void join(long rank, long tie, long number, int slot) {
    if (size * WORDS == entries.length) {
      entries = Arrays.copyOf(entries, entries.length * 2);
    }
    int i = size++;
    while (i > 0) {
      int parent = (i - 1) >>> 1;
      if (!isBefore(rank, tie, parent)) {
        break;
      }
      move(parent, i);
      i = parent;
    }
    put(i, rank, tie, number, slot);
  }

  public int size() {
    return size;
  }

  /** Rank of the first entry. */
  public long firstRank() {
    return entries[0];
  }

  /** Tie-break of the first entry. */
  public long firstTie() {
    return entries[TIE];
  }

  /** Number of the person of the first entry; the row may hold somebody else by now. */
  public long firstNumber() {
    return entries[NUMBER];
  }

  /** Row of the first entry. */
  public int firstSlot() {
    return (int) entries[SLOT];
  }

  /** Removes the first entry. */
  public void removeFirst() {
    size--;
    if (size == 0) {
      return;
    }
    int moved = size * WORDS;
    long rank = entries[moved];
    long tie = entries[moved + TIE];
    int i = 0;
    while (true) {
      int child = 2 * i + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size
          && isBefore(entries[(child + 1) * WORDS], entries[(child + 1) * WORDS + TIE], child)) {
        child++;
      }
      if (isBefore(rank, tie, child)) {
        break;
      }
      move(child, i);
      i = child;
    }
    put(i, rank, tie, entries[moved + NUMBER], (int) entries[moved + SLOT]);
  }

  /** Removes all entries. */
  public void clear() {
    size = 0;
  }

  /** An independent copy. */
  public WaitingLine copy() {
    WaitingLine copy = new WaitingLine();
    copy.entries = entries.clone();
    copy.size = size;
    return copy;
  }

  private boolean isBefore(long rank, long tie, int other) {
    long otherRank = entries[other * WORDS];
    return rank < otherRank || (rank == otherRank && tie < entries[other * WORDS + TIE]);
  }

  private void move(int from, int to) {
    int entry = from * WORDS;
    put(
        to,
        entries[entry],
        entries[entry + TIE],
        entries[entry + NUMBER],
        (int) entries[entry + SLOT]);
  }

  private void put(int i, long rank, long tie, long number, int slot) {
    int entry = i * WORDS;
    entries[entry] = rank;
    entries[entry + TIE] = tie;
    entries[entry + NUMBER] = number;
    entries[entry + SLOT] = slot;
  }
}
