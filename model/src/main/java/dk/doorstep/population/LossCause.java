package dk.doorstep.population;

/**
 * To what the loss of a home is put down. Several circumstances act together; a loss is put down to
 * one of them in proportion to how much each raises the hazard.
 */
public enum LossCause {
  /** None of the others. */
  OTHER,
  /** The first months of a tenancy. */
  FIRST_MONTHS,
  /** Support granted but not begun. */
  GAP,
  ARREARS,
  LONELINESS,
  SUBSTANCE_USE,
  /** The move was compelled. */
  COMPELLED;

  /** Made once: {@code values()} copies. */
  private static final LossCause[] ALL = values();

  /** The cause with this ordinal. */
  public static LossCause of(int ordinal) {
    return ALL[ordinal];
  }

  /** The word used in files, for example {@code first_months}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
