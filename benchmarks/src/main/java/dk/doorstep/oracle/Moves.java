package dk.doorstep.oracle;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;

/**
 * Carries persons from one situation to another. Whoever calls it has made sure that there is a
 * place.
 */
final class Moves {
  private final OracleModel model;
  private final Courses courses;
  private final SupportOffers supportOffers;

  Moves(OracleModel model, Courses courses, SupportOffers supportOffers) {
    this.model = model;
    this.courses = courses;
    this.supportOffers = supportOffers;
  }

  /** To a homeless situation other than a shelter. */
  void toPlace(OraclePerson p, Situation to, int day) {
    Situation from = p.situation;
    int fromSite = leave(p, to, day);
    if (to == Situation.NIGHT_SHELTER) {
      p.area.nightShelterGuests().add(p);
    }
    arrive(p, to, from, fromSite, day);
  }

  /** To a bed in this shelter of the area. */
  void toShelter(OraclePerson p, int site, int day) {
    Situation from = p.situation;
    int fromSite = leave(p, Situation.SHELTER, day);
    p.waitingSince = PersonView.NEVER;
    beginStay(p, site);
    arrive(p, Situation.SHELTER, from, fromSite, day);
  }

  /** To an own home, assigned from the queue or not, or to supported housing. */
  void toHome(OraclePerson p, Situation to, boolean assigned, int day) {
    Situation from = p.situation;
    int fromSite = leave(p, to, day);
    beginTenancy(p, assigned, day);
    boolean isSupportedByShelter = p.supportStage.isOpen() && p.supportProvider == Provider.SHELTER;
    if (!isSupportedByShelter) {
      p.baseSite = fromSite;
    }
    p.origin = from;
    settleIn(p, to, day);
    model.listener().moved(day, EventKind.MOVED_IN, p, from, fromSite);
    if (to == Situation.OWN_HOME) {
      supportOffers.moveIn(p, day);
    }
  }

  /** Out of what the model follows. */
  void out(OraclePerson p, Situation to, int day) {
    Situation from = p.situation;
    int fromSite = leave(p, to, day);
    settleIn(p, to, day);
    EventKind kind =
        switch (to) {
          case DEAD -> EventKind.DEATH;
          case SETTLED -> EventKind.SETTLED;
          default -> EventKind.LEFT;
        };
    model.listener().moved(day, kind, p, from, fromSite);
    model.letGo(p);
  }

  /** Puts a person who is present from the start in place; shelters fill up one after another. */
  void start(OraclePerson p, Situation in, int day) {
    settleIn(p, in, day);
    p.origin = in.isHomeless() ? in : Situation.OTHER;
    switch (in) {
      case SHELTER -> beginStay(p, firstFreeSite(p));
      case NIGHT_SHELTER -> p.area.nightShelterGuests().add(p);
      case OWN_HOME -> beginTenancy(p, model.rules(p).offers().isStock(), day);
      default -> {
        // no limit of places
      }
    }
    if (in.isHomeless()) {
      p.homelessSince = day;
      p.homelessSpells++;
      registerAtOnce(p, day);
    }
  }

  private int firstFreeSite(OraclePerson p) {
    int site = 0;
    while (p.area.sites().get(site).residents().size() >= p.area.sites().get(site).beds()) {
      site++;
    }
    return site;
  }

  private static void settleIn(OraclePerson p, Situation situation, int day) {
    p.situation = situation;
    p.situationSince = day;
  }

  private void beginStay(OraclePerson p, int site) {
    p.site = site;
    p.shelterStays++;
    p.isOvernightStay = model.rules(p).shelterStay().isOvernight(p, model.luck().uniform());
    p.area.sites().get(site).residents().add(p);
  }

  private static void beginTenancy(OraclePerson p, boolean assigned, int day) {
    p.housedSince = day;
    p.homelessSince = PersonView.NEVER;
    p.registeredSince = PersonView.NEVER;
    p.waitingSince = PersonView.NEVER;
    p.moveDay = PersonView.NEVER;
    p.isAssignedHome = assigned;
    p.tenancies++;
  }

  private void arrive(OraclePerson p, Situation to, Situation from, int fromSite, int day) {
    boolean isNewSpell = !from.isHomeless();
    if (isNewSpell) {
      beginSpell(p, from, day);
      p.origin = to;
    }
    settleIn(p, to, day);
    EventKind ofNewSpell = from == Situation.LEFT ? EventKind.ARRIVAL : EventKind.TENANCY_LOST;
    model.listener().moved(day, isNewSpell ? ofNewSpell : EventKind.MOVE, p, from, fromSite);
    if (isNewSpell) {
      registerAtOnce(p, day);
    }
  }

  private static void beginSpell(OraclePerson p, Situation from, int day) {
    p.homelessSince = day;
    p.homelessSpells++;
    p.lostTenancies += from.isHoused() ? 1 : 0;
    p.housedSince = PersonView.NEVER;
    p.baseSite = -1;
    p.hasPlan = false;
    p.hasStayPlan = false;
    p.hasContactPerson = false;
    p.readySince = PersonView.NEVER;
    p.isInArrears = false;
    p.wasCompelled = false;
    p.isPlaceUnknown = false;
    p.wasOfferedSupport = false;
    p.supportLuck = Double.NaN;
    p.hasCompletedCti = false;
  }

  private void registerAtOnce(OraclePerson p, int day) {
    if (model.rules(p).casework().registersAtOnce()) {
      p.registeredSince = day;
      model.listener().noted(day, EventKind.REGISTERED, p, 0);
    }
  }

  /** Gives up what belongs to the present situation; returns the shelter left, or -1. */
  private int leave(OraclePerson p, Situation to, int day) {
    int fromSite = p.site;
    p.statedEnd = PersonView.NEVER;
    if (p.situation == Situation.SHELTER) {
      p.area.sites().get(fromSite).residents().remove(p);
      p.site = -1;
      p.hasStayPlan &= !to.isHomeless();
    } else if (p.situation == Situation.NIGHT_SHELTER) {
      p.area.nightShelterGuests().remove(p);
    } else if (p.situation.isHoused()) {
      courses.stop(p, day);
      giveUpDwelling(p, to);
    }
    if (!to.isFollowed() && p.moveDay != PersonView.NEVER) {
      p.moveDay = PersonView.NEVER;
      p.area.vacantDwellings++;
      courses.stop(p, day);
    }
    return fromSite;
  }

  private void giveUpDwelling(OraclePerson p, Situation to) {
    if (!p.isAssignedHome) {
      return;
    }
    p.isAssignedHome = false;
    boolean isReturned = model.rules(p).offers().isReturned(model.luck().uniform());
    if (to != Situation.SETTLED && isReturned) {
      p.area.vacantDwellings++;
    } else {
      p.area.dwellingsOfOthers++;
    }
  }
}
