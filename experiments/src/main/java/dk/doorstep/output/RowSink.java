package dk.doorstep.output;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table, one by one. */
@FunctionalInterface
public interface RowSink {
  /**
   * Adds a row.
   *
   * @param cells a cell per column: String, Integer, Long, Double or Boolean as its type says; null
   *     or NaN for an empty one
   * @throws IOException if it cannot be written
   */
  void add(List<Object> cells) throws IOException;

  /** Fills a table. */
  @FunctionalInterface
  interface Filler {
    /**
     * Adds every row.
     *
     * @throws IOException if a row cannot be made or written
     */
    void fill(RowSink rows) throws IOException;
  }
}
