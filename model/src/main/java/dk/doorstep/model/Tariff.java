package dk.doorstep.model;

import dk.doorstep.observation.TariffView;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.Method;
import dk.doorstep.population.Provider;
import dk.doorstep.submodel.Arrivals;
import dk.doorstep.submodel.Prices;
import dk.doorstep.submodel.Reimbursement;
import dk.doorstep.submodel.Support;

/** Prices and refunds of a type of area, worked out once for each period without changes. */
final class Tariff implements TariffView {
  private static final int METHODS = Method.values().length;
  private static final int PROVIDERS = Provider.values().length;
  private static final int PHASES = 3;
  private static final int MINUTES_PER_HOUR = 60;

  private final Prices prices;
  private final long shelterRefund;
  private final int shelterNights;
  private final long[] course = new long[METHODS * PHASES];
  private final long[] courseRefund = new long[METHODS * PHASES * PROVIDERS];
  private final long preventionNight;
  private final int[] courseDays = new int[METHODS * PROVIDERS];

  /** The prices and refunds of this day. */
  Tariff(Settings s, Support support, Arrivals arrivals, int day) {
    prices = new Prices(s, day);
    preventionNight = prices.preventionNightOre(arrivals.preventedPerNight());
    Reimbursement refunds = new Reimbursement(s, day);
    shelterRefund = refunds.shelterRefundOre(prices.shelterNightOre());
    shelterNights = refunds.refundedShelterNights();
    for (Method method : Method.values()) {
      if (method != Method.NONE) {
        compile(method, support, refunds);
      }
    }
  }

  private void compile(Method method, Support support, Reimbursement refunds) {
    int m = method.ordinal();
    for (int phase = 0; phase < PHASES; phase++) {
      int minutes = (int) Math.round(support.hoursPerWeek(method, phase) * MINUTES_PER_HOUR);
      long ore = prices.courseNightOre(method, minutes);
      course[m * PHASES + phase] = ore;
      for (Provider provider : Provider.values()) {
        courseRefund[(m * PHASES + phase) * PROVIDERS + provider.ordinal()] =
            refunds.courseRefundOre(method, provider, ore);
      }
    }
    for (Provider provider : Provider.values()) {
      courseDays[m * PROVIDERS + provider.ordinal()] = refunds.refundedCourseDays(method, provider);
    }
  }

  @Override
  public long shelterNightOre() {
    return prices.shelterNightOre();
  }

  @Override
  public long shelterRefundOre() {
    return shelterRefund;
  }

  @Override
  public int refundedShelterNights() {
    return shelterNights;
  }

  @Override
  public long nightShelterNightOre() {
    return prices.nightShelterNightOre();
  }

  @Override
  public long keptNightOre() {
    return prices.keptNightOre();
  }

  @Override
  public long assignedDwellingOre() {
    return prices.assignedDwellingOre();
  }

  @Override
  public long acuteNightOre() {
    return prices.acuteNightOre();
  }

  @Override
  public long openHouseDayOre() {
    return prices.openHouseDayOre();
  }

  @Override
  public long lifelineOre() {
    return prices.lifelineOre();
  }

  @Override
  public long knockOre() {
    return prices.knockOre();
  }

  @Override
  public long preventionNightOre() {
    return preventionNight;
  }

  @Override
  public long courseNightOre(int method, int phase) {
    return course[method * PHASES + phase];
  }

  @Override
  public long courseRefundOre(int method, int phase, int provider) {
    return courseRefund[(method * PHASES + phase) * PROVIDERS + provider];
  }

  @Override
  public int refundedCourseDays(int method, int provider) {
    return courseDays[method * PROVIDERS + provider];
  }
}
