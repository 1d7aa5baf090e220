package dk.doorstep.population;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The followed persons of one shard, as packed rows in chunks: growing copies nothing, and rows of
 * persons who are no longer followed are used again. Not safe to share between threads.
 */
public final class Population implements Serializable {
  private static final long serialVersionUID = 3;

  /** Small, because half a chunk of each part of the world stands empty. */
  private static final int CHUNK_BITS = 7;

  private static final int CHUNK_ROWS = 1 << CHUNK_BITS;

  private long[][] chunks = new long[4][];
  private final Annex annexes;
  private final LargeCounts largeCounts;

  /** The rows of the persons who stay in a shelter. */
  private final BitSet residents;

  private int rows;
  private int[] free = new int[16];
  private int freeCount;

  /** Nobody yet. */
  public Population() {
    this(new Annex(), new LargeCounts(), new BitSet());
  }

  private Population(Annex annexes, LargeCounts largeCounts, BitSet residents) {
    this.annexes = annexes;
    this.largeCounts = largeCounts;
    this.residents = residents;
  }

  /** Adds an empty row, reusing one if possible, and puts the cursor on it. */
  public void add(Person cursor) {
    int slot;
    if (freeCount > 0) {
      slot = free[--freeCount];
    } else {
      slot = rows++;
      ensureChunk(slot >>> CHUNK_BITS);
    }
    cursor.moveTo(slot);
    cursor.clear();
  }

  /** Gives back the row under the cursor. */
  public void remove(Person cursor) {
    cursor.release();
    cursor.clear();
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, freeCount * 2);
    }
    free[freeCount++] = cursor.slot();
  }

  /** A new cursor, not yet on a row. */
  public Person cursor() {
    return new Person(this);
  }

  /** One more than the largest row index in use; some rows below may be free. */
  public int rowLimit() {
    return rows;
  }

  /** Number of followed persons. */
  public int size() {
    return rows - freeCount;
  }

  /** An independent copy. */
  public Population copy() {
    BitSet sameResidents = (BitSet) residents.clone();
    Population copy = new Population(annexes.copy(), largeCounts.copy(), sameResidents);
    copy.chunks = new long[chunks.length][];
    for (int i = 0; i < chunks.length; i++) {
      copy.chunks[i] = chunks[i] == null ? null : chunks[i].clone();
    }
    copy.rows = rows;
    copy.free = free.clone();
    copy.freeCount = freeCount;
    return copy;
  }

  /**
   * The next row of a person who stays in a shelter.
   *
   * @param from the first row to look at
   * @return -1 if there is none
   */
  public int nextResident(int from) {
    return residents.nextSetBit(from);
  }

  BitSet residents() {
    return residents;
  }

  Annex annexes() {
    return annexes;
  }

  LargeCounts largeCounts() {
    return largeCounts;
  }

  long[] chunkOf(int slot) {
    return chunks[slot >>> CHUNK_BITS];
  }

  static int offsetOf(int slot) {
    return (slot & (CHUNK_ROWS - 1)) * Row.SIZE;
  }

  private void ensureChunk(int index) {
    if (index >= chunks.length) {
      chunks = Arrays.copyOf(chunks, chunks.length * 2);
    }
    if (chunks[index] == null) {
      chunks[index] = new long[CHUNK_ROWS * Row.SIZE];
    }
  }
}
