package dk.doorstep.population;

/**
 * The hazards of a person's present state, one clock a slot: filled in by who plans, then set all
 * at once by {@link Clocks#setAll}.
 */
public final class Hazards {
  /** The lowest of the bits of each slot. */
  private static final int LOWEST = 0b001_001_001_001_001_001_001_001_001;

  /** Hazards per day beyond this are as good as certain within the night. */
  private static final int LARGEST = Float.floatToRawIntBits(1 << 20);

  private final int[] bits = new int[ClockKind.SLOTS];

  /** Kinds by slot, three bits each. */
  private int kindCodes;

  /** The lowest bit of the slots whose clocks run. */
  private int running;

  /** Empties every slot. */
  public void clear() {
    kindCodes = 0;
    running = 0;
    for (int slot = 0; slot < ClockKind.SLOTS; slot++) {
      bits[slot] = 0;
    }
  }

  /**
   * The hazard of the clock of a kind.
   *
   * @param kind of {@link ClockCode}; its slot must be empty
   */
  public void put(int kind, double hazardPerDay) {
    int slot = ClockCode.slot(kind);
    int hazard = toBits(hazardPerDay);
    kindCodes |= ClockCode.only(kind);
    running |= -hazard >>> 31 << Row.KIND_BITS * slot;
    bits[slot] = hazard;
  }

  int kindCode(int slot) {
    return kindCodes >>> Row.KIND_BITS * slot & 7;
  }

  /** The hazard of the clock in this slot, as the bits of a float. */
  int bits(int slot) {
    return bits[slot];
  }

  /** A hazard as a row keeps it; above 0 as an integer if it is. */
  static int toBits(double hazardPerDay) {
    return Math.max(0, Math.min(Float.floatToRawIntBits((float) hazardPerDay), LARGEST));
  }

  /** The lowest bit of the slot if its hazard has other bits than these. */
  int isOther(int slot, int hazardBits) {
    int different = bits[slot] ^ hazardBits;
    return (different | -different) >>> 31 << Row.KIND_BITS * slot;
  }

  /**
   * The lowest bit of each slot that holds another kind than it should; not of an empty slot whose
   * clock does not run yet.
   */
  int kindsToChange(int present) {
    return occupied(present ^ kindCodes) & (occupied(present) | running);
  }

  private static int occupied(int kinds) {
    return (kinds | kinds >>> 1 | kinds >>> 2) & LOWEST;
  }
}
