package dk.doorstep.parameters;

/**
 * The pattern of a person's homelessness (mechanism M1, evidence E69): for most a short passage,
 * for some a cycle in and out, for some years.
 */
public enum Pattern {
  SHORT("short"),
  CYCLING("cycling"),
  LONG_TERM("longTerm");

  /** Made once: {@code values()} copies. */
  private static final Pattern[] ALL = values();

  private final String key;

  Pattern(String key) {
    this.key = key;
  }

  /** The pattern with this ordinal. */
  public static Pattern of(int ordinal) {
    return ALL[ordinal];
  }

  /** The word used in parameter keys. */
  public String key() {
    return key;
  }
}
