package dk.doorstep.evaluation;

import dk.doorstep.experiment.FinishedRun;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps the runs of finished cells. For use by several threads. */
public interface RunStore {
  /** Whether the runs of this cell are kept. */
  boolean has(Cell cell);

  /**
   * The runs of a finished cell, in the order of the scenarios.
   *
   * @throws IOException if they cannot be read
   */
  Optional<List<FinishedRun>> find(Cell cell) throws IOException;

  /**
   * Keeps the runs of a finished cell.
   *
   * @throws IOException if they cannot be kept; those of other cells are not touched
   */
  void put(Cell cell, List<FinishedRun> runs) throws IOException;
}
