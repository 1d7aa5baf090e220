package dk.doorstep.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What only homeless persons and persons with support in the home need beside their row: three
 * clocks, the registration and the agreed move, the days of a course. In chunks, so that growing
 * copies nothing; used again when given back.
 */
final class Annex implements Serializable {
  private static final long serialVersionUID = 2;

  /** Clocks in an annex: of the slots from {@link #FIRST_SLOT} on. */
  static final int CLOCKS = 3;

  static final int FIRST_SLOT = 6;

  static final int FULL = 0;
  static final int HAZARD = 3;

  /** Trust with which the course began, in ten-thousandths. */
  static final int START_TRUST = 4 << 6 | 32;

  static final int START_TRUST_BITS = 16;
  static final int REGISTERED_SINCE = 5 << 6;
  static final int MOVE_DAY = 5 << 6 | 20;
  static final int WAITING_SINCE = 5 << 6 | 40;
  static final int SUPPORT_FROM = 6 << 6;
  static final int SUPPORT_UNTIL = 6 << 6 | 20;
  static final int RESPITE_UNTIL = 6 << 6 | 40;

  /** Words of an annex. */
  private static final int SIZE = 7;

  /** What who has no annex is read from; not to be written. */
  static final long[] NONE = new long[SIZE];

  private static final int CHUNK_BITS = 7;

  private long[][] chunks = new long[4][];
  private int count;
  private int[] free = new int[16];
  private int freeCount;

  /** A new empty annex. */
  int add() {
    if (freeCount > 0) {
      return free[--freeCount];
    }
    if (count == (1 << Row.ANNEX_BITS) - 1) {
      throw new IllegalStateException(
          "a part of the world holds at most " + count + " homeless persons; cut it into more");
    }
    int chunk = count >>> CHUNK_BITS;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk * 2);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new long[SIZE << CHUNK_BITS];
    }
    return count++;
  }

  /** Empties an annex and takes it back. */
  void remove(int index) {
    int base = base(index);
    Arrays.fill(chunk(index), base, base + SIZE, 0);
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, freeCount * 2);
    }
    free[freeCount++] = index;
  }

  /** Whether it holds no day. */
  boolean hasNoDays(int index) {
    int base = base(index);
    return (chunk(index)[base + 5] | chunk(index)[base + 6]) == 0;
  }

  long[] chunk(int index) {
    return chunks[index >>> CHUNK_BITS];
  }

  static int base(int index) {
    return (index & (1 << CHUNK_BITS) - 1) * SIZE;
  }

  /** An independent copy. */
  Annex copy() {
    Annex copy = new Annex();
    copy.chunks = new long[chunks.length][];
    for (int i = 0; i < chunks.length; i++) {
      copy.chunks[i] = chunks[i] == null ? null : chunks[i].clone();
    }
    copy.count = count;
    copy.free = free.clone();
    copy.freeCount = freeCount;
    return copy;
  }
}
