package dk.doorstep.model;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;
import dk.doorstep.population.Provider;

/**
 * Carries a person from one situation to another: beds, places and dwellings change hands, lines
 * and clocks are left or begun, and the event is told. Whoever calls it has made sure that there is
 * a place.
 */
final class Moves {
  private final Shard shard;
  private final Planning planning;
  private final Courses courses;

  Moves(Shard shard, Planning planning, Courses courses) {
    this.shard = shard;
    this.planning = planning;
    this.courses = courses;
  }

  /** To another homeless situation except a shelter, from anywhere. */
  void toPlace(Person p, Situation to, int day) {
    Situation from = p.situation();
    int fromSite = leave(p, to, day);
    if (to == Situation.NIGHT_SHELTER) {
      shard.area(p).addNightShelterGuest(1);
    }
    arrive(p, to, day, from, fromSite);
  }

  /** To a bed in this shelter, from anywhere. */
  void toShelter(Person p, int site, int day) {
    Situation from = p.situation();
    int fromSite = leave(p, Situation.SHELTER, day);
    admit(p, site);
    p.setWaitingSince(Person.NEVER);
    arrive(p, Situation.SHELTER, day, from, fromSite);
  }

  /** To an own home or supported housing. */
  void toHome(Person p, Situation to, boolean assigned, int day) {
    Situation from = p.situation();
    boolean isWithShelter = p.supportStage().isOpen() && p.supportProvider() == Provider.SHELTER;
    int base = isWithShelter ? p.baseSite() : p.site();
    int fromSite = leave(p, to, day);
    becomeHoused(p, assigned, day);
    p.setBaseSite(base);
    p.setOrigin(from);
    p.setSituation(to, day);
    shard.listener.moved(day, EventKind.MOVED_IN, p, from, fromSite);
    if (to == Situation.OWN_HOME) {
      courses.offer(p, day);
    }
    planning.plan(p, day);
  }

  /** Out of what the model follows: dead, left or settled. */
  void out(Person p, Situation to, int day) {
    Situation from = p.situation();
    int fromSite = leave(p, to, day);
    p.setSituation(to, day);
    EventKind kind =
        to == Situation.DEAD
            ? EventKind.DEATH
            : to == Situation.LEFT ? EventKind.LEFT : EventKind.SETTLED;
    shard.listener.moved(day, kind, p, from, fromSite);
    shard.population.remove(p);
  }

  /** Puts a person who is present from the start in place. */
  void start(Person p, Situation in, int site, int day) {
    p.setSituation(in, day);
    p.setOrigin(in.isHomeless() ? in : Situation.OTHER);
    p.setHomelessSince(in.isHomeless() ? day : Person.NEVER);
    Area area = shard.area(p);
    if (in == Situation.SHELTER) {
      admit(p, site);
    } else if (in == Situation.NIGHT_SHELTER) {
      area.addNightShelterGuest(1);
    } else if (in == Situation.OWN_HOME) {
      boolean assigned = shard.rules(p).offers().isStock();
      becomeHoused(p, assigned, day);
      if (assigned) {
        area.dwellings().startOccupied();
      }
    }
    if (in.isHomeless()) {
      p.setHomelessSpells(p.homelessSpells() + 1);
      registerAtOnce(p, day);
    }
    planning.plan(p, day);
  }

  private void admit(Person p, int site) {
    p.setSite(site);
    p.setShelterStays(p.shelterStays() + 1);
    double u = shard.random.uniform(p.number(), Draw.STAY_KIND, p.shelterStays());
    p.setOvernightStay(shard.rules(p).shelterStay().isOvernight(p, u));
    shard.area(p).site(site).addResident();
  }

  private void arrive(Person p, Situation to, int day, Situation from, int fromSite) {
    boolean newSpell = !from.isHomeless();
    if (newSpell) {
      becomeHomeless(p, from, day);
      p.setOrigin(to);
    }
    p.setSituation(to, day);
    EventKind kind =
        from == Situation.LEFT
            ? EventKind.ARRIVAL
            : newSpell ? EventKind.TENANCY_LOST : EventKind.MOVE;
    shard.listener.moved(day, kind, p, from, fromSite);
    if (newSpell) {
      registerAtOnce(p, day);
    }
    planning.plan(p, day);
  }

  /** Gives back what the person holds in the present situation. */
  private int leave(Person p, Situation to, int day) {
    Area area = shard.area(p);
    Situation from = p.situation();
    int fromSite = p.site();
    if (from == Situation.SHELTER) {
      Site site = area.site(fromSite);
      site.removeResident();
      p.setSite(-1);
      if (to.isHomeless()) {
        p.setStayPlan(false);
      }
    } else if (from == Situation.NIGHT_SHELTER) {
      area.addNightShelterGuest(-1);
    } else if (from.isHoused()) {
      leaveHome(p, area, to, day);
    }
    if (p.moveDay() != Person.NEVER && !to.isHomeless()) {
      if (to != Situation.OWN_HOME) {
        area.dwellings().breakPromise();
        courses.stop(p, day);
      }
      p.setMoveDay(Person.NEVER);
    }
    return fromSite;
  }

  private void leaveHome(Person p, Area area, Situation to, int day) {
    courses.stop(p, day);
    if (p.isAssignedHome()) {
      double u = shard.random.uniform(p.number(), Draw.DWELLING_RETURNED, p.tenancies());
      boolean returned = to != Situation.SETTLED && shard.rules(p).offers().isReturned(u);
      area.dwellings().endTenancy(returned);
      p.setAssignedHome(false);
    }
  }

  private void becomeHoused(Person p, boolean assigned, int day) {
    shard.clocks.discardAll(p);
    p.setHousedSince(day);
    p.setHomelessSince(Person.NEVER);
    p.setRegisteredSince(Person.NEVER);
    p.setMoveDay(Person.NEVER);
    p.setWaitingSince(Person.NEVER);
    p.setAssignedHome(assigned);
    p.setTenancies(p.tenancies() + 1);
  }

  private void becomeHomeless(Person p, Situation from, int day) {
    shard.clocks.discardAll(p);
    p.setHomelessSince(day);
    p.setHousedSince(Person.NEVER);
    p.setBaseSite(-1);
    p.setPlan(false);
    p.setContactPerson(false);
    p.setStayPlan(false);
    p.setReadySince(Person.NEVER);
    p.setArrears(false);
    p.setCompelled(false);
    p.setPlaceUnknown(false);
    p.setOfferedSupport(false);
    p.setCompletedCti(false);
    p.setHomelessSpells(p.homelessSpells() + 1);
    if (from.isHoused()) {
      p.setLostTenancies(p.lostTenancies() + 1);
    }
  }

  private void registerAtOnce(Person p, int day) {
    if (shard.rules(p).casework().registersAtOnce()) {
      p.setRegisteredSince(day);
      shard.listener.noted(day, EventKind.REGISTERED, p, 0);
    }
  }
}
