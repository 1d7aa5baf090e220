package dk.doorstep.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Blocks of integers that can be linked to chains; in chunks, so that growing copies nothing, and
 * used again when given back.
 */
final class Blocks implements Serializable {
  private static final long serialVersionUID = 2;

  /**
   * Integers in a block, beside the link: with it a cache line. Larger ones would stand all but
   * empty on the many days to come on which a few persons of a part are due.
   */
  static final int ENTRIES = 15;

  private static final int BLOCK = ENTRIES + 1;
  private static final int LINK = ENTRIES;
  private static final int CHUNK_BITS = 8;
  private static final int NONE = -1;

  private int[][] chunks = new int[4][];
  private int count;

  /** First block of the chain of those given back. */
  private int free = NONE;

  /** A block to fill. */
  int add() {
    if (free != NONE) {
      int block = free;
      free = next(block);
      return block;
    }
    int chunk = count >>> CHUNK_BITS;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk * 2);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new int[BLOCK << CHUNK_BITS];
    }
    return count++;
  }

  /** Gives back the blocks from the first to the last of a chain. */
  void remove(int first, int last) {
    link(last, free);
    free = first;
  }

  void link(int block, int next) {
    set(block, LINK, next);
  }

  int next(int block) {
    return get(block, LINK);
  }

  int get(int block, int index) {
    return chunks[block >>> CHUNK_BITS][base(block) + index];
  }

  void set(int block, int index, int value) {
    chunks[block >>> CHUNK_BITS][base(block) + index] = value;
  }

  /** An independent copy. */
  Blocks copy() {
    Blocks copy = new Blocks();
    copy.chunks = new int[chunks.length][];
    for (int i = 0; i < chunks.length; i++) {
      copy.chunks[i] = chunks[i] == null ? null : chunks[i].clone();
    }
    copy.count = count;
    copy.free = free;
    return copy;
  }

  private static int base(int block) {
    return (block & (1 << CHUNK_BITS) - 1) * BLOCK;
  }
}
