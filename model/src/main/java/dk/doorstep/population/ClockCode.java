package dk.doorstep.population;

/**
 * The kinds of clock as numbers that the compiler sees through, where {@link ClockKind} would have
 * to be asked: the slot of the row that a kind has, and its code in that slot. Kinds that can never
 * run at the same time share a slot, so that some bits a slot tell which clocks a person has, or
 * which of them fired.
 */
public final class ClockCode {
  public static final int SEEK = 0 << 3 | 1;
  public static final int LEAVE = 0 << 3 | 2;
  public static final int LOSS = 0 << 3 | 3;
  public static final int DRIFT = 1 << 3 | 1;
  public static final int ADDRESS = 1 << 3 | 2;
  public static final int EXIT = 6 << 3 | 1;
  public static final int REFUSE = 6 << 3 | 2;
  public static final int REGISTER = 7 << 3 | 1;
  public static final int RESPITE = 7 << 3 | 2;
  public static final int PLAN = 8 << 3 | 1;
  public static final int TENANCY_END = 8 << 3 | 2;
  public static final int CONTACT = 2 << 3 | 1;
  public static final int DEATH = 3 << 3 | 1;
  public static final int STAY_END = 0 << 3 | 4;
  public static final int STAY_PLAN = 8 << 3 | 3;
  public static final int READY = 5 << 3 | 1;
  public static final int TREATMENT = 4 << 3 | 1;
  public static final int TREATMENT_END = 4 << 3 | 2;
  public static final int ARREARS = 5 << 3 | 2;
  public static final int ARREARS_END = 5 << 3 | 3;
  public static final int SANCTION = 2 << 3 | 2;

  private ClockCode() {}

  /** Slot of a kind, from 0. */
  static int slot(int kind) {
    return kind >>> Row.KIND_BITS;
  }

  /** Tells the kinds of a slot apart; from 1, 0 stands for none. */
  static int inSlot(int kind) {
    return kind & 7;
  }

  /** A kind as the only one of a set. */
  public static int only(int kind) {
    return inSlot(kind) << Row.KIND_BITS * slot(kind);
  }

  /** Whether a set, in which each slot has one kind or none, has this kind. */
  public static boolean has(int kinds, int kind) {
    return (kinds >>> Row.KIND_BITS * slot(kind) & 7) == inSlot(kind);
  }
}
