package dk.doorstep.model;

/**
 * The numbers of persons: area (from 1), night of arrival, and place within the night, in decimal
 * digits. They depend on nothing that a policy could change.
 */
final class PersonNumbers {
  private static final long AREA = 1_000_000_000_000L;
  private static final long NIGHT = 1_000_000L;
  private static final int INITIAL_NIGHTS = 1000;

  private PersonNumbers() {}

  /** Number of the i-th person present at the start of the run; i below a thousand million. */
  static long initial(int area, int i) {
    return (area + 1) * AREA + i + 1;
  }

  /**
   * Number of an arrival.
   *
   * @param nights nights since the start of the run
   * @param code place within the night, see {@link PoissonField}
   */
  static long arrival(int area, int nights, int code) {
    return (area + 1) * AREA + (INITIAL_NIGHTS + nights) * NIGHT + code;
  }
}
