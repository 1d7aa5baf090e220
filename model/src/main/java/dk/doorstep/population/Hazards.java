package dk.doorstep.population;

/**
 * The hazards of a person's present state, one clock a slot: filled in by who plans, then set all
 * at once by {@link Clocks#setAll}.
 */
public final class Hazards {
  /** The lowest of the bits of each slot. */
  private static final int LOWEST = 0b001_001_001_001_001_001_001_001_001;

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

  /** The hazard of the clock that belongs in the slot of this kind; the slot must be empty. */
  public void put(ClockKind kind, double hazardPerDay) {
    int slot = kind.slot();
    int hazard = Float.floatToRawIntBits((float) hazardPerDay);
    kindCodes |= kind.code() << Row.KIND_BITS * slot;
    running |= -hazard >>> 31 << Row.KIND_BITS * slot;
    bits[slot] = hazard;
  }

  int kindCode(int slot) {
    return kindCodes >>> Row.KIND_BITS * slot & 7;
  }

  float perDay(int slot) {
    return Float.intBitsToFloat(bits[slot]);
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
