package dk.doorstep.population;

/**
 * Where a cursor stands, and the words of that row and of its annex taken apart: clocks, days,
 * flags, counters. What they mean says {@link PersonRow}.
 */
abstract sealed class RowWords permits PersonRow {
  /** Chunk of rows that holds the present one. */
  long[] chunk;

  /** Where in the chunk the row begins, in words. */
  int base;

  /**
   * Chunk of annexes that holds that of the present row, or {@link Annex#NONE}. Found when the
   * cursor is put on the row: as long as it stays there, no other cursor may give the person an
   * annex or take it.
   */
  long[] annexChunk = Annex.NONE;

  /** Where in that chunk the annex begins, in words. */
  int annexBase;

  /** Index of the row; -1 before the cursor is put on one. */
  int slot = -1;

  /** What a counter shows that has outgrown the row. */
  static final int LARGE = (1 << Row.COUNTER_BITS) - 1;

  final Population population;
  final Annex annexes;

  RowWords(Population population) {
    this.population = population;
    annexes = population.annexes();
  }

  /** Place in the ring of the calendar of the person's valid entry, -1 without. */
  int scheduledPlace() {
    return field(Row.SCHEDULED, Row.SCHEDULED_BITS) - 1;
  }

  /** Kinds of all clocks, three bits a slot. */
  int kindCodes() {
    return field(Row.KIND, Row.KIND_BITS * ClockKind.SLOTS);
  }

  /** Code of the clock in the slot, see {@link ClockKind#code()}; 0 for none. */
  int kindCode(int clockSlot) {
    return (int) (chunk[base + Row.FLAGS] >>> (Row.KIND & 63) + Row.KIND_BITS * clockSlot) & 7;
  }

  /** When the clock in this slot is full, see {@link ClockWord}. */
  long clockWord(int clockSlot) {
    return clockSlot < Row.CLOCKS
        ? chunk[base + Row.FULL + clockSlot]
        : annexChunk[annexBase + Annex.FULL + clockSlot - Annex.FIRST_SLOT];
  }

  /** The hazard of the clock in this slot per day as the bits of a float, 0 without a clock. */
  int hazardBits(int clockSlot) {
    return clockSlot < Row.CLOCKS ? hazardBitsInRow(clockSlot) : hazardBitsInAnnex(clockSlot);
  }

  /** The bits of the hazard of a clock in the row; as an integer above 0 if it is. */
  final int hazardBitsInRow(int clockSlot) {
    return Row.half(chunk[base + Row.HAZARD + (clockSlot >> 1)], clockSlot);
  }

  final int hazardBitsInAnnex(int clockSlot) {
    int place = clockSlot - Annex.FIRST_SLOT;
    return Row.half(annexChunk[annexBase + Annex.HAZARD + (place >> 1)], place);
  }

  /** Whether a slot of the annex has a clock. */
  final boolean hasClocksInAnnex() {
    int shift = (Row.KIND & 63) + Row.KIND_BITS * Annex.FIRST_SLOT;
    return (chunk[base + Row.FLAGS] >>> shift & (1 << Row.KIND_BITS * Annex.CLOCKS) - 1) != 0;
  }

  /** Index of the annex, -1 without. */
  final int annexIndex() {
    return field(Row.ANNEX, Row.ANNEX_BITS) - 1;
  }

  final boolean has(int flag) {
    return ((int) chunk[base + Row.FLAGS] & flag) != 0;
  }

  final int field(int field, int width) {
    return Row.bits(chunk[base + Row.wordOf(field)], field, width);
  }

  final int day(int field) {
    return Row.dayOf(field(field, Row.DAY_BITS));
  }

  final int annexDay(int field) {
    long word = annexChunk[annexBase + Row.wordOf(field)];
    return Row.dayOf(Row.bits(word, field, Row.DAY_BITS));
  }

  final int counter(int index) {
    int bits = Row.bits(chunk[base + counterWord(index)], counterShift(index), Row.COUNTER_BITS);
    return bits < LARGE ? bits : population.largeCounts().get(slot, index);
  }

  static int counterWord(int index) {
    return Row.COUNTERS + index / Row.COUNTERS_PER_WORD;
  }

  static int counterShift(int index) {
    return index % Row.COUNTERS_PER_WORD * Row.COUNTER_BITS;
  }
}
