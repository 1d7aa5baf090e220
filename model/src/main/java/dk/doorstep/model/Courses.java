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

  /**
   * Offers support to a person who has just accepted a dwelling, if the provider begins before the
   * move.
   */
  void offerBeforeMove(Person p, int day) {
    AreaRules rules = shard.rules(p);
    int siteType = shard.area(p).siteType(p.site());
    Provider provider = provider(p, siteType, p.tenancies() + 1);
    int days =
        rules
            .visitation()
            .daysBeforeMove(provider, rules.supportPolicy().contactDaysBeforeMove(siteType));
    if (provider != Provider.NONE && days > 0) {
      p.setBaseSite(p.site());
      propose(p, provider, siteType, days, p.tenancies() + 1, day);
    }
  }

  /** Offers support to a person who moves in today, unless it was offered before the move. */
  void offer(Person p, int day) {
    if (!p.wasOfferedSupport()) {
      int siteType = shard.area(p).siteType(p.baseSite());
      Provider provider = provider(p, siteType, p.tenancies());
      if (provider != Provider.NONE) {
        propose(p, provider, siteType, 0, p.tenancies(), day);
      }
    } else if (p.supportStage() == SupportStage.ACTIVE) {
      // From here the course counts its days and phases.
      p.setSupportFrom(day);
    } else if (p.supportStage() == SupportStage.GRANTED && p.supportFrom() <= day) {
      await(p);
    }
    boolean fromShelter = p.supportStage().isOpen() && p.supportProvider() == Provider.SHELTER;
    if (fromShelter && shard.rules(p).keptPlace().form() != KeptPlace.Form.NONE) {
      p.setKeptPlace(true);
      holdBed(p, 1);
      shard.listener.noted(day, EventKind.KEPT_PLACE, p, 0);
    }
  }

  private Provider provider(Person p, int siteType, int tenancy) {
    AreaRules rules = shard.rules(p);
    double u = shard.random.uniform(p.number(), Draw.SUPPORT_OFFERED, tenancy);
    return rules.supportPolicy().provider(siteType, p, rules.anchoring().coverageRatio(), u);
  }

  /** The person accepts or declines; {@code tenancy} is the number of the home it is for. */
  private void propose(
      Person p, Provider provider, int siteType, int daysBeforeMove, int tenancy, int day) {
    AreaRules rules = shard.rules(p);
    p.setOfferedSupport(true);
    p.setEverOfferedSupport(true);
    shard.listener.noted(day, EventKind.SUPPORT_OFFERED, p, provider.ordinal());
    double trust = trust(p, provider, siteType, day);
    double willing = shard.random.uniform(p.number(), Draw.SUPPORT_ACCEPTED, tenancy);
    boolean isKnown = daysBeforeMove > 0;
    if (willing >= rules.acceptance().probability(p, provider, trust, isKnown)) {
      shard.listener.noted(day, EventKind.SUPPORT_DECLINED, p, provider.ordinal());
      return;
    }
    int moveDay = p.situation().isHoused() ? day : p.moveDay();
    int from = Math.max(day, moveDay + rules.visitation().delayDays(p, provider, daysBeforeMove));
    grant(p, rules.supportPolicy().method(provider, siteType, p), provider, trust, from);
    shard.listener.noted(day, EventKind.SUPPORT_ACCEPTED, p, from - moveDay);
    if (from == day) {
      await(p);
    }
  }

  private double trust(Person p, Provider provider, int siteType, int day) {
    AreaRules rules = shard.rules(p);
    return rules
        .trust()
        .inWorker(p, provider, rules.supportPolicy().isSeparateTeam(siteType), siteType >= 0, day);
  }

  private static void grant(Person p, Method method, Provider provider, double trust, int from) {
    p.setSupport(method, provider);
    p.setStartTrust(trust);
    p.setSupportStage(SupportStage.GRANTED);
    p.setSupportFrom(from);
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
      complete(p, day);
    } else {
      enterPhase(p, day, day);
    }
  }

  /** The course is over; who needs more is handed over to the municipality. */
  private void complete(Person p, int day) {
    boolean isShelters = p.supportProvider() == Provider.SHELTER;
    if (p.supportMethod() == Method.CTI) {
      p.setCompletedCti(true);
    }
    close(p, SupportStage.COMPLETED, EventKind.SUPPORT_COMPLETED, day);
    AreaRules rules = shard.rules(p);
    double need = shard.random.uniform(p.number(), Draw.HAND_OVER, p.tenancies());
    if (!isShelters
        || !rules.supportPolicy().offersMunicipalSupport(p)
        || !rules.visitation().needsFurtherSupport(need)) {
      return;
    }
    int gap = rules.visitation().handOverGapDays();
    shard.listener.noted(day, EventKind.HAND_OVER, p, gap);
    int siteType = shard.area(p).siteType(p.baseSite());
    Provider next = Provider.MUNICIPALITY;
    shard.listener.noted(day, EventKind.SUPPORT_OFFERED, p, next.ordinal());
    double trust = trust(p, next, siteType, day);
    double willing = shard.random.uniform(p.number(), Draw.HAND_OVER_ACCEPTED, p.tenancies());
    boolean isKnown = rules.visitation().isHandOverByShelter();
    if (willing >= rules.acceptance().probability(p, next, trust, isKnown)) {
      shard.listener.noted(day, EventKind.SUPPORT_DECLINED, p, next.ordinal());
      return;
    }
    grant(p, rules.supportPolicy().method(next, siteType, p), next, trust, day + gap);
    shard.listener.noted(day, EventKind.SUPPORT_ACCEPTED, p, gap);
    if (gap == 0) {
      await(p);
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
    if (p.isInRespite()) {
      endRespite(p, day);
    }
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
    int moveDay = p.situation().isHoused() ? p.housedSince() : p.moveDay();
    p.setSupportUntil(Math.max(day, moveDay) + support.courseDays(p.supportMethod()));
    shard.listener.noted(day, EventKind.SUPPORT_STARTED, p, day - moveDay);
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

  /** Comes to the shelter moved from for some nights, if there is a bed. */
  boolean stayPreventively(Person p, int day) {
    if (shard.area(p).site(p.baseSite()).freeBeds() == 0) {
      return false;
    }
    int nights = shard.rules(p).lifeline().stayNights();
    p.setRespiteUntil(day + nights);
    holdBed(p, 1);
    shard.listener.noted(day, EventKind.PREVENTIVE_STAY, p, nights);
    return true;
  }

  /** Goes home again. */
  void endRespite(Person p, int day) {
    holdBed(p, -1);
    p.setRespiteUntil(Person.NEVER);
    holdBed(p, 1);
    EventKind ended = p.hasKeptPlace() ? EventKind.RESPITE_ENDED : EventKind.PREVENTIVE_STAY_ENDED;
    shard.listener.noted(day, ended, p, 0);
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
    if (p.hasKeptPlace() || p.isInRespite()) {
      holdBed(p, 1);
    }
  }

  private void await(Person p) {
    p.setSupportStage(SupportStage.WAITING);
    long rank = WaitingLine.rank(0, p.supportFrom());
    shard.area(p).supportLine().join(rank, shard.tie(p), p.number(), p.slot());
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
   * Takes or gives back the bed that a kept place or a preventive stay needs tonight: none, an
   * empty one, or one slept in.
   */
  private void holdBed(Person p, int change) {
    KeptPlace rules = shard.rules(p).keptPlace();
    Site site = shard.area(p).site(p.baseSite());
    if (!p.hasKeptPlace()) {
      if (p.isInRespite()) {
        site.addGuestOnBed(change);
      }
      return;
    }
    if (!rules.usesBeds()) {
      return;
    }
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
