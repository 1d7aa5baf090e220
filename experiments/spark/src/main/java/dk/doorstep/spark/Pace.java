package dk.doorstep.spark;

/**
 * Decides how many cells make a chunk, by how long cells have taken. A chunk that takes two seconds
 * or more makes what Spark spends on it (some milliseconds) small; a chunk that takes no longer
 * loses little when a worker is lost or somebody stops the program.
 */
final class Pace {
  /** What a chunk should take, at least, in seconds of a processor. */
  static final double SECONDS = 2;

  /** One core that hands out and takes back keeps up with some hundreds of chunks a second. */
  static final double MOST_CHUNKS_PER_SECOND = 200;

  private static final int MOST_CELLS = 1000;

  /** Weight of the newest chunk: workers are slow at first, while Java still compiles. */
  private static final double NEWEST = 0.3;

  private double secondsPerCell = Double.NaN;

  /** A chunk of so many cells took so long on one core. */
  void took(int cells, double seconds) {
    double now = seconds / cells;
    secondsPerCell =
        Double.isNaN(secondsPerCell) ? now : (1 - NEWEST) * secondsPerCell + NEWEST * now;
  }

  /**
   * How many cells the next chunk has: one as long as nothing is known, and smaller ones towards
   * the end, so that no core works long after the others.
   *
   * @param left cells that are not handed out
   * @param cores cores of all workers
   */
  int cells(int left, int cores) {
    if (Double.isNaN(secondsPerCell)) {
      return 1;
    }
    double seconds = Math.max(SECONDS, cores / MOST_CHUNKS_PER_SECOND);
    double wanted = Math.min(MOST_CELLS, Math.max(1, seconds / secondsPerCell));
    int share = (left + 2 * cores - 1) / (2 * cores);
    return Math.max(1, Math.min((int) wanted, share));
  }
}
