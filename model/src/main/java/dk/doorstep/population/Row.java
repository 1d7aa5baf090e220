package dk.doorstep.population;

/**
 * The layout of a person's row: what an event touches lies together in a few cache lines. A row is
 * {@link #SIZE} words of 64 bits; a field is named by its word and the place of its lowest bit, as
 * {@code word << 6 | bit}.
 *
 * <p>Days take 20 bits (some 1,400 years to either side of day 0), so that the rows of ten million
 * persons fit in memory. What only homeless persons and persons with support need lies in an {@link
 * Annex} of the row, which others do not have. Counters take 7 bits; the few that grow beyond stand
 * in {@link LargeCounts}.
 */
final class Row {
  static final int NUMBER = 0;

  /** For each clock in the row, when it is full: see {@link ClockWord}. */
  static final int FULL = 1;

  /** Clocks in the row; those of three further slots are in the annex. */
  static final int CLOCKS = ClockKind.SLOTS - Annex.CLOCKS;

  /** Hazards per day, two floats a word. */
  static final int HAZARD = FULL + CLOCKS;

  /** First word of the other fields. */
  private static final int DAYS = HAZARD + (CLOCKS + 1) / 2;

  /** Next day on which a clock is due or an appointment falls. */
  static final int DUE = DAYS << 6;

  static final int SITUATION_SINCE = DAYS << 6 | 20;
  static final int SITUATION = DAYS << 6 | 40;

  /** Homeless since or housed since, which of the two says {@link #HOUSED}. */
  static final int SPELL_SINCE = DAYS + 1 << 6;

  static final int READY_SINCE = DAYS + 1 << 6 | 20;
  static final int BIRTH_DAY = DAYS + 1 << 6 | 40;
  static final int ORIGIN = DAYS + 1 << 6 | 60;

  /** Days of contact counted so far, and the day up to which they are counted. */
  static final int SHELTER_CONTACT = DAYS + 2 << 6;

  static final int SHELTER_CONTACT_UNTIL = DAYS + 2 << 6 | 20;
  static final int MUNICIPAL_CONTACT = DAYS + 2 << 6 | 40;
  static final int MUNICIPAL_CONTACT_UNTIL = DAYS + 3 << 6;
  static final int AREA = DAYS + 3 << 6 | 20;

  /** Index of the annex plus one, 0 without. */
  static final int ANNEX = DAYS + 3 << 6 | 40;

  static final int ANNEX_BITS = 24;

  /** The word of the flags below, of kinds of clocks, and of small fields. */
  static final int FLAGS = DAYS + 4;

  /** Kind of the clock in each slot, three bits a slot. */
  static final int KIND = FLAGS << 6 | 18;

  static final int KIND_BITS = 3;

  /** Ring place of the person's valid entry in the calendar plus one, 0 without. */
  static final int SCHEDULED = FLAGS << 6 | 45;

  static final int SCHEDULED_BITS = 11;
  static final int STAGE = FLAGS << 6 | 56;
  static final int PATTERN = FLAGS << 6 | 59;
  static final int PHASE = FLAGS << 6 | 61;

  /** Index of a shelter plus one. */
  static final int SITE = DAYS + 5 << 6;

  static final int BASE_SITE = DAYS + 5 << 6 | 16;
  static final int SITE_BITS = 16;
  static final int TRAITS = DAYS + 5 << 6 | 32;
  static final int TRAIT_BITS = 5;
  static final int STEADINESS = DAYS + 5 << 6 | 37;
  static final int STEADINESS_BITS = 8;

  /** How often trust in the municipality was damaged. */
  static final int DAMAGE = DAYS + 5 << 6 | 45;

  static final int METHOD = DAYS + 5 << 6 | 52;
  static final int PROVIDER = DAYS + 5 << 6 | 55;

  /** First word of the counters. */
  static final int COUNTERS = DAYS + 6;

  static final int COUNTER_BITS = 7;
  static final int COUNTERS_PER_WORD = 9;

  /** Counters after the occurrence numbers of the kinds of clocks. */
  static final int SHELTER_STAYS = 21;

  static final int SPELLS = 22;
  static final int LOST = 23;
  static final int TENANCIES = 24;
  static final int OFFERS = 25;
  static final int COUNTER_COUNT = 26;

  /** Words of a row. */
  static final int SIZE = COUNTERS + 3;

  static final int DAY_BITS = 20;

  /** What is added to a day; 0 stands for a day that has not come. */
  static final int DAY_ZERO = 1 << DAY_BITS - 1;

  static final int LAST_DAY = DAY_ZERO - 1;

  static final int WOMAN = 1;
  static final int MENTAL_ILLNESS = 2;
  static final int SUBSTANCE_USE = 4;
  static final int NETWORK = 8;
  static final int ASHAMED = 16;

  static final int PLAN = 1;
  static final int CONTACT = 2;
  static final int OVERNIGHT = 4;
  static final int ASSIGNED_HOME = 8;
  static final int KEPT_PLACE = 16;

  /** Shifted by the priority of the entry. */
  static final int IN_LINE = 32;

  static final int STAY_PLAN = 128;
  static final int TREATMENT = 256;
  static final int ARREARS = 512;
  static final int COMPELLED = 1024;
  static final int UNKNOWN_PLACE = 2048;
  static final int OFFERED_SUPPORT = 4096;
  static final int EVER_OFFERED_SUPPORT = 8192;
  static final int CTI_COMPLETED = 1 << 14;
  static final int IN_SHELTER_CONTACT = 1 << 15;
  static final int IN_MUNICIPAL_CONTACT = 1 << 16;

  /** Whether {@link #SPELL_SINCE} tells since when the person is housed. */
  static final int HOUSED = 1 << 17;

  private Row() {}

  /** The code of a day, 0 for one that has not come or lies beyond what can be told apart. */
  static int codeOf(int day) {
    return day > LAST_DAY ? 0 : day + DAY_ZERO;
  }

  static int dayOf(int code) {
    return code == 0 ? PersonView.NEVER : code - DAY_ZERO;
  }

  static int wordOf(int field) {
    return field >>> 6;
  }

  /** The bits of a field of a word. */
  static int bits(long word, int field, int width) {
    return (int) (word >>> (field & 63)) & (1 << width) - 1;
  }

  /** The word with a field replaced. */
  static long with(long word, int field, int width, int value) {
    long mask = ((1L << width) - 1) << (field & 63);
    return word & ~mask | (long) value << (field & 63) & mask;
  }

  /** The lower or upper half of a word. */
  static int half(long word, int index) {
    return (int) (word >>> 32 * (index & 1));
  }

  /** The word with its lower or upper half replaced. */
  static long withHalf(long word, int index, int bits) {
    return word ^ ((half(word, index) ^ bits) & 0xFFFFFFFFL) << 32 * (index & 1);
  }
}
