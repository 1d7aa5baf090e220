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
 * <p>A row holds for each clock when it is full at the present hazard, see {@link ClockWord}. That
 * stays as it is while the hazard does, so that time passes without writing.
 */
public final class Clocks {
  private static final double UNIT = 0x1.0p40;

  /** Hazard per day of a clock that falls due after a stated number of nights. */
  private static final int ONE = Float.floatToRawIntBits(1);

  private static final long MAX_NIGHTS = 2_000_000;

  private final KeyedRandom random;

  public Clocks(KeyedRandom random) {
    this.random = random;
  }

  /**
   * Sets the hazard of a clock from the night after this day on. Takes the slot from another kind;
   * a clock that has not run yet draws its threshold when its hazard first is above zero.
   */
  public void set(Person p, ClockKind kind, double hazardPerDay, int day) {
    set(p, kind.slot() << Row.KIND_BITS | kind.code(), hazardPerDay, day);
  }

  /** The same for a kind of {@link ClockCode}. */
  public void set(Person p, int kind, double hazardPerDay, int day) {
    int slot = ClockCode.slot(kind);
    int hazardBits = Hazards.toBits(hazardPerDay);
    if (p.kindCode(slot) != ClockCode.inSlot(kind)) {
      setKind(p, slot, ClockCode.inSlot(kind), hazardBits, day);
    } else {
      setHazard(p, slot, hazardBits, day);
    }
  }

  /** Starts a clock that falls due after a stated number of nights, unless it runs already. */
  public void setStated(Person p, ClockKind kind, StayDistribution stay, int day) {
    int slot = kind.slot();
    if (p.kindCode(slot) != kind.code()) {
      discard(p, slot);
      long nights = stay.nights(random.uniform(p.number(), kind.draw(), p.occurrence(kind)));
      p.replaceKind(slot, 0, kind.code());
      p.setClock(slot, ClockWord.of(Math.min(nights, MAX_NIGHTS) << 40, ONE, day), ONE);
    } else {
      setHazard(p, slot, ONE, day);
    }
  }

