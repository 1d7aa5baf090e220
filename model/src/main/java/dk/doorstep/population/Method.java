package dk.doorstep.population;

/** A method of support in the home; the order is that of the choice parameters. */
public enum Method {
  NONE,
  /** Half to one hour a week with a vague aim (evidence E40). */
  TRADITIONAL,
  /** Critical Time Intervention: nine months in three tapering phases (evidence E9, P78). */
  CTI,
  /** Intensive Case Management: social and practical support, longer than CTI (evidence E99). */
  ICM,
  /** Assertive Community Treatment: a team with treatment in it, without an end (evidence E11). */
  ACT,
  /** Municipal support under section 85: individual and in principle temporary (evidence E65). */
  SECTION_85;

  /** Made once: {@code values()} copies. */
  private static final Method[] ALL = values();

  /** The method with this ordinal. */
  public static Method of(int ordinal) {
    return ALL[ordinal];
  }
}
