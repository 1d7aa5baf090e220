package dk.doorstep.population;

/**
 * The kinds of thing that can happen to a person, each with a clock: a threshold drawn once per
 * occurrence, filled at the current hazard. Clocks that can never run at the same time share a slot
 * of the person's row.
 *
 * <p>A clock whose hazard is zero pauses and keeps its residual. A clock whose slot is taken by
 * another kind, or whose person becomes housed or homeless, is discarded; its occurrence number
 * advances then as it does when it fires, because a threshold that is known not to be reached yet
 * may not be used again from the start.
 */
public enum ClockKind {
  /** Asks for a shelter bed. */
  SEEK(0, Draw.CLOCK_SEEK),
  /** Leaves the shelter without a dwelling. */
  LEAVE(0, Draw.CLOCK_LEAVE),
  /** Loses the tenancy. */
  LOSS(0, Draw.CLOCK_LOSS),
  /** Moves among street, night shelter, sofa and other places. */
  DRIFT(1, Draw.CLOCK_DRIFT),
  /** Moves to another home. */
  ADDRESS(1, Draw.CLOCK_ADDRESS),
  /** Ends homelessness without the queue. */
  EXIT(2, Draw.CLOCK_EXIT),
  /** Closes the door to support. */
  REFUSE(2, Draw.CLOCK_REFUSE),
  /** Is registered for a dwelling. */
  REGISTER(3, Draw.CLOCK_REGISTER),
  /** Comes back to the kept place for a respite. */
  RESPITE(3, Draw.CLOCK_RESPITE),
  /** Gets an action plan. */
  PLAN(4, Draw.CLOCK_PLAN),
  /** Leaves the system at the end of a stated tenancy. */
  TENANCY_END(4, Draw.CLOCK_TENANCY_END),
  /** Gets a contact person. */
  CONTACT(5, Draw.CLOCK_CONTACT),
  /** Dies. */
  DEATH(6, Draw.CLOCK_DEATH),
  /** Leaves the shelter at the end of a stay of stated length. */
  STAY_END(0, Draw.CLOCK_STAY_END),
  /** Gets a stay plan from the shelter. */
  STAY_PLAN(4, Draw.CLOCK_STAY_PLAN),
  /** Becomes ready to move. */
  READY(8, Draw.CLOCK_READY),
  /** Begins treatment. */
  TREATMENT(7, Draw.CLOCK_TREATMENT),
  /** Ends treatment. */
  TREATMENT_END(7, Draw.CLOCK_TREATMENT_END),
  /** Falls into rent arrears. */
  ARREARS(8, Draw.CLOCK_ARREARS),
  /** Has cleared the arrears. */
  ARREARS_END(8, Draw.CLOCK_ARREARS_END),
  /** Has the benefit sanctioned. */
  SANCTION(5, Draw.CLOCK_SANCTION);

  /** Number of slots. */
  public static final int SLOTS = 9;

  /** Made once: {@code values()} copies. */
  private static final ClockKind[] ALL = values();

  private final int slot;
  private final Draw draw;

  ClockKind(int slot, Draw draw) {
    this.slot = slot;
    this.draw = draw;
  }

  /** The kind with this ordinal. */
  public static ClockKind of(int ordinal) {
    return ALL[ordinal];
  }

  /** Number of kinds. */
  public static int count() {
    return ALL.length;
  }

  /**
   * Whether firing may change where the person spends the night; at most one such clock fires in a
   * night.
   */
  public boolean moves() {
    return switch (this) {
      case SEEK, LEAVE, LOSS, DRIFT, EXIT, TENANCY_END, DEATH, STAY_END -> true;
      default -> false;
    };
  }

  public int slot() {
    return slot;
  }

  /** The kind of draw that gives the threshold. */
  public Draw draw() {
    return draw;
  }
}
