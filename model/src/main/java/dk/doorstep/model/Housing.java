package dk.doorstep.model;

import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.place.Area;
import dk.doorstep.place.Dwellings;
import dk.doorstep.place.WaitingLine;
import dk.doorstep.population.Draw;
import dk.doorstep.population.Person;
import dk.doorstep.submodel.Offers;

/**
 * Vacant dwellings of tonight are offered along the line, until they are taken or nobody is left
 * who wants one.
 */
final class Housing {
  private final Shard shard;
  private final Planning planning;
  private final Moves moves;
  private final Courses courses;
  private final PoissonField vacancies;
  private final SetAside later = new SetAside();

  Housing(Shard shard, Planning planning, Moves moves, Courses courses) {
    this.shard = shard;
    this.planning = planning;
    this.moves = moves;
    this.courses = courses;
    this.vacancies = new PoissonField(shard.random, Draw.VACANCIES, Draw.VACANCY_HEIGHT);
  }

  /** Offers the dwellings of all areas. */
  void offer(int day) {
    for (Area area : shard.areas) {
      AreaRules rules = shard.rules(area);
      Dwellings dwellings = area.dwellings();
      if (rules.offers().isStock()) {
        turnOver(area, rules.offers(), day);
        dwellings.countStockVacancies();
      } else {
        double rate = rules.offers().vacanciesPerNight() * rules.anchoring().dwellingsRatio();
        dwellings.addVacancies(vacancies.lookUp(area.index(), day, rate));
      }
      if (dwellings.vacant() > 0) {
        offerAlongLine(area, rules, day);
      }
      dwellings.clearVacancies();
    }
  }

  private void turnOver(Area area, Offers offers, int day) {
    double mean = offers.turnoverPerNight() * area.dwellings().heldByOthers();
    if (mean > 0) {
      int count = shard.random.poisson(mean, area.index(), Draw.TURNOVER, day << 8);
      area.dwellings().turnOver(Math.min(count, area.dwellings().heldByOthers()));
    }
  }

  private void offerAlongLine(Area area, AreaRules rules, int day) {
    WaitingLine line = area.dwellingLine();
    later.clear();
    while (area.dwellings().vacant() > 0 && line.size() > 0) {
      Person p = shard.person.moveTo(line.firstSlot());
      long rank = line.firstRank();
      long tie = line.firstTie();
      boolean isSame = p.number() == line.firstNumber();
      line.removeFirst();
      if (!isSame) {
        continue;
      }
      p.setInLine(WaitingLine.priority(rank), false);
      if (!rules.housingPolicy().isInLine(p)) {
        continue;
      }
      boolean hasMovedTonight = p.situationSince() == day && rules.offers().mayMoveAtOnce();
      if (rank != Planning.dwellingRank(p, rules)) {
        planning.rejoinDwellingLine(p, rules, tie);
      } else if (hasMovedTonight) {
        later.add(p.slot(), tie);
      } else {
        offer(p, tie, area, rules, day);
      }
    }
    for (int i = 0; i < later.count(); i++) {
      planning.rejoinDwellingLine(shard.person.moveTo(later.slot(i)), rules, later.tie(i));
    }
  }

  private void offer(Person p, long tie, Area area, AreaRules rules, int day) {
    p.setOffers(p.offers() + 1);
    Offers offers = rules.offers();
    boolean compelled = offers.isCompelled(p, draw(p, Draw.OFFER_COMPELLED));
    if (compelled || offers.accepts(p, expectedLoneliness(p, area, rules), draw(p, Draw.OFFER))) {
      accept(p, area, offers, compelled, day);
      return;
    }
    shard.listener.noted(day, EventKind.OFFER_DECLINED, p, 0);
    if (offers.declineRemoves()) {
      p.setRegisteredSince(Person.NEVER);
      planning.plan(p, day);
    } else {
      later.add(p.slot(), tie);
    }
  }

  private void accept(Person p, Area area, Offers offers, boolean compelled, int day) {
    int notice = offers.noticeDays(compelled);
    p.setCompelled(compelled);
    p.setPlaceUnknown(offers.isPlaceUnknown(compelled, draw(p, Draw.PLACE_UNKNOWN)));
    if (compelled) {
      p.addTrustDamage();
    }
    area.dwellings().promise();
    EventKind kind = compelled ? EventKind.OFFER_COMPELLED : EventKind.OFFER_ACCEPTED;
    shard.listener.noted(day, kind, p, notice);
    if (notice == 0) {
      area.dwellings().movePromisedIn();
      moves.toHome(p, Situation.OWN_HOME, true, day);
    } else {
      p.setMoveDay(day + notice);
      courses.offerBeforeMove(p, day);
      planning.plan(p, day);
    }
  }

  private static double expectedLoneliness(Person p, Area area, AreaRules rules) {
    boolean openHouse = rules.hasOpenHouse(area.siteType(p.site()));
    return rules.loneliness().expected(p, openHouse);
  }

  private double draw(Person p, Draw draw) {
    return shard.random.uniform(p.number(), draw, p.offers());
  }
}
