package dk.doorstep.population;

/**
 * One clock as one word: the night in which it is full if its hazard stays as it is, and what it
 * gets too much that night. Time passes without writing it, the first of several clocks is the
 * least of their words, and only a change of hazard asks for a division.
 *
 * <p>A word below zero holds the day (20 bits, as elsewhere in a {@link Row}) above the excess
 * exposure (43 bits, in units of 2^-40; of hazards from 8 a day on the lowest bits are left out). A
 * word of zero or more is that of a clock that is not full until {@link Row#LAST_DAY}, or paused:
 * threshold plus exposure from day 0 at the present hazard. An empty slot holds 0.
 */
final class ClockWord {
  private static final int EXCESS_BITS = 63 - Row.DAY_BITS;
  private static final long EXCESS = (1L << EXCESS_BITS) - 1;

  private static final int MANTISSA_BITS = 23;

  /** How far a mantissa can be shifted to the left. */
  private static final int TOP = 39;

  /** Exponent of the largest hazards whose excess fits. */
  private static final int FITTING_EXPONENT = 127 + EXCESS_BITS - 41;

  /** The least hazard whose excess does not fit. */
  private static final int NOT_FITTING = FITTING_EXPONENT + 1 << MANTISSA_BITS;

  private static final long ONE_DAY = 1L << EXCESS_BITS;

  /** The least word of a clock that is full on the last day, or on none. */
  private static final long LAST_WORD = full(Row.LAST_DAY, 0, 0);

  private ClockWord() {}

  /**
   * The word of a clock.
   *
   * @param left what is left of the threshold at the end of the day, above 0
   * @param hazardBits the hazard per day from then on, as the bits of a float; 0 for a paused clock
   */
  static long of(long left, int hazardBits, int day) {
    if (hazardBits == 0) {
      return left;
    }
    long units = units(hazardBits);
    // What is left is above zero, so that the quotient is at least one.
    long nights = (left + units - 1) / units;
    return nights <= Row.LAST_DAY - day
        ? full((int) nights + day, units * nights - left, hazardBits)
        : left + units * day;
  }

  /** What is left at the end of this day. */
  static long left(long word, int hazardBits, int day) {
    long units = hazardBits == 0 ? 0 : units(hazardBits);
    return word < 0 ? units * (dueDay(word) - day) - excess(word, hazardBits) : word - units * day;
  }

  /**
   * The word of a running clock after a night in which it was filled only up to this share of it.
   */
  static long stopped(long word, int hazardBits, double share, int day) {
    long units = units(hazardBits);
    long filled = (long) (units * share);
    if (word >= LAST_WORD || hazardBits >= NOT_FITTING) {
      return of(Math.max(1, left(word, hazardBits, day) + units - filled), hazardBits, day);
    }
    boolean isLater = (word & EXCESS) + filled < units;
    long stopped = word + filled + (isLater ? ONE_DAY : -units);
    // What was full before that moment and does not take effect has the least left that there is.
    long tomorrow = full(day + 1, 0, 0);
    return stopped < tomorrow ? tomorrow + units - 1 : stopped;
  }

  /** When within this night the clock fills up, as a share of the night. */
  static double moment(long word, int hazardBits, int day) {
    return (double) left(word, hazardBits, day - 1) / units(hazardBits);
  }

  /** The day on which a clock is full, of the least of some words; or never. */
  static int due(long least) {
    return least < 0 ? dueDay(least) : PersonView.NEVER;
  }

  /** What {@link #isDue} compares the words of this day with. */
  static long bound(int day) {
    return full(day + 1, 0, 0) >> 1;
  }

  /** 1 if the clock is full by the end of the day of the bound, else 0. */
  static int isDue(long word, long bound) {
    return (int) ((word >> 1) - bound >>> 63);
  }

  private static long full(int day, long excess, int hazardBits) {
    return Long.MIN_VALUE
        | (long) (day + Row.DAY_ZERO) << EXCESS_BITS
        | excess >>> beyond(hazardBits);
  }

  private static int dueDay(long word) {
    return (int) (word << 1 >>> EXCESS_BITS + 1) - Row.DAY_ZERO;
  }

  private static long excess(long word, int hazardBits) {
    return (word & EXCESS) << beyond(hazardBits);
  }

  /** How many bits of the excess do not fit. */
  private static int beyond(int hazardBits) {
    return Math.max(0, (hazardBits >>> MANTISSA_BITS) - FITTING_EXPONENT);
  }

  /**
   * Exposure of one night in units of 2^-40, rounded down; at least one unit, so that a running
   * clock ends. In whole numbers, from the exponent and the mantissa of the hazard.
   */
  private static long units(int hazardBits) {
    int exponent = hazardBits >>> MANTISSA_BITS;
    long mantissa = hazardBits & (1 << MANTISSA_BITS) - 1 | 1 << MANTISSA_BITS;
    int right = Math.min(63, TOP + 150 - 40 - exponent);
    return Math.max(1, mantissa << TOP >>> right);
  }
}