  /** Empties a slot. */
  public void discard(Person p, int slot) {
    int code = p.kindCode(slot);
    if (code != 0) {
      p.countOccurrence(ClockKind.of(slot, code));
      p.replaceKind(slot, code, 0);
      p.setClock(slot, 0, 0);
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
   * Sets every clock to these hazards from the night after this day on, as {@link #set} does one by
   * one; a slot without a kind is emptied.
   *
   * @return as {@link #nextDue}
   */
  public int setAll(Person p, Hazards hazards, int day) {
    int kinds = hazards.kindsToChange(p.kindCodes());
    int changed = 0;
    for (int slot = 0; slot < Row.CLOCKS; slot++) {
      changed |= hazards.isOther(slot, p.hazardBitsInRow(slot));
    }
    for (int slot = Annex.FIRST_SLOT; slot < ClockKind.SLOTS; slot++) {
      changed |= hazards.isOther(slot, p.hazardBitsInAnnex(slot));
    }
    for (int rest = kinds; rest != 0; rest &= rest - 1) {
      int slot = Integer.numberOfTrailingZeros(rest) / Row.KIND_BITS;
      setKind(p, slot, hazards.kindCode(slot), hazards.bits(slot), day);
    }
    for (int rest = changed & ~kinds; rest != 0; rest &= rest - 1) {
      int slot = Integer.numberOfTrailingZeros(rest) / Row.KIND_BITS;
      setHazard(p, slot, hazards.bits(slot), day);
    }
    return nextDue(p);
  }

  /** Puts another kind than the present one in a slot, which stays empty without a hazard. */
  private void setKind(Person p, int slot, int code, int hazardBits, int day) {
    if (hazardBits == 0) {
      discard(p, slot);
      return;
    }
    int present = p.kindCode(slot);
    if (present != 0) {
      p.countOccurrence(ClockKind.of(slot, present));
    }
    p.replaceKind(slot, present, code);
    long threshold = threshold(p, ClockKind.of(slot, code));
    p.setClock(slot, ClockWord.of(threshold, hazardBits, day), hazardBits);
  }

  private static void setHazard(Person p, int slot, int hazardBits, int day) {
    if (slot < Row.CLOCKS) {
      setHazard(p.chunk, p.base + Row.FULL, p.base + Row.HAZARD, slot, hazardBits, day);
    } else {
      int base = p.annexBase;
      int inAnnex = slot - Annex.FIRST_SLOT;
      setHazard(p.annexChunk, base + Annex.FULL, base + Annex.HAZARD, inAnnex, hazardBits, day);
    }
  }

  private static void setHazard(
      long[] words, int full, int hazard, int clock, int hazardBits, int day) {
    long pair = words[hazard + (clock >> 1)];
    int before = Row.half(pair, clock);
    if (before != hazardBits) {
      long left = ClockWord.left(words[full + clock], before, day);
      words[full + clock] = ClockWord.of(left, hazardBits, day);
      words[hazard + (clock >> 1)] = Row.withHalf(pair, clock, hazardBits);
    }
  }

  /** The next night on which a clock fills up if nothing changes, or {@link PersonView#NEVER}. */
  public int nextDue(Person p) {
    long least = least(p.chunk, p.base + Row.FULL, Row.CLOCKS);
    long inAnnex = least(p.annexChunk, p.annexBase + Annex.FULL, Annex.CLOCKS);
    return ClockWord.due(Math.min(least, inAnnex));
  }

  /** The least of the words of some clocks that stand side by side. */
  private static long least(long[] words, int first, int clocks) {
    long least = 0;
    for (int i = 0; i < clocks; i++) {
      least = Math.min(least, words[first + i]);
    }
    return least;
  }

  /**
   * The clocks that fire in this night, taken off the person, as a set of {@link ClockCode}: at
   * most one that moves the person, and those others that fill up before it. All remaining clocks
   * are advanced to the moment of the move, or to the end of the night if there is none.
   */
  public int takeDue(Person p, int day) {
    long bound = ClockWord.bound(day);
    int due = dueIn(p.chunk, p.base + Row.FULL, Row.CLOCKS, bound);
    int inAnnex = dueIn(p.annexChunk, p.annexBase + Annex.FULL, Annex.CLOCKS, bound);
    due |= inAnnex << Annex.FIRST_SLOT;
    return due == 0 ? 0 : fire(p, due, day);
  }

  /** Which of some clocks that stand side by side are full, as bits. */
  private static int dueIn(long[] words, int first, int clocks, long bound) {
    int due = 0;
    for (int i = 0; i < clocks; i++) {
      due |= ClockWord.isDue(words[first + i], bound) << i;
    }
    return due;
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
        fired |= kind.code() << Row.KIND_BITS * slot;
        p.countOccurrence(kind);
        p.setClock(slot, 0, 0);
      }
    }
    p.toggleKinds(fired);
    if (mover >= 0) {
      stopAll(p, end, day);
    }
    return fired;
  }

  /** Fills the clocks that are left only up to this share of the night. */
  private static void stopAll(Person p, double end, int day) {
    stop(p.chunk, p.base + Row.FULL, p.base + Row.HAZARD, Row.CLOCKS, end, day);
    int base = p.annexBase;
    stop(p.annexChunk, base + Annex.FULL, base + Annex.HAZARD, Annex.CLOCKS, end, day);
  }

  private static void stop(long[] words, int full, int hazard, int clocks, double end, int day) {
    for (int i = 0; i < clocks; i += 2) {
      long pair = words[hazard + (i >> 1)];
      stop(words, full + i, (int) pair, end, day);
      if (i + 1 < clocks) {
        stop(words, full + i + 1, (int) (pair >>> 32), end, day);
      }
    }
  }

  private static void stop(long[] words, int full, int hazardBits, double end, int day) {
    if (hazardBits != 0) {
      words[full] = ClockWord.stopped(words[full], hazardBits, end, day);
    }
  }

  private static double moment(Person p, int slot, int day) {
    return ClockWord.moment(p.clockWord(slot), p.hazardBits(slot), day);
  }

  private long threshold(Person p, ClockKind kind) {
    return Math.max(
        1, (long) (random.exponential(p.number(), kind.draw(), p.occurrence(kind)) * UNIT));
  }
}
