package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * What becomes of moves into a home. Per move, not per person; only moves from day 0 on whose
 * follow-up is complete within the run; death and leaving the system compete (they stay in the
 * denominator and are neither a return nor a lost tenancy).
 *
 * <ul>
 *   <li>{@code return.6m}, {@code 12m}, {@code 24m}: share of moves from homelessness to a home or
 *       supported housing that are followed by homelessness within 182, 365, 730 days.
 *   <li>{@code return.within_100d_share}: of the returns within 730 days, the share within 100
 *       days.
 *   <li>{@code retention.12m}, {@code 24m}, {@code 36m}, {@code 48m}: share of moves to an own home
 *       that are not lost within 365, 730, 1095, 1460 days. A move to another home keeps the
 *       tenancy in this sense.
 *   <li>{@code tenancy.lost}: own homes and places in supported housing lost in the last year, per
 *       year.
 * </ul>
 */
final class Tenancies {
  private static final int NONE = Integer.MIN_VALUE;
  static final int[] RETURN_DAYS = {182, 365, 730};
  static final String[] RETURN_NAMES = {"6m", "12m", "24m"};
  static final int[] RETENTION_DAYS = {365, 730, 1095, 1460};
  static final String[] RETENTION_NAMES = {"12m", "24m", "36m", "48m"};
  private static final int EARLY_DAYS = 100;

  private final Window window;
  private final Groups groups;
  private final Counts[] exits = new Counts[RETURN_DAYS.length];
  private final Counts[] returns = new Counts[RETURN_DAYS.length];
  private final Counts earlyReturns;
  private final Counts[] homes = new Counts[RETENTION_DAYS.length];
  private final Counts[] lost = new Counts[RETENTION_DAYS.length];
  private final Counts lostLastYear;
  private final PersonMemory movedIn;
  private final PersonMemory cohort;

  Tenancies(Window window, Groups groups, PersonMemories memories) {
    movedIn = new PersonMemory(memories, NONE);
    cohort = new PersonMemory(memories, 0);
    this.window = window;
    this.groups = groups;
    for (int i = 0; i < RETURN_DAYS.length; i++) {
      exits[i] = new Counts();
      returns[i] = new Counts();
    }
    earlyReturns = new Counts();
    for (int i = 0; i < RETENTION_DAYS.length; i++) {
      homes[i] = new Counts();
      lost[i] = new Counts();
    }
    lostLastYear = new Counts();
  }

  void moved(int day, EventKind kind, PersonView p, Situation from) {
    if (kind == EventKind.MOVED_IN) {
      movedIn(day, p);
    } else if (kind == EventKind.TENANCY_LOST) {
      lost(day, p, from);
    }
    if (!p.situation().isFollowed()) {
      movedIn.forget(p.slot());
    }
  }

  private void movedIn(int day, PersonView p) {
    int current = Groups.cohort(p, day);
    movedIn.set(p.slot(), day);
    cohort.set(p.slot(), current);
    for (int i = 0; i < RETURN_DAYS.length; i++) {
      if (window.covers(day, RETURN_DAYS[i])) {
        exits[i].add(p, current, 1);
      }
    }
    if (p.situation() == Situation.OWN_HOME) {
      for (int i = 0; i < RETENTION_DAYS.length; i++) {
        if (window.covers(day, RETENTION_DAYS[i])) {
          homes[i].add(p, current, 1);
        }
      }
    }
  }

  private void lost(int day, PersonView p, Situation from) {
    if (window.isInLastYear(day)) {
      lostLastYear.add(p, Groups.cohort(p, day), 1);
    }
    int start = movedIn.get(p.slot());
    movedIn.forget(p.slot());
    if (start == NONE) {
      return;
    }
    int current = cohort.get(p.slot());
    int days = day - start;
    int longest = RETURN_DAYS.length - 1;
    for (int i = 0; i <= longest; i++) {
      if (days <= RETURN_DAYS[i] && window.covers(start, RETURN_DAYS[i])) {
        returns[i].add(p, current, 1);
      }
    }
    if (days <= EARLY_DAYS && window.covers(start, RETURN_DAYS[longest])) {
      earlyReturns.add(p, current, 1);
    }
    if (from == Situation.OWN_HOME) {
      for (int i = 0; i < RETENTION_DAYS.length; i++) {
        if (days <= RETENTION_DAYS[i] && window.covers(start, RETENTION_DAYS[i])) {
          lost[i].add(p, current, 1);
        }
      }
    }
  }

  void merge(Tenancies other) {
    for (int i = 0; i < RETURN_DAYS.length; i++) {
      exits[i].add(other.exits[i]);
      returns[i].add(other.returns[i]);
    }
    earlyReturns.add(other.earlyReturns);
    for (int i = 0; i < RETENTION_DAYS.length; i++) {
      homes[i].add(other.homes[i]);
      lost[i].add(other.lost[i]);
    }
    lostLastYear.add(other.lostLastYear);
  }

  void report(IndicatorTable table) {
    for (int g = 0; g < Groups.personalCount(); g++) {
      String group = groups.name(g);
      for (int i = 0; i < RETURN_DAYS.length; i++) {
        table.addRatio(
            "return." + RETURN_NAMES[i], group, "share", returns[i].of(g), exits[i].of(g));
      }
      table.addRatio(
          "return.within_100d_share",
          group,
          "share",
          earlyReturns.of(g),
          returns[RETURN_DAYS.length - 1].of(g));
      for (int i = 0; i < RETENTION_DAYS.length; i++) {
        table.addRatio(
            "retention." + RETENTION_NAMES[i],
            group,
            "share",
            (double) homes[i].of(g) - lost[i].of(g),
            homes[i].of(g));
      }
      table.add("tenancy.lost", group, "tenancies/year", lostLastYear.of(g));
    }
  }
}
