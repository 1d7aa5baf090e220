package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.observation.EventKind;
import dk.doorstep.population.LossCause;
import dk.doorstep.submodel.KeptPlace;
import dk.doorstep.submodel.Lifeline;
import java.util.EnumMap;
import java.util.Map;

/** A home is about to be lost: somebody knocks, the shelter helps, or it is lost. */
final class Losses {
  private final OracleModel model;
  private final Moves moves;
  private final Entry entry;

  Losses(OracleModel model, Moves moves, Entry entry) {
    this.model = model;
    this.moves = moves;
    this.entry = entry;
  }

  /** Chance says that the home is lost tonight. */
  void threaten(OraclePerson p, int day) {
    AreaRules rules = model.rules(p);
    Lifeline lifeline = rules.lifeline();
    if (lifeline.isAvertedByKnock(model.luck().uniform())) {
      model.listener().noted(day, EventKind.KNOCK, p, 0);
    } else if (hasLifeline(p, rules) && lifeline.isAverted(model.luck().uniform())) {
      if (lifeline.takesStay(model.luck().uniform())) {
        p.area.respiteSeekers.add(p);
      } else {
        model.listener().noted(day, EventKind.LIFELINE, p, 0);
      }
    } else {
      noteCause(p, rules, day);
      entry.enter(p, rules.tenancy().returnTo(model.luck().uniform()), day);
    }
  }

  /** Some nights in the shelter moved from avert the loss, if there is a bed. */
  void stayPreventively(OraclePerson p, int day) {
    AreaRules rules = model.rules(p);
    KeptPlace keptPlace = rules.keptPlace();
    OracleSite base = p.area.sites().get(p.baseSite);
    if (base.freeBeds(keptPlace) > 0) {
      int nights = rules.lifeline().stayNights();
      base.preventiveGuests().add(p);
      p.respiteUntil = day + nights;
      model.listener().noted(day, EventKind.PREVENTIVE_STAY, p, nights);
    } else {
      noteCause(p, rules, day);
      moves.toPlace(p, rules.arrivals().withoutPlace(model.luck().uniform()), day);
    }
  }

  /** A kept place, where there is one, takes the place of the lifeline. */
  private static boolean hasLifeline(OraclePerson p, AreaRules rules) {
    return p.baseSite >= 0
        && !p.hasKeptPlace
        && rules.sites().get(p.area.siteType(p.baseSite)).hasLifeline();
  }

  /** One cause, drawn in proportion to what each circumstance adds to a hazard of one. */
  private void noteCause(OraclePerson p, AreaRules rules, int day) {
    Map<LossCause, Double> ratios = new EnumMap<>(LossCause.class);
    ratios.put(LossCause.FIRST_MONTHS, rules.tenancy().firstMonthsRatio(p, day - 1));
    ratios.put(LossCause.GAP, rules.support().gapRatio(p));
    ratios.put(LossCause.ARREARS, rules.arrears().lossRatio(p));
    ratios.put(
        LossCause.LONELINESS,
        rules.loneliness().lossRatio(p, Chances.hasOpenHouse(p, rules), day - 1));
    ratios.put(LossCause.SUBSTANCE_USE, rules.tenancy().substanceUseRatio(p));
    ratios.put(LossCause.COMPELLED, rules.offers().lossRatio(p));
    double others = 1;
    double all = others;
    for (double ratio : ratios.values()) {
      all += added(ratio);
    }
    LossCause cause = LossCause.OTHER;
    double mark = model.luck().uniform() * all - others;
    for (Map.Entry<LossCause, Double> circumstance : ratios.entrySet()) {
      if (mark >= 0) {
        double share = added(circumstance.getValue());
        cause = mark < share ? circumstance.getKey() : cause;
        mark -= share;
      }
    }
    model.listener().noted(day, EventKind.LOSS_CAUSE, p, cause.ordinal());
  }

  private static double added(double ratio) {
    return Math.max(0, ratio - 1);
  }
}
