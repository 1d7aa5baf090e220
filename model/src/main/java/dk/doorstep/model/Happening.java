package dk.doorstep.model;

import static dk.doorstep.population.ClockCode.has;
import static dk.doorstep.population.ClockCode.only;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.ClockCode;
import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;

/**
 * What happens to the persons who are due tonight: clocks that are full, and appointments.
 *
 * <p>Clocks that do not move the person come first, then the one that does. An agreed move into a
 * dwelling takes place unless the person dies that night; other moves of that night are dropped.
 * Other appointments are kept only by those who stay.
 */
final class Happening {
  /** What may happen to a homeless person without changing the hazard of another running clock. */
  private static final int CHANGE_NO_HAZARD =
      only(ClockCode.SEEK)
          | only(ClockCode.REGISTER)
          | only(ClockCode.CONTACT)
          | only(ClockCode.READY);

  /** What may happen to a homeless person and changes only hazards of help. */
  private static final int CHANGE_CASEWORK =
      CHANGE_NO_HAZARD
          | only(ClockCode.STAY_PLAN)
          | only(ClockCode.PLAN)
          | only(ClockCode.TREATMENT)
          | only(ClockCode.TREATMENT_END);

  /** What may happen to somebody in a home and changes few hazards. */
  private static final int CHANGE_LITTLE_AT_HOME =
      only(ClockCode.ADDRESS)
          | only(ClockCode.TREATMENT)
          | only(ClockCode.TREATMENT_END)
          | only(ClockCode.ARREARS)
          | only(ClockCode.ARREARS_END);

  private final Shard shard;
  private final Planning planning;
  private final Moves moves;
  private final Courses courses;
  private final Requests requests;
  private final Circumstances circumstances;
  private final Losses losses;

  Happening(
      Shard shard,
      Planning planning,
      Moves moves,
      Courses courses,
      Requests requests,
      Losses losses) {
    this.shard = shard;
    this.planning = planning;
    this.moves = moves;
    this.courses = courses;
    this.requests = requests;
    this.circumstances = new Circumstances(shard);
    this.losses = losses;
  }

  /** Everybody in the calendar for tonight. */
  void happen(int day) {
    Person p = shard.person;
    int entries = shard.calendar.count(day);
    for (int i = 0; i < entries; i++) {
      if (shard.calendar.take(p, day, i)) {
        happen(p, day);
      }
    }
    shard.calendar.clear(day);
  }

  private void happen(Person p, int day) {
    int fired = shard.clocks.takeDue(p, day);
    if (fired != 0) {
      noteFired(p, fired, day);
    }
    if (has(fired, ClockCode.DEATH)) {
      moves.out(p, Situation.DEAD, day);
    } else if (p.moveDay() <= day) {
      shard.area(p).dwellings().movePromisedIn();
      moves.toHome(p, Situation.OWN_HOME, true, day);
    } else if (p.situation().isHomeless()) {
      moveHomeless(p, fired, day);
    } else {
      moveHoused(p, fired, day);
    }
  }

  private void noteFired(Person p, int fired, int day) {
    if (has(fired, ClockCode.REGISTER)) {
      p.setRegisteredSince(day);
      shard.listener.noted(day, EventKind.REGISTERED, p, 0);
    }
    if (has(fired, ClockCode.PLAN)) {
      p.setPlan(true);
      shard.listener.noted(day, EventKind.PLAN, p, 0);
    }
    if (has(fired, ClockCode.CONTACT)) {
      p.setContactPerson(true);
      shard.listener.noted(day, EventKind.CONTACT_PERSON, p, 0);
    }
    if (has(fired, ClockCode.ADDRESS)) {
      shard.listener.noted(day, EventKind.ADDRESS_CHANGE, p, 0);
    }
    if (has(fired, ClockCode.REFUSE)) {
      courses.refuse(p, day);
    }
    circumstances.change(p, fired, day);
  }

  private void moveHomeless(Person p, int fired, int day) {
    AreaRules rules = shard.rules(p);
    if (has(fired, ClockCode.SEEK)) {
      requests.askForBed(p, day);
      planHomeless(p, fired, day);
    } else if (has(fired, ClockCode.LEAVE) || has(fired, ClockCode.STAY_END)) {
      ClockKind kind = has(fired, ClockCode.LEAVE) ? ClockKind.LEAVE : ClockKind.STAY_END;
      Situation to = rules.shelterStay().destination(draw(p, Draw.LEAVE_TO, kind));
      goOn(p, to, true, day);
    } else if (has(fired, ClockCode.DRIFT)) {
      Situation to = rules.drifting().destination(p, draw(p, Draw.DRIFT_TO, ClockKind.DRIFT));
      goOn(p, to, false, day);
    } else if (has(fired, ClockCode.EXIT)) {
      Situation to = rules.homeFinding().destination(p, draw(p, Draw.EXIT_TO, ClockKind.EXIT));
      goOn(p, to, false, day);
    } else if (p.supportStage().isOpen()) {
      courses.review(p, day);
      planning.plan(p, day);
    } else {
      planHomeless(p, fired, day);
    }
  }

  /** Plans a homeless person who has not moved, after these clocks have fired. */
  private void planHomeless(Person p, int fired, int day) {
    if ((fired & ~CHANGE_NO_HAZARD) == 0) {
      planning.planUnchanged(p, day);
    } else if ((fired & ~CHANGE_CASEWORK) == 0) {
      planning.planCasework(p, day);
    } else {
      planning.plan(p, day);
    }
  }

  private void goOn(Person p, Situation to, boolean isWithoutPlace, int day) {
    if (to == Situation.LEFT) {
      moves.out(p, to, day);
    } else if (to.isHoused()) {
      moves.toHome(p, to, false, day);
    } else if (to == Situation.NIGHT_SHELTER) {
      requests.askForNightShelter(p, isWithoutPlace);
      planning.plan(p, day);
    } else {
      moves.toPlace(p, to, day);
    }
  }

  private void moveHoused(Person p, int fired, int day) {
    if (has(fired, ClockCode.LOSS)) {
      losses.threaten(p, day);
      return;
    }
    if (has(fired, ClockCode.TENANCY_END)) {
      moves.out(p, Situation.LEFT, day);
      return;
    }
    if (shard.rules(p).tenancy().isSettled(p, day)) {
      moves.out(p, Situation.SETTLED, day);
      return;
    }
    boolean isLittle = (fired & ~CHANGE_LITTLE_AT_HOME) == 0;
    if (isLittle && !p.supportStage().isOpen() && !p.isInRespite()) {
      planning.planAtHome(p, fired, day);
      return;
    }
    if (p.respiteUntil() <= day) {
      courses.endRespite(p, day);
    }
    courses.review(p, day);
    if (has(fired, ClockCode.RESPITE) && p.hasKeptPlace() && !p.isInRespite()) {
      requests.askForRespite(p, day);
    }
    planning.plan(p, day);
  }

  /** A draw that goes with the clock that has just fired. */
  private double draw(Person p, Draw draw, ClockKind kind) {
    return shard.random.uniform(p.number(), draw, p.occurrence(kind));
  }
}
