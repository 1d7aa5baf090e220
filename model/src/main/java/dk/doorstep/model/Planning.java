package dk.doorstep.model;

import dk.doorstep.parameters.Situation;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Clocks;
import dk.doorstep.population.Person;
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
    AreaRules rules = shard.rules(p);
    if (p.situation().isHomeless()) {
      planHomeless(p, rules);
      p.setAppointment(p.moveDay());
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

  private void planHomeless(Person p, AreaRules rules) {
    Clocks clocks = shard.clocks;
    if (p.situation() == Situation.SHELTER) {
      planStay(p, rules);
    } else {
      clocks.set(p, ClockKind.SEEK, rules.seeking().hazardPerDay(p));
    }
    clocks.set(p, ClockKind.DRIFT, rules.drifting().hazardPerDay(p));
    clocks.set(p, ClockKind.EXIT, rules.homeFinding().hazardPerDay(p));
    clocks.set(p, ClockKind.REGISTER, rules.casework().registrationHazardPerDay(p));
    clocks.set(p, ClockKind.PLAN, rules.casework().planHazardPerDay(p));
    clocks.set(p, ClockKind.CONTACT, rules.casework().contactHazardPerDay(p));
  }

  private void planStay(Person p, AreaRules rules) {
    if (rules.shelterStay().stated().isHazard()) {
      shard.clocks.set(p, ClockKind.LEAVE, rules.shelterStay().leaveHazardPerDay(p));
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
    double loss =
        tenancy.lossHazardPerDay(p, day)
            * rules.support().lossRatio(p, day)
            * rules.keptPlace().lossRatio(p);
    clocks.set(p, ClockKind.LOSS, loss);
    clocks.set(p, ClockKind.ADDRESS, tenancy.addressChangeHazardPerDay(p));
    clocks.set(p, ClockKind.REFUSE, rules.support().refusalHazardPerDay(p));
    clocks.set(p, ClockKind.RESPITE, rules.keptPlace().respiteHazardPerDay(p));
    if (tenancy.stated() != null) {
      clocks.setStated(p, ClockKind.TENANCY_END, tenancy.stated());
    } else {
      clocks.discard(p, ClockKind.TENANCY_END.slot());
    }
  }

  private static int nextReview(Person p, AreaRules rules, int day) {
    int review = Math.min(rules.tenancy().nextReview(p, day), rules.support().nextReview(p, day));
    return Math.min(review, p.respiteUntil());
  }
}
