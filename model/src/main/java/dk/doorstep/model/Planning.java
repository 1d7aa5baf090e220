package dk.doorstep.model;

import dk.doorstep.parameters.Situation;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Clocks;
import dk.doorstep.population.Person;
import dk.doorstep.submodel.Casework;
import dk.doorstep.submodel.Tenancy;

/**
 * Sets a person's clocks to the hazards of the present state and enters the next due day in the
 * calendar. This is the one place where the hazards of several submodels meet.
 */
final class Planning {
  private final Shard shard;

  Planning(Shard shard) {
    this.shard = shard;
  }

  /**
   * Plans from the night after this day on.
   *
   * @param day the day up to which the person's clocks are filled; they are filled up to it first
   */
  void plan(Person p, int day) {
    shard.clocks.advance(p, day);
    Contact.count(p, day);
    AreaRules rules = shard.rules(p);
    if (p.situation().isHomeless()) {
      planHomeless(p, rules, day);
      p.setAppointment(Math.min(p.moveDay(), rules.support().nextReview(p, day)));
      joinDwellingLine(p, rules);
    } else {
      planHoused(p, rules, day);
      p.setAppointment(nextReview(p, rules, day));
    }
    shard.clocks.set(p, ClockKind.DEATH, rules.mortality().hazardPerDay(p));
    p.setDue(Math.min(shard.clocks.nextDue(p), p.appointment()));
    shard.calendar.enter(p, day);
  }

  /**
   * Puts the person in the line for dwellings if they belong there and have no entry of their
   * present priority yet. An entry of another priority or date stays and is seen through when it
   * comes up.
   */
  void joinDwellingLine(Person p, AreaRules rules) {
    int priority = rules.housingPolicy().priority(p);
    if (!p.isInLine(priority) && rules.housingPolicy().isInLine(p)) {
      shard.area(p).dwellingLine().join(dwellingRank(p, rules), shard.tie(p), p.slot());
      p.setInLine(priority, true);
    }
  }

  static long dwellingRank(Person p, AreaRules rules) {
    return WaitingLine.rank(rules.housingPolicy().priority(p), p.registeredSince());
  }

  private void planHomeless(Person p, AreaRules rules, int day) {
    Clocks clocks = shard.clocks;
    Casework casework = rules.casework();
    double attention = 1;
    if (p.situation() == Situation.SHELTER) {
      attention = shard.area(p).site(p.site()).attention();
      planStay(p, rules);
    } else {
      clocks.set(p, ClockKind.SEEK, rules.seeking().hazardPerDay(p));
    }
    clocks.set(p, ClockKind.DRIFT, rules.drifting().hazardPerDay(p));
    clocks.set(p, ClockKind.EXIT, rules.homeFinding().hazardPerDay(p));
    clocks.set(
        p,
        ClockKind.REGISTER,
        casework.registrationHazardPerDay(p, attention) * rules.arrears().registrationRatio());
    if (casework.needsStayPlan(p)) {
      clocks.set(p, ClockKind.STAY_PLAN, casework.stayPlanHazardPerDay(p, attention));
    } else {
      clocks.set(p, ClockKind.PLAN, casework.planHazardPerDay(p, attention));
    }
    clocks.set(p, ClockKind.CONTACT, casework.contactHazardPerDay(p));
    clocks.set(p, ClockKind.READY, rules.readiness().hazardPerDay(p, attention));
    planTreatment(p, rules, day);
  }

  private void planTreatment(Person p, AreaRules rules, int day) {
    if (p.isInTreatment()) {
      shard.clocks.set(p, ClockKind.TREATMENT_END, rules.treatment().endHazardPerDay(p));
    } else {
      shard.clocks.set(p, ClockKind.TREATMENT, rules.treatment().startHazardPerDay(p, day));
    }
  }

  private void planStay(Person p, AreaRules rules) {
    if (rules.shelterStay().stated().isHazard()) {
      shard.clocks.set(
          p,
          ClockKind.LEAVE,
          rules.shelterStay().leaveHazardPerDay(p) * rules.readiness().leaveRatio(p));
    } else {
      shard.clocks.setStated(p, ClockKind.STAY_END, rules.shelterStay().stated());
      if (p.moveDay() != Person.NEVER) {
        shard.clocks.set(p, ClockKind.STAY_END, 0);
      }
    }
  }

  private void planHoused(Person p, AreaRules rules, int day) {
    Clocks clocks = shard.clocks;
    Tenancy tenancy = rules.tenancy();
    clocks.set(p, ClockKind.LOSS, lossHazardPerDay(p, rules, day));
    clocks.set(p, ClockKind.ADDRESS, tenancy.addressChangeHazardPerDay(p));
    clocks.set(p, ClockKind.REFUSE, rules.acceptance().refusalHazardPerDay(p));
    clocks.set(p, ClockKind.RESPITE, rules.keptPlace().respiteHazardPerDay(p));
    clocks.set(p, ClockKind.SANCTION, rules.arrears().sanctionHazardPerDay(p));
    if (p.isInArrears()) {
      clocks.set(p, ClockKind.ARREARS_END, rules.arrears().clearHazardPerDay(p));
    } else {
      clocks.set(p, ClockKind.ARREARS, rules.arrears().startHazardPerDay(p));
    }
    planTreatment(p, rules, day);
    if (tenancy.stated() != null) {
      clocks.setStated(p, ClockKind.TENANCY_END, tenancy.stated());
    } else {
      clocks.discard(p, ClockKind.TENANCY_END.slot());
    }
  }

  /** Hazard per day of losing the home, from the night after this day, all told. */
  private double lossHazardPerDay(Person p, AreaRules rules, int day) {
    boolean openHouse = rules.hasOpenHouse(shard.area(p).siteType(p.baseSite()));
    return rules.tenancy().lossHazardPerDay(p, day)
        * rules.support().lossRatio(p, day)
        * rules.keptPlace().lossRatio(p)
        * rules.loneliness().lossRatio(p, openHouse, day)
        * rules.arrears().lossRatio(p)
        * rules.treatment().lossRatio(p)
        * rules.readiness().lossRatio(p)
        * rules.offers().lossRatio(p);
  }

  private static int nextReview(Person p, AreaRules rules, int day) {
    int review = Math.min(rules.tenancy().nextReview(p, day), rules.support().nextReview(p, day));
    review = Math.min(review, rules.loneliness().nextReview(p, day));
    review = Math.min(review, rules.treatment().nextReview(p, day));
    return Math.min(review, p.respiteUntil());
  }
}
