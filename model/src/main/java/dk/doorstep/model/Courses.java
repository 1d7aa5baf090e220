package dk.doorstep.model;

import dk.doorstep.observation.EventKind;
import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.place.Team;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Method;
import dk.doorstep.population.Person;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import dk.doorstep.submodel.KeptPlace;
import dk.doorstep.submodel.Support;

/**
 * Courses of support and the places kept during them: offered, begun, led through their phases,
 * ended.
 */
final class Courses {
  private final Shard shard;

  Courses(Shard shard) {
    this.shard = shard;
  }

  /** Offers support to a person who moves in today, who accepts or declines. */
  void offer(Person p, int day) {
    AreaRules rules = shard.rules(p);
    int siteType = p.baseSite() < 0 ? -1 : shard.area(p).site(p.baseSite()).type();
    double covered = shard.random.uniform(p.number(), Draw.SUPPORT_OFFERED, p.tenancies());
    Provider provider = rules.supportPolicy().provider(siteType, covered);
    if (provider == Provider.NONE) {
      return;
    }
    shard.listener.noted(day, EventKind.SUPPORT_OFFERED, p, provider.ordinal());
    double willing = shard.random.uniform(p.number(), Draw.SUPPORT_ACCEPTED, p.tenancies());
    if (willing >= rules.support().acceptProbability(p, provider)) {
      shard.listener.noted(day, EventKind.SUPPORT_DECLINED, p, provider.ordinal());
      return;
    }
    int delay = rules.support().delayDays(provider);
    p.setSupport(rules.supportPolicy().method(provider, siteType), provider);
    p.setSupportStage(SupportStage.GRANTED);
    p.setSupportFrom(day + delay);
    shard.listener.noted(day, EventKind.SUPPORT_ACCEPTED, p, delay);
    if (delay == 0) {
      await(p);
    }
    if (provider == Provider.SHELTER && rules.keptPlace().form() != KeptPlace.Form.NONE) {
      p.setKeptPlace(true);
      holdBed(p, 1);
      shard.listener.noted(day, EventKind.KEPT_PLACE, p, 0);
    }
  }

  /**
   * Does what is agreed for today: the wait for a worker begins or ends, the course changes phase
   * or ends.
   */
  void review(Person p, int day) {
    Support support = shard.rules(p).support();
    SupportStage stage = p.supportStage();
    if (stage == SupportStage.GRANTED && p.supportFrom() <= day) {
      await(p);
    } else if (support.isLapsed(p, day)) {
      close(p, SupportStage.NONE, EventKind.SUPPORT_LAPSED, day);
    } else if (stage == SupportStage.ACTIVE && p.supportUntil() <= day) {
      close(p, SupportStage.COMPLETED, EventKind.SUPPORT_COMPLETED, day);
    } else {
      enterPhase(p, day, day);
    }
  }

  /**
   * Enters the phase that an active course has reached.
   *
   * @param reached the day whose phase counts
   * @param day tonight
   */
  void enterPhase(Person p, int reached, int day) {
    if (p.supportStage() == SupportStage.ACTIVE) {
      int phase = shard.rules(p).support().phase(p, reached);
      if (phase != p.supportPhase()) {
        p.setSupportPhase(phase);
        shard.listener.noted(day, EventKind.SUPPORT_PHASE, p, phase);
      }
    }
  }

  /** The person closes the door. */
  void refuse(Person p, int day) {
    if (p.supportStage().isOpen()) {
      close(p, SupportStage.REFUSED, EventKind.SUPPORT_REFUSED, day);
    }
  }

  /** The home is left; nothing of the course remains. */
  void stop(Person p, int day) {
    if (p.supportStage().isOpen()) {
      close(p, SupportStage.NONE, EventKind.SUPPORT_STOPPED, day);
    }
    p.setSupportStage(SupportStage.NONE);
    p.setSupport(Method.NONE, Provider.NONE);
    p.setSupportFrom(Person.NEVER);
  }

