package dk.doorstep.population;

/**
 * The kinds of thing that can happen to a person, each with a clock: a threshold drawn once per
 * occurrence, filled at the current hazard. Clocks that can never run at the same time share a slot
 * of the person's row.
 *
 * <p>A clock whose hazard is zero pauses and keeps its residual. A clock whose slot is taken by
 * another kind, or whose person becomes housed or homeless, is discarded; its occurrence number
 * advances then as it does when it fires, because a threshold that is known not to be reached yet
 * may not be used again from the start. The last three slots are those of the {@link Annex}, which
 * housed persons without support do not have.
 */
public enum ClockKind {
  /** Asks for a shelter bed. */
  SEEK(0, 1, Draw.CLOCK_SEEK),
  /** Leaves the shelter without a dwelling. */
  LEAVE(0, 2, Draw.CLOCK_LEAVE),
  /** Loses the tenancy. */
  LOSS(0, 3, Draw.CLOCK_LOSS),
  /** Moves among street, night shelter, sofa and other places. */
  DRIFT(1, 1, Draw.CLOCK_DRIFT),
  /** Moves to another home. */
  ADDRESS(1, 2, Draw.CLOCK_ADDRESS),
  /** Ends homelessness without the queue. */
  EXIT(6, 1, Draw.CLOCK_EXIT),
  /** Closes the door to support. */
  REFUSE(6, 2, Draw.CLOCK_REFUSE),
  /** Is registered for a dwelling. */
  REGISTER(7, 1, Draw.CLOCK_REGISTER),
  /** Comes back to the kept place for a respite. */
  RESPITE(7, 2, Draw.CLOCK_RESPITE),
  /** Gets an action plan. */
  PLAN(8, 1, Draw.CLOCK_PLAN),
  /** Leaves the system at the end of a stated tenancy. */
  TENANCY_END(8, 2, Draw.CLOCK_TENANCY_END),
  /** Gets a contact person. */
  CONTACT(2, 1, Draw.CLOCK_CONTACT),
  /** Dies. */
  DEATH(3, 1, Draw.CLOCK_DEATH),
  /** Leaves the shelter at the end of a stay of stated length. */
  STAY_END(0, 4, Draw.CLOCK_STAY_END),
  /** Gets a stay plan from the shelter. */
  STAY_PLAN(8, 3, Draw.CLOCK_STAY_PLAN),
  /** Becomes ready to move. */
  READY(5, 1, Draw.CLOCK_READY),
  /** Begins treatment. */
  TREATMENT(4, 1, Draw.CLOCK_TREATMENT),
  /** Ends treatment. */
  TREATMENT_END(4, 2, Draw.CLOCK_TREATMENT_END),
  /** Falls into rent arrears. */
  ARREARS(5, 2, Draw.CLOCK_ARREARS),
  /** Has cleared the arrears. */
  ARREARS_END(5, 3, Draw.CLOCK_ARREARS_END),
  /** Has the benefit sanctioned. */
  SANCTION(2, 2, Draw.CLOCK_SANCTION);

  /** Number of slots. */
  public static final int SLOTS = 9;

  /** Made once: {@code values()} copies. */
  private static final ClockKind[] ALL = values();

  private static final int CODES = 8;

  /** The kinds by slot and code. */
  private static final ClockKind[] BY_CODE = new ClockKind[SLOTS * CODES];

  static {
    for (ClockKind kind : ALL) {
      BY_CODE[kind.slot * CODES + kind.code] = kind;
    }
  }

  private final int slot;
  private final int code;
  private final Draw draw;
  private final boolean moves;

  ClockKind(int slot, int code, Draw draw) {
    this.slot = slot;
    this.code = code;
    this.draw = draw;
    this.moves =
        switch (draw) {
          case CLOCK_SEEK,
              CLOCK_LEAVE,
              CLOCK_LOSS,
              CLOCK_DRIFT,
              CLOCK_EXIT,
              CLOCK_TENANCY_END,
              CLOCK_DEATH,
              CLOCK_STAY_END ->
              true;
          default -> false;
        };
  }

  /** The kind of the clock of this code in this slot. */
  static ClockKind of(int slot, int code) {
    return BY_CODE[slot * CODES + code];
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
    return moves;
  }

  public int slot() {
    return slot;
  }

  /** Tells the kinds of a slot apart; from 1, 0 stands for none. */
  int code() {
    return code;
  }

  /** The kind of draw that gives the threshold. */
  public Draw draw() {
    return draw;
  }
}
