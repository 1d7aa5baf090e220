package dk.doorstep.screening;

/**
 * A point of the box and what a cheap run gave there.
 *
 * @param number index of the draw that its runs were keyed by, from 1
 * @param position position within each range, 0 to 1
 * @param figures figures in the order of the targets
 */
@SuppressWarnings("ArrayRecordComponent") // lives within one screening
record Candidate(int number, double[] position, double[] figures) {
  boolean passes(double tolerance) {
    return Targets.areMet(figures, tolerance);
  }
}