  /** Begins the course if the team has room. */
  boolean beginIfRoom(Person p, int day) {
    Support support = shard.rules(p).support();
    if (support.usesCaseload()) {
      Team team = team(p);
      long share = Team.share(support.caseload(p.supportMethod()));
      if (!team.hasRoomFor(share)) {
        return false;
      }
      team.take(share);
    }
    p.setSupportStage(SupportStage.ACTIVE);
    p.setSupportPhase(0);
    p.setSupportFrom(day);
    p.setSupportUntil(day + support.courseDays(p.supportMethod()));
    shard.listener.noted(day, EventKind.SUPPORT_STARTED, p, day - p.housedSince());
    return true;
  }

  /** Comes back for a respite if there is a bed. */
  void respite(Person p, int day) {
    KeptPlace rules = shard.rules(p).keptPlace();
    if (!hasRespiteBed(p, rules)) {
      shard.listener.noted(day, EventKind.RESPITE_REFUSED, p, 0);
      return;
    }
    holdBed(p, -1);
    p.setRespiteUntil(day + rules.respiteNights());
    holdBed(p, 1);
    shard.listener.noted(day, EventKind.RESPITE, p, rules.respiteNights());
  }

  /** Goes home again. */
  void endRespite(Person p, int day) {
    holdBed(p, -1);
    p.setRespiteUntil(Person.NEVER);
    holdBed(p, 1);
    shard.listener.noted(day, EventKind.RESPITE_ENDED, p, 0);
  }

  /**
   * Counts the person's course and kept place into emptied teams and shelters, after the rules have
   * changed.
   */
  void countAnew(Person p) {
    Support support = shard.rules(p).support();
    if (p.supportStage() == SupportStage.ACTIVE && support.usesCaseload()) {
      team(p).take(Team.share(support.caseload(p.supportMethod())));
    }
    if (p.hasKeptPlace()) {
      holdBed(p, 1);
    }
  }

  private void await(Person p) {
    p.setSupportStage(SupportStage.WAITING);
    shard.area(p).supportLine().join(WaitingLine.rank(0, p.supportFrom()), shard.tie(p), p.slot());
  }

  private void close(Person p, SupportStage stage, EventKind kind, int day) {
    Support support = shard.rules(p).support();
    if (p.supportStage() == SupportStage.ACTIVE && support.usesCaseload()) {
      team(p).give(Team.share(support.caseload(p.supportMethod())));
    }
    p.setSupportStage(stage);
    p.setSupportUntil(Person.NEVER);
    shard.listener.noted(day, kind, p, 0);
    if (p.hasKeptPlace()) {
      if (p.isInRespite()) {
        endRespite(p, day);
      }
      holdBed(p, -1);
      p.setKeptPlace(false);
      shard.listener.noted(day, EventKind.KEPT_PLACE_ENDED, p, 0);
    }
  }

  private Team team(Person p) {
    Area area = shard.area(p);
    return p.supportProvider() == Provider.SHELTER
        ? area.site(p.baseSite()).team()
        : area.municipalTeam();
  }

  private boolean hasRespiteBed(Person p, KeptPlace rules) {
    if (!rules.usesBeds()) {
      return true;
    }
    Site site = shard.area(p).site(p.baseSite());
    return switch (rules.form()) {
      case OWN_BED -> true;
      case RESERVE -> site.freeReserve() > 0;
      case GUARANTEED, NONE -> site.freeBeds() > 0;
    };
  }

  /**
   * Takes or gives back the bed that the kept place needs tonight: none, an empty one, or one slept
   * in.
   */
  private void holdBed(Person p, int change) {
    KeptPlace rules = shard.rules(p).keptPlace();
    if (!rules.usesBeds()) {
      return;
    }
    Site site = shard.area(p).site(p.baseSite());
    boolean ownBed = rules.form() == KeptPlace.Form.OWN_BED;
    if (p.isInRespite()) {
      if (rules.form() == KeptPlace.Form.RESERVE) {
        site.addGuestOnReserve(change);
      } else {
        site.addGuestOnBed(change);
      }
    } else if (ownBed) {
      site.addHeld(change);
    }
  }
}
