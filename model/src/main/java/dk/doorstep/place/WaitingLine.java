package dk.doorstep.place;

import java.io.Serializable;
import java.util.Arrays;

/**
 * People who wait for something, in a stated order: by rank, then by a keyed tie-break, which does
 * not depend on the order of joining. A binary heap in primitive arrays; joining and taking cost
 * the logarithm of its size. Entries are not removed when a person stops waiting: whoever takes one
 * checks it.
 */
public final class WaitingLine implements Serializable {
  private static final long serialVersionUID = 1;

  private long[] ranks = new long[8];
  private long[] ties = new long[8];
  private int[] slots = new int[8];
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

  /** Adds an entry. */
  public void join(long rank, long tie, int slot) {
    if (size == ranks.length) {
      ranks = Arrays.copyOf(ranks, size * 2);
      ties = Arrays.copyOf(ties, size * 2);
      slots = Arrays.copyOf(slots, size * 2);
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
    put(i, rank, tie, slot);
  }

  public int size() {
    return size;
  }

  /** Rank of the first entry. */
  public long firstRank() {
    return ranks[0];
  }

  /** Tie-break of the first entry; tells whether the row still holds the person who joined. */
  public long firstTie() {
    return ties[0];
  }

  /** Row of the first entry. */
  public int firstSlot() {
    return slots[0];
  }

  /** Removes the first entry. */
  public void removeFirst() {
    size--;
    if (size == 0) {
      return;
    }
    long rank = ranks[size];
    long tie = ties[size];
    int slot = slots[size];
    int i = 0;
    while (true) {
      int child = 2 * i + 1;
      if (child >= size) {
        break;
      }
      if (child + 1 < size && isBefore(ranks[child + 1], ties[child + 1], child)) {
        child++;
      }
      if (isBefore(rank, tie, child)) {
        break;
      }
      move(child, i);
      i = child;
    }
    put(i, rank, tie, slot);
  }

  /** Removes all entries. */
  public void clear() {
    size = 0;
  }

  /** An independent copy. */
  public WaitingLine copy() {
    WaitingLine copy = new WaitingLine();
    copy.ranks = ranks.clone();
    copy.ties = ties.clone();
    copy.slots = slots.clone();
    copy.size = size;
    return copy;
  }

  private boolean isBefore(long rank, long tie, int other) {
    return rank < ranks[other] || (rank == ranks[other] && tie < ties[other]);
  }

  private void move(int from, int to) {
    put(to, ranks[from], ties[from], slots[from]);
  }

  private void put(int i, long rank, long tie, int slot) {
    ranks[i] = rank;
    ties[i] = tie;
    slots[i] = slot;
  }
}
