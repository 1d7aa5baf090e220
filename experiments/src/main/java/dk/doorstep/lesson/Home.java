package dk.doorstep.lesson;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.story.Life;
import dk.doorstep.story.Moment;
import java.util.ArrayList;
import java.util.List;

/**
 * A time in an own home that began within a run.
 *
 * @param person number of the person
 * @param from where the person moved from
 * @param since day of the move
 * @param lostOn day on which it was lost, {@link #NEVER} if it was not
 * @param isOffered whether support was offered for it
 * @param isAccepted whether it was accepted
 * @param supportFrom day on which support began, {@link #NEVER} if it did not
 * @param keptNights nights on which the shelter kept a place
 * @param respites days on which the person came back to it
 */
record Home(
    long person,
    Situation from,
    int since,
    int lostOn,
    boolean isOffered,
    boolean isAccepted,
    int supportFrom,
    int keptNights,
    List<Integer> respites) {
  /** A day that does not come. */
  static final int NEVER = Integer.MAX_VALUE;

  Home {
    respites = List.copyOf(respites);
  }

  boolean isLostWithin(int days) {
    return lostOn != NEVER && lostOn - since <= days;
  }

  boolean isLost() {
    return lostOn != NEVER;
  }

  /** Support that had not begun when the home was lost, or has not yet. */
  boolean isLostBeforeSupport() {
    return isLost() && supportFrom > lostOn;
  }

  /** The homes of a life, in order. */
  static List<Home> of(Life life) {
    List<Home> homes = new ArrayList<>();
    Building building = new Building(life.portrait().number());
    for (Moment moment : life.moments()) {
      building.hear(moment, homes);
    }
    building.end(life.lastDay(), NEVER, homes);
    return homes;
  }

  /** A home that is being heard of; offers and acceptance may come before the move. */
  private static final class Building {
    private final long person;
    private boolean isInHome;
    private Situation from;
    private int since;
    private boolean isOffered;
    private boolean isAccepted;
    private int supportFrom = NEVER;
    private int keptFrom = NEVER;
    private int keptNights;
    private List<Integer> respites = new ArrayList<>();

    Building(long person) {
      this.person = person;
    }

    void hear(Moment moment, List<Home> homes) {
      switch (moment.kind()) {
        case SUPPORT_OFFERED -> isOffered = true;
        case SUPPORT_ACCEPTED -> isAccepted = true;
        case SUPPORT_STARTED -> supportFrom = Math.min(supportFrom, moment.day());
        case KEPT_PLACE -> keptFrom = moment.day();
        case KEPT_PLACE_ENDED -> endKept(moment.day());
        case RESPITE -> respites.add(moment.day());
        case MOVED_IN -> moveIn(moment);
        default -> {
          if (moment.to() != null && isInHome && moment.to() != Situation.OWN_HOME) {
            end(
                moment.day(),
                moment.kind() == EventKind.TENANCY_LOST ? moment.day() : NEVER,
                homes);
          }
        }
      }
    }

    private void moveIn(Moment moment) {
      isInHome = moment.to() == Situation.OWN_HOME;
      from = moment.from();
      since = moment.day();
    }

    private void endKept(int day) {
      keptNights += keptFrom == NEVER ? 0 : day - keptFrom;
      keptFrom = NEVER;
    }

    void end(int day, int lostOn, List<Home> homes) {
      endKept(day);
      if (isInHome) {
        homes.add(
            new Home(
                person,
                from,
                since,
                lostOn,
                isOffered,
                isAccepted,
                supportFrom,
                keptNights,
                respites));
      }
      isInHome = false;
      isOffered = false;
      isAccepted = false;
      supportFrom = NEVER;
      keptNights = 0;
      respites = new ArrayList<>();
    }
  }
}
