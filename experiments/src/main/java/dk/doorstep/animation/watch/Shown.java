package dk.doorstep.animation.watch;

/**
 * Which areas are shown.
 *
 * @param area index of the only one, or {@link #ALL}
 */
public record Shown(int area) {
  /** Every area. */
  public static final int ALL = -1;

  /** Every area together. */
  public static Shown all() {
    return new Shown(ALL);
  }

  boolean shows(int index) {
    return area == ALL || area == index;
  }
}
