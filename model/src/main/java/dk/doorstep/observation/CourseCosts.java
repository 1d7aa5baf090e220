package dk.doorstep.observation;

import dk.doorstep.population.PersonView;
import java.util.Arrays;

/** What the active courses of support cost each night, and what of it is refunded. */
final class CourseCosts {
  private static final int PROVIDER_BITS = 2;
  private static final int PHASE_BITS = 2;
  private static final int MASK = 3;

  /** Active courses: method, phase and provider in one integer, and the night of move-in. */
  private final SlotLists active;

  private final Bill[] bills;
  private long days;

  /**
   * What the courses of an area cost a night; as long as nothing changes it is not added up anew.
   */
  private static final class Bill {
    /** Prices of the bill; null when courses have begun or ended since. */
    private TariffView tariff;

    /** The first night on which another number of courses is refunded. */
    private int changesOn;

    private long total;
    private long state;
  }

  CourseCosts(int areas, PersonMemories memories) {
    active = new SlotLists(areas, memories);
    bills = new Bill[areas];
    Arrays.setAll(bills, area -> new Bill());
  }

  /**
   * The course of a person begins, goes on in another phase, or goes on in the home: days before
   * the move are not refunded.
   */
  void begin(int area, PersonView p, int phase) {
    int method = p.supportMethod().ordinal();
    int code = (((method << PHASE_BITS) | phase) << PROVIDER_BITS) | p.supportProvider().ordinal();
    end(p.slot());
    active.put(area, p.slot(), code, p.housedSince());
    bills[area].tariff = null;
  }

  /** The course of a person ends, if there is one. */
  void end(int slot) {
    int area = active.remove(slot);
    if (area >= 0) {
      bills[area].tariff = null;
    }
  }

  void pay(int area, int day, TariffView tariff, CostTally tally) {
    Bill bill = bills[area];
    if (bill.tariff != tariff || day >= bill.changesOn) {
      bill.tariff = tariff;
      addUp(bill, area, day);
    }
    days += active.size(area);
    tally.add(CostItem.SUPPORT, bill.total, bill.state);
  }

  private void addUp(Bill bill, int area, int day) {
    bill.total = 0;
    bill.state = 0;
    bill.changesOn = Integer.MAX_VALUE;
    for (int i = 0; i < active.size(area); i++) {
      int code = active.first(area, i);
      int provider = code & MASK;
      int phase = (code >> PROVIDER_BITS) & MASK;
      int method = code >> (PROVIDER_BITS + PHASE_BITS);
      bill.total += bill.tariff.courseNightOre(method, phase);
      int movedIn = active.second(area, i);
      int limit = bill.tariff.refundedCourseDays(method, provider);
      if (movedIn > day) {
        bill.changesOn = Math.min(bill.changesOn, movedIn);
      } else if (day - movedIn < limit) {
        bill.state += bill.tariff.courseRefundOre(method, phase, provider);
        bill.changesOn = (int) Math.min(bill.changesOn, (long) movedIn + limit);
      }
    }
  }

  /** Days of active courses. */
  long days() {
    return days;
  }

  void merge(CourseCosts other) {
    days += other.days;
  }
}
