package dk.doorstep.evaluation;

import java.util.List;

/** Simulates the cells of one job. */
@FunctionalInterface
public interface Crew {
  /**
   * Simulates cells in any order and hands each over as soon as it is finished. Returns when all
   * are, or when the handover is stopped; then nothing more is handed over.
   */
  void run(List<Cell> cells, Handover handover);
}
