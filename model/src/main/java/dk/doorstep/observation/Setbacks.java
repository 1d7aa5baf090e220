package dk.doorstep.observation;

import dk.doorstep.population.LossCause;

/**
 * What goes wrong and what averts it, in the last year, per year.
 *
 * <ul>
 *   <li>{@code tenancy_loss_by_cause.other}, {@code .first_months}, {@code .gap}, {@code .arrears},
 *       {@code .loneliness}, {@code .substance_use}, {@code .compelled}: homes lost, each put down
 *       to one cause in proportion to how much it raises the hazard.
 *   <li>{@code losses_averted.knock}, {@code .call}, {@code .preventive_stay}: losses averted by
 *       outreach workers, by a call to the shelter, by some nights there.
 *   <li>{@code preventive_stay.nights}: nights agreed for these stays.
 *   <li>{@code sanctions}: benefit sanctions of persons in a home.
 *   <li>{@code arrears.begun}: persons who fell into rent arrears.
 *   <li>{@code offers.accepted}, {@code offers.declined}, {@code offers.compelled}: dwellings
 *       offered.
 *   <li>{@code support.handed_over}: persons in need of municipal support when a course of the
 *       shelter's ended.
 *   <li>{@code treatment.begun}: treatments begun.
 * </ul>
 */
final class Setbacks {
  private enum Counted {
    KNOCK("losses_averted.knock", "losses/year"),
    CALL("losses_averted.call", "losses/year"),
    STAY("losses_averted.preventive_stay", "losses/year"),
    STAY_NIGHTS("preventive_stay.nights", "nights/year"),
    SANCTION("sanctions", "sanctions/year"),
    ARREARS("arrears.begun", "persons/year"),
    ACCEPTED("offers.accepted", "offers/year"),
    DECLINED("offers.declined", "offers/year"),
    COMPELLED("offers.compelled", "offers/year"),
    HANDED_OVER("support.handed_over", "courses/year"),
    TREATMENT("treatment.begun", "persons/year");

    private final String indicator;
    private final String unit;

    Counted(String indicator, String unit) {
      this.indicator = indicator;
      this.unit = unit;
    }
  }

  private final Window window;
  private final long[] counts = new long[Counted.values().length];
  private final long[] losses = new long[LossCause.values().length];
  private long stayNightsInAll;

  Setbacks(Window window) {
    this.window = window;
  }

  void noted(int day, EventKind kind, int detail) {
    if (kind == EventKind.PREVENTIVE_STAY) {
      stayNightsInAll += detail;
    }
    if (!window.isInLastYear(day)) {
      return;
    }
    switch (kind) {
      case LOSS_CAUSE -> losses[detail]++;
      case KNOCK -> count(Counted.KNOCK, 1);
      case LIFELINE -> count(Counted.CALL, 1);
      case PREVENTIVE_STAY -> {
        count(Counted.STAY, 1);
        count(Counted.STAY_NIGHTS, detail);
      }
      case SANCTION -> count(Counted.SANCTION, 1);
      case ARREARS -> count(Counted.ARREARS, 1);
      case OFFER_ACCEPTED -> count(Counted.ACCEPTED, 1);
      case OFFER_DECLINED -> count(Counted.DECLINED, 1);
      case OFFER_COMPELLED -> count(Counted.COMPELLED, 1);
      case HAND_OVER -> count(Counted.HANDED_OVER, 1);
      case TREATMENT -> count(Counted.TREATMENT, 1);
      default -> {
        // counted elsewhere
      }
    }
  }

  private void count(Counted what, int change) {
    counts[what.ordinal()] += change;
  }

  /** Nights of preventive stays in the whole run. */
  long preventiveNights() {
    return stayNightsInAll;
  }

  void merge(Setbacks other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    for (int i = 0; i < losses.length; i++) {
      losses[i] += other.losses[i];
    }
    stayNightsInAll += other.stayNightsInAll;
  }

  void report(IndicatorTable table) {
    for (LossCause cause : LossCause.values()) {
      String indicator = "tenancy_loss_by_cause." + cause.label();
      table.add(indicator, "all", "tenancies/year", losses[cause.ordinal()]);
    }
    for (Counted what : Counted.values()) {
      table.add(what.indicator, "all", what.unit, counts[what.ordinal()]);
    }
  }
}
