package dk.doorstep.story;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.Method;
import dk.doorstep.population.SupportStage;
import java.util.List;

/** What can be said of a whole life. */
final class Traits {
  private static final int YEAR = 365;

  private Traits() {}

  static boolean sleptOnTheStreet(Life life) {
    return life.start().situation() == Situation.STREET
        || life.has(moment -> moment.to() == Situation.STREET);
  }

  /** Whether one stay at a shelter lasted a year or more. */
  static boolean stayedOverAYear(Life life) {
    Situation situation = life.start().situation();
    int since = life.start().situationSince();
    for (Moment moment : life.moments()) {
      if (moment.to() != null) {
        if (situation == Situation.SHELTER && moment.day() - since >= YEAR) {
          return true;
        }
        situation = moment.to();
        since = moment.day();
      }
    }
    return situation == Situation.SHELTER && life.endDay() - since >= YEAR;
  }

  /** Whether the person was in line for a dwelling for a year or more without a break. */
  static boolean waitedLong(Life life) {
    boolean isInLine = life.start().isRegistered();
    int since = life.start().day();
    for (Moment moment : life.moments()) {
      if (moment.kind() == EventKind.REGISTERED) {
        isInLine = true;
        since = moment.day();
      } else if (endsRegistration(moment)) {
        if (isInLine && moment.day() - since >= YEAR) {
          return true;
        }
        isInLine = false;
      }
    }
    return isInLine && life.endDay() - since >= YEAR;
  }

  private static boolean endsRegistration(Moment moment) {
    boolean leavesHomelessness = moment.to() != null && !moment.to().isHomeless();
    return leavesHomelessness || moment.kind() == EventKind.OFFER_DECLINED;
  }

  /** Whether the person was homeless on every night of a year or more, and to the end. */
  static boolean wasHomelessThroughout(Life life) {
    return life.start().situation().isHomeless()
        && life.isFollowedToTheEnd()
        && Episode.of(life).size() == 1
        && life.lastDay() - life.start().day() >= YEAR;
  }

  /** Whether the last home was kept for two years or more, to the end. */
  static boolean keptHome(Life life) {
    List<Episode> episodes = Episode.of(life);
    Episode last = episodes.get(episodes.size() - 1);
    boolean isKept = life.isFollowedToTheEnd() || endedAs(life, Situation.SETTLED);
    return last.isHome() && isKept && last.days() >= 2 * YEAR;
  }

  static boolean returnedWithinAYear(Life life) {
    List<Episode> episodes = Episode.of(life);
    for (int i = 1; i < episodes.size(); i++) {
      if (episodes.get(i).isReturn() && episodes.get(i - 1).days() <= YEAR) {
        return true;
      }
    }
    return false;
  }

  /** Whether the person moved into an own home, but nobody ever offered support there. */
  static boolean wasNeverOfferedSupport(Life life) {
    return life.has(moment -> isMoveToOwnHome(moment))
        && !life.has(EventKind.SUPPORT_OFFERED)
        && life.start().stage() == SupportStage.NONE;
  }

  private static boolean isMoveToOwnHome(Moment moment) {
    return moment.kind() == EventKind.MOVED_IN && moment.to() == Situation.OWN_HOME;
  }

  static boolean had(Life life, EventKind kind, Method method) {
    return life.has(moment -> moment.kind() == kind && moment.method() == method);
  }

  static boolean endedAs(Life life, Situation situation) {
    return life.has(moment -> moment.to() == situation);
  }
}
