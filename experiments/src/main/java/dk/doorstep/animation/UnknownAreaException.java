package dk.doorstep.animation;

import java.util.List;

/** There is no such area among those that are simulated. */
public final class UnknownAreaException extends Exception {
  private static final long serialVersionUID = 1;

  private final String wanted;
  private final transient List<String> names;

  /**
   * @param wanted what was asked for
   * @param names what there is
   */
  public UnknownAreaException(String wanted, List<String> names) {
    super("no area " + wanted + " among " + String.join(", ", names));
    this.wanted = wanted;
    this.names = List.copyOf(names);
  }

  /** What was asked for. */
  public String wanted() {
    return wanted;
  }

  /** What there is. */
  public List<String> names() {
    return names;
  }
}
