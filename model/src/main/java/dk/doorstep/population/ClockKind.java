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
  SEEK(ClockCode.SEEK, Draw.CLOCK_SEEK),
  /** Leaves the shelter without a dwelling. */
  LEAVE(ClockCode.LEAVE, Draw.CLOCK_LEAVE),
  /** Loses the tenancy. */
  LOSS(ClockCode.LOSS, Draw.CLOCK_LOSS),
  /** Moves among street, night shelter, sofa and other places. */
  DRIFT(ClockCode.DRIFT, Draw.CLOCK_DRIFT),
  /** Moves to another home. */
  ADDRESS(ClockCode.ADDRESS, Draw.CLOCK_ADDRESS),
  /** Ends homelessness without the queue. */
  EXIT(ClockCode.EXIT, Draw.CLOCK_EXIT),
  /** Closes the door to support. */
  REFUSE(ClockCode.REFUSE, Draw.CLOCK_REFUSE),
  /** Is registered for a dwelling. */
  REGISTER(ClockCode.REGISTER, Draw.CLOCK_REGISTER),
  /** Comes back to the kept place for a respite. */
  RESPITE(ClockCode.RESPITE, Draw.CLOCK_RESPITE),
  /** Gets an action plan. */
  PLAN(ClockCode.PLAN, Draw.CLOCK_PLAN),
  /** Leaves the system at the end of a stated tenancy. */
  TENANCY_END(ClockCode.TENANCY_END, Draw.CLOCK_TENANCY_END),
  /** Gets a contact person. */
  CONTACT(ClockCode.CONTACT, Draw.CLOCK_CONTACT),
  /** Dies. */
  DEATH(ClockCode.DEATH, Draw.CLOCK_DEATH),
  /** Leaves the shelter at the end of a stay of stated length. */
  STAY_END(ClockCode.STAY_END, Draw.CLOCK_STAY_END),
  /** Gets a stay plan from the shelter. */
  STAY_PLAN(ClockCode.STAY_PLAN, Draw.CLOCK_STAY_PLAN),
  /** Becomes ready to move. */
  READY(ClockCode.READY, Draw.CLOCK_READY),
  /** Begins treatment. */
  TREATMENT(ClockCode.TREATMENT, Draw.CLOCK_TREATMENT),
  /** Ends treatment. */
  TREATMENT_END(ClockCode.TREATMENT_END, Draw.CLOCK_TREATMENT_END),
  /** Falls into rent arrears. */
  ARREARS(ClockCode.ARREARS, Draw.CLOCK_ARREARS),
  /** Has cleared the arrears. */
  ARREARS_END(ClockCode.ARREARS_END, Draw.CLOCK_ARREARS_END),
  /** Has the benefit sanctioned. */
  SANCTION(ClockCode.SANCTION, Draw.CLOCK_SANCTION);

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

  /** Where a row counts how often a clock of this kind has fired or been discarded. */
  private final int counterWord = RowWords.counterWord(ordinal());

  private final int counterShift = RowWords.counterShift(ordinal());

  ClockKind(int clockCode, Draw draw) {
    this.slot = ClockCode.slot(clockCode);
    this.code = ClockCode.inSlot(clockCode);
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

  int counterWord() {
    return counterWord;
  }

  int counterShift() {
    return counterShift;
  }

  /** The kind of draw that gives the threshold. */
  public Draw draw() {
    return draw;
  }
}
