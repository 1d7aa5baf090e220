package dk.doorstep.trial;

/**
 * How the persons of an arm come to a dwelling. Homes that people find by themselves are open to
 * everybody.
 *
 * @param way which way
 * @param afterDays nights from the start to the move, if offered
 * @param accepted share who take the dwelling, if offered
 * @param again whether one is offered again, after as many nights, to who loses it
 */
public record Dwelling(Way way, int afterDays, double accepted, boolean again) {
  /** Through the ordinary queue. */
  public static final Dwelling QUEUE = new Dwelling(Way.QUEUE, 0, 1, false);

  /** No dwelling is assigned to anybody. */
  public static final Dwelling NONE = new Dwelling(Way.NONE, 0, 1, false);

  /** Ways to a dwelling. */
  public enum Way {
    NONE("none"),
    QUEUE("queue"),
    OFFERED("atOnce");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    /** The word used in files. */
    public String word() {
      return word;
    }
  }
}
