package dk.doorstep.cohort;

import dk.doorstep.parameters.Situation;
import dk.doorstep.trial.Measure;
import dk.doorstep.trial.Measured;
import dk.doorstep.trial.Trial;
import dk.doorstep.trial.Window;

/**
 * What an outcome is for one person; NaN for a person who does not count.
 *
 * <ul>
 *   <li>Nights: everybody counts who took part; a person has no nights after death. So windows add
 *       up.
 *   <li>Shares: who died before the night or window looked at does not count. Of returns see {@link
 *       #returned}.
 *   <li>Who moved away counts as the trial says.
 * </ul>
 */
final class Measuring {
  /** The night before the first of follow-up. */
  private static final int LAST_NIGHT_BEFORE = -1;

  private final Measured outcome;
  private final int followUp;
  private final Trial.Away away;

  Measuring(Measured outcome, int followUp, Trial.Away away) {
    this.outcome = outcome;
    this.followUp = followUp;
    this.away = away;
  }

  /** The value of the outcome. */
  double value(Life life) {
    Window w = outcome.window();
    return switch (outcome.measure()) {
      case NIGHTS_HOMELESS -> isMissing(life, w.to()) ? Double.NaN : homeless(life, w);
      case NIGHTS_HOUSED -> isMissing(life, w.to()) ? Double.NaN : housed(life, w);
      case HOMELESS_AT_ANY_TIME -> everHomeless(life, w);
      case HOUSED_AT -> housedAt(life);
      case HOUSED_THROUGHOUT -> housedThroughout(life, w);
      case DAYS_TO_HOUSED -> isMissing(life, followUp) ? Double.NaN : daysToHoused(life);
      case STABLY_HOUSED -> shareHoused(life, w);
      case RETAINED -> 1 - returned(life);
      case RETURNED -> returned(life);
      case SUPPORTED -> life.supportedSince() < followUp ? 1 : 0;
    };
  }

  /** Nights at risk of being housed, for a rate. */
  double atRisk(Life life) {
    return Math.min(daysToHoused(life), life.death());
  }

  /** Whether the event of a rate happened: 1 or 0. */
  double event(Life life) {
    return firstHoused(life) < followUp ? 1 : 0;
  }

  /** Whether the measure is a time to an event, so that its rate is events over nights at risk. */
  boolean isTimeToEvent() {
    return outcome.measure() == Measure.DAYS_TO_HOUSED;
  }

  private boolean isMissing(Life life, int before) {
    return away == Trial.Away.MISSING && life.leaving() < before;
  }

  private boolean isHoused(Situation situation) {
    return situation.isHoused() || (situation == Situation.LEFT && away == Trial.Away.HOUSED);
  }

  private int homeless(Life life, Window w) {
    int nights = 0;
    for (int i = 0; i < life.spells(); i++) {
      if (outcome.situations().contains(life.situation(i))) {
        nights += life.nightsWithin(i, w.from(), w.to());
      }
    }
    return nights;
  }

  private double everHomeless(Life life, Window w) {
    if (life.death() <= w.from()) {
      return Double.NaN;
    }
    if (homeless(life, w) > 0) {
      return 1;
    }
    return isMissing(life, w.to()) ? Double.NaN : 0;
  }

  private double housedAt(Life life) {
    Situation situation = life.at(outcome.day());
    if (situation == Situation.DEAD || isMissing(life, outcome.day() + 1)) {
      return Double.NaN;
    }
    return isHoused(situation) ? 1 : 0;
  }

  private double housedThroughout(Life life, Window w) {
    if (life.death() < w.to() || isMissing(life, w.to())) {
      return Double.NaN;
    }
    return nightsHoused(life, w, 0) == w.nights() ? 1 : 0;
  }

  private double shareHoused(Life life, Window w) {
    int alive = Math.min(w.to(), life.death()) - w.from();
    return alive <= 0 || isMissing(life, w.to()) ? Double.NaN : housed(life, w) / (double) alive;
  }

  private int housed(Life life, Window w) {
    return nightsHoused(life, w, outcome.stableDays());
  }

  /**
   * Nights of a window in a time in a home that lasts so long; a time that goes on at the end of
   * follow-up counts, however short it is.
   */
  private int nightsHoused(Life life, Window w, int shortest) {
    int nights = 0;
    int from = Life.NEVER;
    for (int i = 0; i < life.spells(); i++) {
      if (!isHoused(life.situation(i))) {
        continue;
      }
      boolean goesOn = i > 0 && isHoused(life.situation(i - 1));
      from = goesOn ? from : life.from(i);
      boolean isLast = i + 1 == life.spells() || !isHoused(life.situation(i + 1));
      if (isLast && (life.to(i) >= followUp || life.to(i) - from >= shortest)) {
        nights += Math.max(0, Math.min(w.to(), life.to(i)) - Math.max(w.from(), from));
      }
    }
    return nights;
  }

  private int firstHoused(Life life) {
    for (int i = 0; i < life.spells(); i++) {
      if (isHoused(life.situation(i)) && life.to(i) > 0) {
        return Math.max(0, life.from(i));
      }
    }
    return Life.NEVER;
  }

  private int daysToHoused(Life life) {
    return Math.min(followUp, firstHoused(life));
  }

  /**
   * Whether homeless again at most so many nights after the first in the home; of who has a home
   * from the start, within the first nights of follow-up. Who dies before that has not returned and
   * counts, as in the indicators {@code return.*}; who moved into a home too late to be followed so
   * long does not.
   */
  private double returned(Life life) {
    int moved = firstSpellAtHome(life);
    if (moved < 0) {
      return Double.NaN;
    }
    int home = Math.max(LAST_NIGHT_BEFORE, life.from(moved));
    int last = home + outcome.days();
    if (last > followUp) {
      return Double.NaN;
    }
    for (int i = moved + 1; i < life.spells() && life.from(i) <= last; i++) {
      if (life.situation(i).isHomeless()) {
        return 1;
      }
    }
    return isMissing(life, last + 1) ? Double.NaN : 0;
  }

  /** The first spell in a home that is not over before follow-up, or -1. */
  private static int firstSpellAtHome(Life life) {
    for (int i = 0; i < life.spells(); i++) {
      if (life.situation(i).isHoused() && life.to(i) > LAST_NIGHT_BEFORE) {
        return i;
      }
    }
    return -1;
  }
}
