package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.parameters.Situation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What happens to a person in one night by chance. Every chance with a hazard has an exponential
 * time from the start of the night. Of those that move the person the first is the event, if it
 * falls within the night; of the others all that fall before it, or before the end of the night. So
 * with total moving hazard H the person moves with probability 1 − exp(−H), by each kind in
 * proportion to its hazard.
 */
final class Chances {
  private final Luck luck;
  private final double[] hazards = new double[Chance.ALL.size()];

  Chances(Luck luck) {
    this.luck = luck;
  }

  /** What happens on this night, given how the person stood at the end of the night before. */
  Set<Chance> draw(OraclePerson p, AreaRules rules, int day) {
    Arrays.fill(hazards, 0);
    set(Chance.DEATH, rules.mortality().hazardPerDay(p));
    if (p.situation.isHomeless()) {
      setHomeless(p, rules);
    } else {
      setHoused(p, rules, day - 1);
    }
    set(Chance.TREATMENT, rules.treatment().startHazardPerDay(p, day - 1));
    set(Chance.TREATMENT_END, rules.treatment().endHazardPerDay(p));
    return draw();
  }

  private void setHomeless(OraclePerson p, AreaRules rules) {
    if (p.situation != Situation.SHELTER) {
      set(Chance.SEEK, rules.seeking().hazardPerDay(p));
    } else if (rules.shelterStay().stated().isHazard()) {
      set(Chance.LEAVE, rules.shelterStay().leaveHazardPerDay(p) * rules.readiness().leaveRatio(p));
    }
    set(Chance.DRIFT, rules.drifting().hazardPerDay(p));
    set(Chance.EXIT, rules.homeFinding().hazardPerDay(p));
    double attention =
        p.situation == Situation.SHELTER ? p.area.sites().get(p.site).attention() : 1;
    set(
        Chance.REGISTER,
        rules.casework().registrationHazardPerDay(p, attention)
            * rules.arrears().registrationRatio());
    set(Chance.STAY_PLAN, rules.casework().stayPlanHazardPerDay(p, attention));
    set(Chance.PLAN, rules.casework().planHazardPerDay(p, attention));
    set(Chance.READY, rules.readiness().hazardPerDay(p, attention));
    set(Chance.CONTACT, rules.casework().contactHazardPerDay(p));
  }

  private void setHoused(OraclePerson p, AreaRules rules, int yesterday) {
    set(
        Chance.LOSS,
        rules.tenancy().lossHazardPerDay(p, yesterday)
            * rules.support().lossRatio(p, yesterday)
            * rules.keptPlace().lossRatio(p)
            * rules.loneliness().lossRatio(p, hasOpenHouse(p, rules), yesterday)
            * rules.arrears().lossRatio(p)
            * rules.treatment().lossRatio(p)
            * rules.readiness().lossRatio(p)
            * rules.offers().lossRatio(p));
    set(Chance.RESPITE, rules.keptPlace().respiteHazardPerDay(p));
    set(Chance.ADDRESS, rules.tenancy().addressChangeHazardPerDay(p));
    set(Chance.REFUSE, rules.acceptance().refusalHazardPerDay(p));
    set(Chance.ARREARS, rules.arrears().startHazardPerDay(p));
    set(Chance.ARREARS_END, rules.arrears().clearHazardPerDay(p));
    set(Chance.SANCTION, rules.arrears().sanctionHazardPerDay(p));
  }

  /** Whether the shelter that the person moved from keeps an open house. */
  static boolean hasOpenHouse(OraclePerson p, AreaRules rules) {
    return rules.hasOpenHouse(p.area.siteType(p.baseSite));
  }

  private void set(Chance chance, double hazardPerDay) {
    hazards[chance.ordinal()] = hazardPerDay;
  }

  private Set<Chance> draw() {
    Set<Chance> happened = EnumSet.noneOf(Chance.class);
    Chance mover = null;
    double end = 1;
    for (Chance chance : Chance.ALL) {
      if (chance.moves()) {
        double time = time(chance);
        if (time < end) {
          mover = chance;
          end = time;
        }
      }
    }
    if (mover != null) {
      happened.add(mover);
    }
    for (Chance chance : Chance.ALL) {
      if (!chance.moves() && time(chance) < end) {
        happened.add(chance);
      }
    }
    return happened;
  }

  /** When within the night it would happen; beyond 1 if not tonight. */
  private double time(Chance chance) {
    double hazard = hazards[chance.ordinal()];
    return hazard > 0 ? luck.exponential() / hazard : Double.POSITIVE_INFINITY;
  }
}
