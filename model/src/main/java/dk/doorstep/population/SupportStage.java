package dk.doorstep.population;

import java.util.List;

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

  private static final List<SupportStage> ALL = List.of(values());

  /** The stage with this ordinal. */
  public static SupportStage of(int ordinal) {
    return ALL.get(ordinal);
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
