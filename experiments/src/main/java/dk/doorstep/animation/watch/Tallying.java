package dk.doorstep.animation.watch;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;

/** Counts what happens in one area. */
final class Tallying {
  private int arrivals;
  private int moveIns;
  private int losses;
  private int lostOfMoveIns;
  private int deaths;
  private int left;
  private int settled;
  private long homelessNights;

  /**
   * Counts an event.
   *
   * @param isSinceStart whether a home that is lost was moved into since the start
   */
  void moved(EventKind kind, Situation to, boolean isSinceStart) {
    switch (kind) {
      case ARRIVAL -> arrivals++;
      case MOVED_IN -> moveIns++;
      case TENANCY_LOST -> {
        losses++;
        lostOfMoveIns += isSinceStart ? 1 : 0;
      }
      default -> {
        deaths += to == Situation.DEAD ? 1 : 0;
        left += to == Situation.LEFT ? 1 : 0;
        settled += to == Situation.SETTLED ? 1 : 0;
      }
    }
  }

  void addHomelessNight() {
    homelessNights++;
  }

  Tally tally() {
    return new Tally(
        arrivals, moveIns, losses, moveIns - lostOfMoveIns, deaths, left, settled, homelessNights);
  }
}
