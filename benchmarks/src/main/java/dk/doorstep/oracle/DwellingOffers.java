package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import dk.doorstep.submodel.Offers;
import java.util.Comparator;

/** Offers the vacant dwellings of a night along the line of those registered. */
final class DwellingOffers {
  private final OracleModel model;
  private final Moves moves;
  private final SupportOffers supportOffers;

  DwellingOffers(OracleModel model, Moves moves, SupportOffers supportOffers) {
    this.model = model;
    this.moves = moves;
    this.supportOffers = supportOffers;
  }

  /** Tonight's vacancies of all areas; those of a flow that nobody wants go to others. */
  void offer(int day) {
    for (OracleArea area : model.areas()) {
      AreaRules rules = model.rules(area);
      if (rules.offers().isStock()) {
        countStock(area, rules.offers());
      } else {
        area.vacantDwellings +=
            model
                .luck()
                .poisson(rules.offers().vacanciesPerNight() * rules.anchoring().dwellingsRatio());
      }
      if (area.vacantDwellings > 0) {
        offerAlongLine(area, rules, day);
      }
      area.vacantDwellings = 0;
    }
  }

  private void countStock(OracleArea area, Offers offers) {
    int turnedOver = model.luck().poisson(offers.turnoverPerNight() * area.dwellingsOfOthers);
    area.dwellingsOfOthers -= Math.min(turnedOver, area.dwellingsOfOthers);
    int lived = area.count(OraclePerson::isAssignedHome);
    int promised = area.count(p -> p.moveDay != PersonView.NEVER);
    area.vacantDwellings = Math.max(0, offers.stock() - lived - promised - area.dwellingsOfOthers);
  }

  private void offerAlongLine(OracleArea area, AreaRules rules, int day) {
    boolean mayMoveTonight = rules.offers().mayMoveAtOnce();
    Comparator<OraclePerson> priority =
        Comparator.comparingInt(p -> rules.housingPolicy().priority(p));
    for (OraclePerson p :
        area.line(
            p -> rules.housingPolicy().isInLine(p) && !(mayMoveTonight && p.hasMovedOn(day)),
            priority.thenComparingInt(p -> p.registeredSince))) {
      if (area.vacantDwellings == 0) {
        return;
      }
      offer(p, rules, day);
    }
  }

  private void offer(OraclePerson p, AreaRules rules, int day) {
    Offers offers = rules.offers();
    boolean openHouse = rules.hasOpenHouse(p.area.siteType(p.site));
    double loneliness = rules.loneliness().expected(p, openHouse);
    if (offers.isCompelled(p, model.luck().uniform())) {
      p.wasCompelled = true;
      p.trustDamage++;
      take(p, offers, day);
    } else if (offers.accepts(p, loneliness, model.luck().uniform())) {
      p.wasCompelled = false;
      take(p, offers, day);
    } else {
      model.listener().noted(day, EventKind.OFFER_DECLINED, p, 0);
      if (offers.declineRemoves()) {
        p.registeredSince = PersonView.NEVER;
      }
    }
  }

  /** The dwelling is the person's, tonight or later. */
  private void take(OraclePerson p, Offers offers, int day) {
    int notice = offers.noticeDays(p.wasCompelled);
    EventKind kind = p.wasCompelled ? EventKind.OFFER_COMPELLED : EventKind.OFFER_ACCEPTED;
    p.isPlaceUnknown = offers.isPlaceUnknown(p.wasCompelled, model.luck().uniform());
    p.area.vacantDwellings--;
    model.listener().noted(day, kind, p, notice);
    if (notice == 0) {
      moves.toHome(p, Situation.OWN_HOME, true, day);
    } else {
      p.moveDay = day + notice;
      supportOffers.announceMove(p, day);
    }
  }
}
