package dk.doorstep.population;

import dk.doorstep.parameters.StayDistribution;
import dk.doorstep.random.KeyedRandom;

/**
 * Fills and reads the hazard clocks of a person (Sellke's construction: exposure fills a clock at
 * the current hazard, the event falls where the exposure reaches a threshold that is exponential
 * with mean 1).
 *
 * <p>Thresholds and exposures are whole multiples of 2^-40, so filling a clock in one step or in
 * many gives the same bits, and a policy that touches a person without changing a hazard changes
 * nothing. A hazard set at the end of night d acts from night d + 1; an event falls in the night in
 * which its clock fills up. A person moves at most once a night: where several clocks that move a
 * person fill up in one night, the one that fills first within the night is the event, and the
 * others keep what is left of their thresholds at that moment, which again is exponential with mean
 * 1. So with constant hazards h the person moves within a night with probability 1 − exp(−Σh), by
 * kind k with probability in proportion to h of k.
 *
 * <p>A row holds for each clock what is left of its threshold plus the exposure from day 0 to the
 * day up to which it is filled, at the present hazard. That number stays as it is while the hazard
 * does, so that time passes without writing; what is left on a day is the number less the exposure
 * from day 0 to it.
 */
public final class Clocks {
  private static final double UNIT = 0x1.0p40;

  /** Hazards per day beyond this are as good as certain within the night. */
  private static final float LARGEST_HAZARD = 1 << 20;

  private static final int MANTISSA_BITS = 23;

  /** How far a mantissa can be shifted to the left. */
  private static final int TOP = 39;

  private static final long MAX_NIGHTS = 8_000_000;

  private final KeyedRandom random;

  public Clocks(KeyedRandom random) {
    this.random = random;
  }

  /** Fills all running clocks of the person up to the end of this night. */
  public void advance(Person p, int day) {
    p.setAsOf(day);
  }

  /**
   * Sets the hazard of a clock from the next night on; the clocks must have been advanced to this
   * night. Takes the slot from another kind; a clock that has not run yet draws its threshold when
   * its hazard first is above zero.
   */
  public void set(Person p, ClockKind kind, double hazardPerDay) {
    int slot = kind.slot();
    if (p.kindCode(slot) != kind.code()) {
      discard(p, slot);
      if (hazardPerDay <= 0) {
        return;
      }
      start(p, kind, threshold(p, kind));
    }
    setHazard(p, slot, (float) hazardPerDay);
  }

  /** Starts a clock that falls due after a stated number of nights, unless it runs already. */
  public void setStated(Person p, ClockKind kind, StayDistribution stay) {
    int slot = kind.slot();
    if (p.kindCode(slot) != kind.code()) {
      discard(p, slot);
      long nights = stay.nights(random.uniform(p.number(), kind.draw(), p.occurrence(kind)));
      start(p, kind, Math.min(nights, MAX_NIGHTS) << 40);
    }
    setHazard(p, slot, 1);
  }

  /** Empties a slot. */
  public void discard(Person p, int slot) {
    int code = p.kindCode(slot);
    if (code != 0) {
      discard(p, slot, ClockKind.of(slot, code));
    }
  }

  /** Empties every slot but that of death. */
  public void discardAll(Person p) {
    for (int slot = 0; slot < ClockKind.SLOTS; slot++) {
      if (slot != ClockKind.DEATH.slot()) {
        discard(p, slot);
      }
    }
  }

  /**
   * Sets every clock to these hazards from the next night on, as {@link #set} does one by one; a
   * slot without a kind is emptied.
   *
   * @return as {@link #nextDue}
   */
  public int setAll(Person p, Hazards hazards) {
    int annex = p.annexIndex();
    int changed = hazards.kindsToChange(p.kindCodes());
    for (int slot = 0; slot < Row.CLOCKS; slot++) {
      changed |= hazards.isOther(slot, p.hazardBitsInRow(slot));
    }
    for (int slot = Annex.FIRST_SLOT; slot < ClockKind.SLOTS; slot++) {
      changed |= hazards.isOther(slot, annex < 0 ? 0 : p.hazardBitsInAnnex(annex, slot));
    }
    for (; changed != 0; changed &= changed - 1) {
      int slot = Integer.numberOfTrailingZeros(changed) / Row.KIND_BITS;
      setSlot(p, slot, hazards.kindCode(slot), hazards.perDay(slot));
    }
    return nextDue(p);
  }

  private void setSlot(Person p, int slot, int code, float hazard) {
    if (p.kindCode(slot) != code) {
      discard(p, slot);
      if (hazard <= 0) {
        return;
      }
      ClockKind kind = ClockKind.of(slot, code);
      start(p, kind, threshold(p, kind));
    }
    setHazard(p, slot, hazard);
  }

  /** The next night on which a clock fills up if nothing changes, or {@link PersonView#NEVER}. */
  public int nextDue(Person p) {
    int asOf = p.asOf();
    long nights = nights(p.chunk, p.base + Row.FULL, p.base + Row.HAZARD, Row.CLOCKS, asOf);
    int annex = p.annexIndex();
    if (annex >= 0) {
      int base = Annex.base(annex);
      long[] words = p.annexChunk(annex);
      long inAnnex = nights(words, base + Annex.FULL, base + Annex.HAZARD, Annex.CLOCKS, asOf);
      nights = Math.min(nights, inAnnex);
    }
    return (int) Math.min(PersonView.NEVER, asOf + nights);
  }

