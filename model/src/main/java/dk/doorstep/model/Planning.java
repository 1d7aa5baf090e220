package dk.doorstep.model;

import static dk.doorstep.population.ClockCode.has;

import dk.doorstep.parameters.Situation;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.policy.HousingPolicy;
import dk.doorstep.population.ClockCode;
import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Clocks;
import dk.doorstep.population.Hazards;
import dk.doorstep.population.Person;
import dk.doorstep.submodel.Casework;
import dk.doorstep.submodel.Tenancy;

/**
 * Sets a person's clocks to the hazards of the present state and enters the next due day in the
 * calendar. This is the one place where the hazards of several submodels meet.
 */
final class Planning {
  private final Shard shard;
  private final Hazards hazards = new Hazards();

  Planning(Shard shard) {
    this.shard = shard;
  }

  /**
   * Plans from the night after this day on.
   *
   * @param day the day up to which the person's clocks are filled
   */
  void plan(Person p, int day) {
    Contact.count(p, day);
    AreaRules rules = shard.rules(p);
    hazards.clear();
    hazards.put(ClockCode.DEATH, rules.mortality().hazardPerDay(p));
    if (p.situation().isHomeless()) {
      planHomeless(p, rules, day);
      enterHomeless(p, rules, shard.clocks.setAll(p, hazards, day), day);
    } else {
      planHoused(p, rules, day);
      enterHoused(p, rules, shard.clocks.setAll(p, hazards, day), day);
      p.releaseAnnexIfUnused();
    }
  }

  /**
   * The same for a homeless person of whom nothing has changed since the last plan that the hazard
   * of a running clock depends on: none is worked out anew.
   */
  void planUnchanged(Person p, int day) {
    Contact.count(p, day);
    enterHomeless(p, shard.rules(p), shard.clocks.nextDue(p), day);
  }

  /**
   * The same for a homeless person of whom nothing has changed since the last plan but treatment,
   * the stay plan, the action plan, or the time that the staff of the shelter has: only what
   * depends on these is worked out anew.
   */
  void planCasework(Person p, int day) {
    Contact.count(p, day);
    AreaRules rules = shard.rules(p);
    Casework casework = rules.casework();
    Clocks clocks = shard.clocks;
    double attention = attention(p);
    clocks.set(p, ClockCode.REGISTER, registrationHazardPerDay(p, rules, attention), day);
    if (casework.needsStayPlan(p)) {
      clocks.set(p, ClockCode.STAY_PLAN, casework.stayPlanHazardPerDay(p, attention), day);
    } else {
      clocks.set(p, ClockCode.PLAN, casework.planHazardPerDay(p, attention), day);
    }
    clocks.set(p, ClockCode.READY, rules.readiness().hazardPerDay(p, attention), day);
    setTreatment(p, rules, day);
    enterHomeless(p, rules, clocks.nextDue(p), day);
  }

  /**
   * The same for somebody in a home, without a course or a stay in the shelter, of whom nothing has
   * changed since the last plan but what these clocks say.
   *
   * @param fired a set of {@link ClockCode}: address, treatment and its end, arrears and their end
   */
  void planAtHome(Person p, int fired, int day) {
    Contact.count(p, day);
    AreaRules rules = shard.rules(p);
    Clocks clocks = shard.clocks;
    clocks.set(p, ClockCode.LOSS, lossHazardPerDay(p, rules, day), day);
    setTreatment(p, rules, day);
    if (has(fired, ClockCode.ADDRESS)) {
      clocks.set(p, ClockCode.ADDRESS, rules.tenancy().addressChangeHazardPerDay(p), day);
    }
    if (has(fired, ClockCode.ARREARS)) {
      clocks.set(p, ClockCode.ARREARS_END, rules.arrears().clearHazardPerDay(p), day);
    } else if (has(fired, ClockCode.ARREARS_END)) {
      clocks.set(p, ClockCode.ARREARS, rules.arrears().startHazardPerDay(p), day);
    }
    enterHoused(p, rules, clocks.nextDue(p), day);
  }

  private void enterHomeless(Person p, AreaRules rules, int clocksDue, int day) {
    int appointment = Math.min(p.moveDay(), rules.support().nextReview(p, day));
    joinDwellingLine(p, rules);
    p.setDue(Math.min(clocksDue, appointment));
    shard.calendar.enter(p, day);
  }

  private void enterHoused(Person p, AreaRules rules, int clocksDue, int day) {
    p.setDue(Math.min(clocksDue, nextReview(p, rules, day)));
    shard.calendar.enter(p, day);
  }

  /**
   * Puts the person in the line for dwellings if they belong there and have no entry of their
   * present priority yet. An entry of another priority or date stays and is seen through when it
   * comes up.
   */
  void joinDwellingLine(Person p, AreaRules rules) {
    if (isMissingInDwellingLine(p, rules)) {
      joinDwellingLine(p, rules, shard.tie(p));
    }
  }

