package dk.doorstep.optimization;

/**
 * What a mix should reach.
 *
 * @param indicator name of the indicator
 * @param group its group
 * @param isMaximised whether more is better
 */
public record Aim(String indicator, String group, boolean isMaximised) {
  /** The value turned so that less is better. */
  double toMinimise(double value) {
    return isMaximised ? -value : value;
  }

  /** A name of its own, for columns and messages. */
  public String name() {
    return group.equals("all") ? indicator : indicator + "[" + group + "]";
  }
}
