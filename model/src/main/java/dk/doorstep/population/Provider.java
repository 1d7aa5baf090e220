package dk.doorstep.population;

/** Whose worker comes to the door. */
public enum Provider {
  NONE,
  SHELTER,
  MUNICIPALITY;

  /** Made once: {@code values()} copies. */
  private static final Provider[] ALL = values();

  /** The provider with this ordinal. */
  public static Provider of(int ordinal) {
    return ALL[ordinal];
  }
}