  /** The same for somebody who was in the line just now, with this tie-break. */
  void rejoinDwellingLine(Person p, AreaRules rules, long tie) {
    if (isMissingInDwellingLine(p, rules)) {
      joinDwellingLine(p, rules, tie);
    }
  }

  private static boolean isMissingInDwellingLine(Person p, AreaRules rules) {
    HousingPolicy policy = rules.housingPolicy();
    return !p.isInLine(policy.priority(p)) && policy.isInLine(p);
  }

  private void joinDwellingLine(Person p, AreaRules rules, long tie) {
    shard.area(p).dwellingLine().join(dwellingRank(p, rules), tie, p.number(), p.slot());
    p.setInLine(rules.housingPolicy().priority(p), true);
  }

  static long dwellingRank(Person p, AreaRules rules) {
    return WaitingLine.rank(rules.housingPolicy().priority(p), p.registeredSince());
  }

  private void planHomeless(Person p, AreaRules rules, int day) {
    Casework casework = rules.casework();
    double attention = attention(p);
    if (p.situation() == Situation.SHELTER) {
      planStay(p, rules, day);
    } else {
      hazards.put(ClockCode.SEEK, rules.seeking().hazardPerDay(p));
    }
    hazards.put(ClockCode.DRIFT, rules.drifting().hazardPerDay(p));
    hazards.put(ClockCode.EXIT, rules.homeFinding().hazardPerDay(p));
    hazards.put(ClockCode.REGISTER, registrationHazardPerDay(p, rules, attention));
    if (casework.needsStayPlan(p)) {
      hazards.put(ClockCode.STAY_PLAN, casework.stayPlanHazardPerDay(p, attention));
    } else {
      hazards.put(ClockCode.PLAN, casework.planHazardPerDay(p, attention));
    }
    hazards.put(ClockCode.CONTACT, casework.contactHazardPerDay(p));
    hazards.put(ClockCode.READY, rules.readiness().hazardPerDay(p, attention));
    planTreatment(p, rules, day);
  }

  /** Time that the staff has for a resident, 1 as usual and for everybody else. */
  private double attention(Person p) {
    return p.situation() == Situation.SHELTER ? shard.area(p).site(p.site()).attention() : 1;
  }

  private static double registrationHazardPerDay(Person p, AreaRules rules, double attention) {
    return rules.casework().registrationHazardPerDay(p, attention)
        * rules.arrears().registrationRatio();
  }

  private void planTreatment(Person p, AreaRules rules, int day) {
    if (p.isInTreatment()) {
      hazards.put(ClockCode.TREATMENT_END, rules.treatment().endHazardPerDay(p));
    } else {
      hazards.put(ClockCode.TREATMENT, rules.treatment().startHazardPerDay(p, day));
    }
  }

  private void setTreatment(Person p, AreaRules rules, int day) {
    if (p.isInTreatment()) {
      shard.clocks.set(p, ClockCode.TREATMENT_END, rules.treatment().endHazardPerDay(p), day);
    } else {
      shard.clocks.set(p, ClockCode.TREATMENT, rules.treatment().startHazardPerDay(p, day), day);
    }
  }

  private void planStay(Person p, AreaRules rules, int day) {
    if (rules.shelterStay().stated().isHazard()) {
      hazards.put(
          ClockCode.LEAVE,
          rules.shelterStay().leaveHazardPerDay(p) * rules.readiness().leaveRatio(p));
    } else {
      shard.clocks.setStated(p, ClockKind.STAY_END, rules.shelterStay().stated(), day);
      hazards.put(ClockCode.STAY_END, p.moveDay() == Person.NEVER ? 1 : 0);
    }
  }

  private void planHoused(Person p, AreaRules rules, int day) {
    Tenancy tenancy = rules.tenancy();
    hazards.put(ClockCode.LOSS, lossHazardPerDay(p, rules, day));
    hazards.put(ClockCode.ADDRESS, tenancy.addressChangeHazardPerDay(p));
    hazards.put(ClockCode.REFUSE, rules.acceptance().refusalHazardPerDay(p));
    hazards.put(ClockCode.RESPITE, rules.keptPlace().respiteHazardPerDay(p));
    hazards.put(ClockCode.SANCTION, rules.arrears().sanctionHazardPerDay(p));
    if (p.isInArrears()) {
      hazards.put(ClockCode.ARREARS_END, rules.arrears().clearHazardPerDay(p));
    } else {
      hazards.put(ClockCode.ARREARS, rules.arrears().startHazardPerDay(p));
    }
    planTreatment(p, rules, day);
    if (tenancy.stated() != null) {
      shard.clocks.setStated(p, ClockKind.TENANCY_END, tenancy.stated(), day);
      hazards.put(ClockCode.TENANCY_END, 1);
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
