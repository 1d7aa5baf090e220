package dk.doorstep.population;

/** Where a person is with support in the present home. */
public enum SupportStage {
  /** No support offered or accepted. */
  NONE,
  /** Accepted; the delay of visitation runs. */
  GRANTED,
  /** The delay is over; waits for a worker with room. */
  WAITING,
  /** In the course. */
  ACTIVE,
  /** The course was completed in this home. */
  COMPLETED,
  /** The person closed the door. */
  REFUSED;

  /** Made once: {@code values()} copies. */
  private static final SupportStage[] ALL = values();

  /** The stage with this ordinal. */
  public static SupportStage of(int ordinal) {
    return ALL[ordinal];
  }

  /** Granted but not begun: the gap after move-in. */
  public boolean isGap() {
    return this == GRANTED || this == WAITING;
  }

  /** Support is under way or coming. */
  public boolean isOpen() {
    return this == GRANTED || this == WAITING || this == ACTIVE;
  }
}
