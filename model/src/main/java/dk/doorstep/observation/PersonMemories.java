package dk.doorstep.observation;

import java.util.Arrays;

/**
 * What all observers of one part of the world remember of each followed person, side by side, so
 * that an event looks at few places in memory. In chunks, so that growing copies nothing.
 */
final class PersonMemories {
  private static final int CHUNK_BITS = 10;
  private static final int ROW_MASK = (1 << CHUNK_BITS) - 1;

  private int[][] chunks = new int[4][];
  private int chunkCount;
  private int columns;

  /** A further integer of every person, 0 at first; to be asked for before anything is set. */
  int addColumn() {
    if (chunkCount > 0) {
      throw new IllegalStateException("columns are added before anything is remembered");
    }
    return columns++;
  }

  /** Persons with a row from here on have nothing set. */
  int limit() {
    return chunkCount << CHUNK_BITS;
  }

  int get(int slot, int column) {
    int chunk = slot >>> CHUNK_BITS;
    return chunk < chunkCount ? chunks[chunk][(slot & ROW_MASK) * columns + column] : 0;
  }

  void set(int slot, int column, int value) {
    int chunk = slot >>> CHUNK_BITS;
    while (chunk >= chunkCount) {
      if (chunkCount == chunks.length) {
        chunks = Arrays.copyOf(chunks, chunkCount * 2);
      }
      chunks[chunkCount++] = new int[columns << CHUNK_BITS];
    }
    chunks[chunk][(slot & ROW_MASK) * columns + column] = value;
  }
}
