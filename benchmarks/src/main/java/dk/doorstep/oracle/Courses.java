package dk.doorstep.oracle;

import dk.doorstep.observation.EventKind;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import dk.doorstep.submodel.KeptPlace;
import dk.doorstep.submodel.Support;
import java.util.Comparator;

/** Courses of support and the places kept during them. */
final class Courses {
  private final OracleModel model;
  private final SupportOffers offers;

  Courses(OracleModel model, SupportOffers offers) {
    this.model = model;
    this.offers = offers;
  }

  /**
   * Does what falls on this night: the wait begins or has lasted too long, the course changes phase
   * or is over.
   */
  void review(OraclePerson p, int day) {
    Support support = model.rules(p).support();
    switch (p.supportStage) {
      case GRANTED -> {
        if (p.supportFrom <= day) {
          p.supportStage = SupportStage.WAITING;
        }
      }
      case WAITING -> {
        if (support.isLapsed(p, day)) {
          close(p, SupportStage.NONE, EventKind.SUPPORT_LAPSED, day);
        }
      }
      case ACTIVE -> {
        if (p.supportUntil <= day) {
          p.hasCompletedCti |= p.supportMethod == Method.CTI;
          close(p, SupportStage.COMPLETED, EventKind.SUPPORT_COMPLETED, day);
          offers.handOver(p, day);
        } else if (p.situation.isHoused() && support.phase(p, day) != p.supportPhase) {
          p.supportPhase = support.phase(p, day);
          note(p, EventKind.SUPPORT_PHASE, p.supportPhase, day);
        }
      }
      default -> {
        // nothing is agreed
      }
    }
  }

  /** The person closes the door. */
  void refuse(OraclePerson p, int day) {
    close(p, SupportStage.REFUSED, EventKind.SUPPORT_REFUSED, day);
  }

  /** The home is left, or will not be moved into. */
  void stop(OraclePerson p, int day) {
    if (p.supportStage.isOpen()) {
      close(p, SupportStage.NONE, EventKind.SUPPORT_STOPPED, day);
    }
    p.supportStage = SupportStage.NONE;
    p.supportMethod = Method.NONE;
    p.supportProvider = Provider.NONE;
    p.supportFrom = PersonView.NEVER;
    if (p.isInRespite()) {
      endRespite(p, day);
    }
  }

  /** Begins tonight's courses: whoever has waited longest first, if the team has room. */
  void begin(int day) {
    for (OracleArea area : model.areas()) {
      Support support = model.rules(area).support();
      for (OraclePerson p :
          area.line(
              p -> p.supportStage == SupportStage.WAITING,
              Comparator.comparingInt(p -> p.supportFrom))) {
        if (team(p).hasRoomFor(p, support)) {
          team(p).supported().add(p);
          p.supportStage = SupportStage.ACTIVE;
          p.supportFrom = day;
          p.supportPhase = 0;
          int moveDay = p.situation.isHomeless() ? p.moveDay : p.housedSince;
          p.supportUntil = Math.max(day, moveDay) + support.courseDays(p.supportMethod);
          note(p, EventKind.SUPPORT_STARTED, day - moveDay, day);
        }
      }
    }
  }

  /** Comes back to the kept place for some nights if there is a bed. */
  void respite(OraclePerson p, int day) {
    KeptPlace rules = model.rules(p).keptPlace();
    if (base(p).hasRespiteBed(rules)) {
      p.respiteUntil = day + rules.respiteNights();
      note(p, EventKind.RESPITE, rules.respiteNights(), day);
    } else {
      note(p, EventKind.RESPITE_REFUSED, 0, day);
    }
  }

  /** Goes home again, from a kept place or a preventive stay. */
  void endRespite(OraclePerson p, int day) {
    p.respiteUntil = PersonView.NEVER;
    if (base(p).preventiveGuests().remove(p)) {
      note(p, EventKind.PREVENTIVE_STAY_ENDED, 0, day);
    } else {
      note(p, EventKind.RESPITE_ENDED, 0, day);
    }
  }

  private void close(OraclePerson p, SupportStage stage, EventKind kind, int day) {
    team(p).supported().remove(p);
    p.supportStage = stage;
    p.supportUntil = PersonView.NEVER;
    note(p, kind, 0, day);
    if (p.hasKeptPlace) {
      if (p.isInRespite()) {
        endRespite(p, day);
      }
      p.hasKeptPlace = false;
      base(p).keepers().remove(p);
      note(p, EventKind.KEPT_PLACE_ENDED, 0, day);
    }
  }

  private void note(OraclePerson p, EventKind kind, int detail, int day) {
    model.listener().noted(day, kind, p, detail);
  }

  private static OracleSite base(OraclePerson p) {
    return p.area.sites().get(p.baseSite);
  }

  private static OracleTeam team(OraclePerson p) {
    return p.supportProvider == Provider.SHELTER ? base(p).team() : p.area.municipalTeam();
  }
}