  /** Nights until the first of some clocks that stand side by side is full. */
  private static long nights(long[] words, int full, int hazard, int clocks, int asOf) {
    long nights = PersonView.NEVER;
    for (int i = 0; i < clocks; i++) {
      int hazardBits = Row.half(words[hazard + (i >> 1)], i);
      if (hazardBits != 0) {
        nights = Math.min(nights, nights(hazardBits, words[full + i], asOf));
      }
    }
    return nights;
  }

  /** Nights until the clock is full. */
  private static long nights(int hazardBits, long full, int asOf) {
    long units = units(hazardBits);
    // What is left is above zero, so that the quotient is at least one.
    return (full - units * asOf + units - 1) / units;
  }

  /**
   * The clocks that fire in this night, taken off the person, as a set of bits by {@link
   * ClockKind#ordinal()}: at most one that moves the person, and those others that fill up before
   * it. All remaining clocks are advanced to the moment of the move, or to the end of the night if
   * there is none.
   */
  public int takeDue(Person p, int day) {
    int due = dueIn(p.chunk, p.base + Row.FULL, p.base + Row.HAZARD, Row.CLOCKS, day);
    int annex = p.annexIndex();
    if (annex >= 0) {
      int base = Annex.base(annex);
      int inAnnex =
          dueIn(p.annexChunk(annex), base + Annex.FULL, base + Annex.HAZARD, Annex.CLOCKS, day);
      due |= inAnnex << Annex.FIRST_SLOT;
    }
    p.setAsOf(day);
    return due == 0 ? 0 : fire(p, due, day);
  }

  /** Which of some clocks that stand side by side are full by the end of the day, as bits. */
  private static int dueIn(long[] words, int full, int hazard, int clocks, int day) {
    int due = 0;
    for (int i = 0; i < clocks; i++) {
      due |= isDue(Row.half(words[hazard + (i >> 1)], i), words[full + i], day) << i;
    }
    return due;
  }

  /** 1 if the clock is full by the end of the day, else 0. */
  private static int isDue(int hazardBits, long full, int day) {
    long left = full - units(hazardBits) * day - 1;
    return (int) (left >>> 63) & -hazardBits >>> 31;
  }

  /** The same, for who has clocks that fill up tonight, as bits by slot. */
  private static int fire(Person p, int due, int day) {
    int mover = -1;
    double end = 1;
    for (int rest = due; rest != 0; rest &= rest - 1) {
      int slot = Integer.numberOfTrailingZeros(rest);
      if (ClockKind.of(slot, p.kindCode(slot)).moves()) {
        double moment = moment(p, slot, day);
        if (moment < end || (mover < 0 && moment == end)) {
          mover = slot;
          end = moment;
        }
      }
    }
    int fired = 0;
    for (int rest = due; rest != 0; rest &= rest - 1) {
      int slot = Integer.numberOfTrailingZeros(rest);
      ClockKind kind = ClockKind.of(slot, p.kindCode(slot));
      if (slot == mover || (!kind.moves() && moment(p, slot, day) <= end)) {
        fired |= 1 << kind.ordinal();
        discard(p, slot, kind);
      }
    }
    if (mover >= 0) {
      stopAll(p, end, day);
    }
    return fired;
  }

  /** Fills the clocks that are left only up to this share of the night. */
  private static void stopAll(Person p, double end, int day) {
    stop(p.chunk, p.base + Row.FULL, p.base + Row.HAZARD, Row.CLOCKS, end, day);
    int annex = p.annexIndex();
    if (annex >= 0) {
      int base = Annex.base(annex);
      long[] words = p.annexChunk(annex);
      stop(words, base + Annex.FULL, base + Annex.HAZARD, Annex.CLOCKS, end, day);
    }
  }

  private static void stop(long[] words, int full, int hazard, int clocks, double end, int day) {
    for (int i = 0; i < clocks; i++) {
      int hazardBits = Row.half(words[hazard + (i >> 1)], i);
      if (hazardBits != 0) {
        long units = units(hazardBits);
        long before = words[full + i] - units * (day - 1);
        words[full + i] = Math.max(1, before - (long) (units * end)) + units * day;
      }
    }
  }

  private static void discard(Person p, int slot, ClockKind kind) {
    p.setOccurrence(kind, p.occurrence(kind) + 1);
    p.setKindCode(slot, 0);
    p.setHazard(slot, 0);
  }

  /** When within this night the clock fills up, as a share of the night. */
  private static double moment(Person p, int slot, int day) {
    long units = units(p.hazard(slot));
    return (double) (p.full(slot) - units * (day - 1)) / units;
  }

  private long threshold(Person p, ClockKind kind) {
    return Math.max(
        1, (long) (random.exponential(p.number(), kind.draw(), p.occurrence(kind)) * UNIT));
  }

  private static void start(Person p, ClockKind kind, long residual) {
    p.setKindCode(kind.slot(), kind.code());
    p.setFull(kind.slot(), residual);
  }

  /** The clock must be filled up to the person's day. */
  private static void setHazard(Person p, int slot, float hazardPerDay) {
    float hazard = Math.min(hazardPerDay, LARGEST_HAZARD);
    float before = p.hazard(slot);
    if (before != hazard) {
      long more = exposure(hazard) - exposure(before);
      p.setFull(slot, p.full(slot) + more * p.asOf());
      p.setHazard(slot, hazard);
    }
  }

  private static long exposure(float hazard) {
    return hazard > 0 ? units(hazard) : 0;
  }

  private static long units(float hazard) {
    return units(Float.floatToRawIntBits(hazard));
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
