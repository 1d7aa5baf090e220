package dk.doorstep.observation;

import dk.doorstep.population.PersonView;

/** What the active courses of support cost each night, and what of it is refunded. */
final class CourseCosts {
  private static final int PROVIDER_BITS = 2;
  private static final int PHASE_BITS = 2;
  private static final int MASK = 3;

  /** Active courses: method, phase and provider in one integer, and the night of move-in. */
  private final SlotLists active;

  private long days;

  CourseCosts(int areas, PersonMemories memories) {
    active = new SlotLists(areas, memories);
  }

  /**
   * The course of a person begins, goes on in another phase, or goes on in the home: days before
   * the move are not refunded.
   */
  void begin(int area, PersonView p, int phase) {
    int method = p.supportMethod().ordinal();
    int code = (((method << PHASE_BITS) | phase) << PROVIDER_BITS) | p.supportProvider().ordinal();
    active.put(area, p.slot(), code, p.housedSince());
  }

  /** The course of a person ends, if there is one. */
  void end(int slot) {
    active.remove(slot);
  }

  void pay(int area, int day, TariffView tariff, CostTally tally) {
    int count = active.size(area);
    long total = 0;
    long state = 0;
    for (int i = 0; i < count; i++) {
      int code = active.first(area, i);
      int provider = code & MASK;
      int phase = (code >> PROVIDER_BITS) & MASK;
      int method = code >> (PROVIDER_BITS + PHASE_BITS);
      total += tariff.courseNightOre(method, phase);
      int movedIn = active.second(area, i);
      if (movedIn <= day && day - movedIn < tariff.refundedCourseDays(method, provider)) {
        state += tariff.courseRefundOre(method, phase, provider);
      }
    }
    days += count;
    tally.add(CostItem.SUPPORT, total, state);
  }

  /** Days of active courses. */
  long days() {
    return days;
  }

  void merge(CourseCosts other) {
    days += other.days;
  }
}
