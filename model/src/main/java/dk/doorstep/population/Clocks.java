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
 */
public final class Clocks {
  private static final double UNIT = 0x1.0p40;
  private static final long MAX_NIGHTS = 8_000_000;

  private final KeyedRandom random;

  public Clocks(KeyedRandom random) {
    this.random = random;
  }

  /** Fills all running clocks of the person up to the end of this night. */
  public void advance(Person p, int day) {
    int nights = day - p.asOf();
    if (nights == 0) {
      return;
    }
    for (int slot = 0; slot < ClockKind.SLOTS; slot++) {
      if (isRunning(p, slot)) {
        p.setResidual(slot, p.residual(slot) - units(p.hazard(slot)) * nights);
      }
    }
    p.setAsOf(day);
  }

  /**
   * Sets the hazard of a clock from the next night on; the clocks must have been advanced to this
   * night. Takes the slot from another kind; a clock that has not run yet draws its threshold when
   * its hazard first is above zero.
   */
  public void set(Person p, ClockKind kind, double hazardPerDay) {
    int slot = kind.slot();
    if (p.kindCode(slot) != kind.ordinal() + 1) {
      discard(p, slot);
      if (hazardPerDay <= 0) {
        return;
      }
      start(p, kind, threshold(p, kind));
    }
    p.setHazard(slot, (float) hazardPerDay);
  }

  /** Starts a clock that falls due after a stated number of nights, unless it runs already. */
  public void setStated(Person p, ClockKind kind, StayDistribution stay) {
    int slot = kind.slot();
    if (p.kindCode(slot) != kind.ordinal() + 1) {
      discard(p, slot);
      long nights = stay.nights(random.uniform(p.number(), kind.draw(), p.occurrence(kind)));
      start(p, kind, Math.min(nights, MAX_NIGHTS) << 40);
    }
    p.setHazard(slot, 1);
  }

  /** Empties a slot. */
  public void discard(Person p, int slot) {
    int code = p.kindCode(slot);
    if (code != 0) {
      ClockKind kind = ClockKind.of(code - 1);
      p.setOccurrence(kind, p.occurrence(kind) + 1);
      p.setKindCode(slot, 0);
      p.setHazard(slot, 0);
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

  /** The next night on which a clock fills up if nothing changes, or {@link PersonView#NEVER}. */
  public int nextDue(Person p) {
    long next = PersonView.NEVER;
    for (int slot = 0; slot < ClockKind.SLOTS; slot++) {
      if (isRunning(p, slot)) {
        long units = units(p.hazard(slot));
        long residual = p.residual(slot);
        long nights = residual <= units ? 1 : (residual + units - 1) / units;
        next = Math.min(next, p.asOf() + nights);
      }
    }
    return (int) next;
  }

  /**
   * The clocks that fire in this night, taken off the person, as a set of bits by {@link
   * ClockKind#ordinal()}: at most one that moves the person, and those others that fill up before
   * it. All remaining clocks are advanced to the moment of the move, or to the end of the night if
   * there is none.
   */
  public int takeDue(Person p, int day) {
    advance(p, day - 1);
    int mover = -1;
    double end = 1;
    for (int slot = 0; slot < ClockKind.SLOTS; slot++) {
      if (isRunning(p, slot) && ClockKind.of(p.kindCode(slot) - 1).moves()) {
        double moment = moment(p, slot);
        if (moment < end || (mover < 0 && moment == end)) {
          mover = slot;
          end = moment;
        }
      }
    }
    int fired = 0;
    for (int slot = 0; slot < ClockKind.SLOTS; slot++) {
      if (!isRunning(p, slot)) {
        continue;
      }
      ClockKind kind = ClockKind.of(p.kindCode(slot) - 1);
      if (slot == mover || (!kind.moves() && moment(p, slot) <= end)) {
        fired |= 1 << kind.ordinal();
        discard(p, slot);
      } else {
        p.setResidual(slot, Math.max(1, p.residual(slot) - (long) (units(p.hazard(slot)) * end)));
      }
    }
    p.setAsOf(day);
    return fired;
  }

  private static boolean isRunning(Person p, int slot) {
    return p.hazard(slot) > 0 && p.kindCode(slot) != 0;
  }

  /**
   * When within the coming night the clock fills up, as a share of the night; above 1 if it does
   * not.
   */
  private static double moment(Person p, int slot) {
    long residual = p.residual(slot);
    long units = units(p.hazard(slot));
    return residual <= units ? (double) residual / units : 2;
  }

  private long threshold(Person p, ClockKind kind) {
    return Math.max(
        1, (long) (random.exponential(p.number(), kind.draw(), p.occurrence(kind)) * UNIT));
  }

  private static void start(Person p, ClockKind kind, long residual) {
    p.setKindCode(kind.slot(), kind.ordinal() + 1);
    p.setResidual(kind.slot(), residual);
  }

  /** Exposure of one night; at least one unit, so that a running clock ends. */
  private static long units(float hazard) {
    return Math.max(1, (long) (hazard * UNIT));
  }
}
