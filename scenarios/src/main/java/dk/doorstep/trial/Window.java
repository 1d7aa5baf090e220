package dk.doorstep.trial;

/**
 * Nights of a trial, counted from the first night of follow-up (0).
 *
 * @param from first night
 * @param to first night after it
 */
public record Window(int from, int to) {
  public Window {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a window has at least one night: " + from + ", " + to);
    }
  }

  /** Number of nights. */
  public int nights() {
    return to - from;
  }
}
