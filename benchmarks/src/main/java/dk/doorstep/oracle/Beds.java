package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import dk.doorstep.submodel.KeptPlace;
import java.util.Comparator;
import java.util.List;

/**
 * Gives out the beds of the shelters: to respites first, then by the night since when a person
 * waits.
 */
final class Beds {
  private final OracleModel model;
  private final Moves moves;
  private final Courses courses;

  Beds(OracleModel model, Moves moves, Courses courses) {
    this.model = model;
    this.moves = moves;
    this.courses = courses;
  }

  /**
   * Tonight's beds of all areas; who has nowhere else to be and found none spends the night
   * elsewhere.
   */
  void grant(int day) {
    for (OracleArea area : model.areas()) {
      area.respiteSeekers.sort(Comparator.comparingLong(p -> p.tie));
      area.respiteSeekers.forEach(p -> courses.respite(p, day));
      area.respiteSeekers.clear();
      grantBeds(area, day);
      for (OraclePerson p : area.bedOrNowhere) {
        if (p.situation != Situation.SHELTER) {
          moves.toPlace(p, model.rules(p).arrivals().withoutPlace(model.luck().uniform()), day);
        }
      }
      area.bedOrNowhere.clear();
    }
  }

  private void grantBeds(OracleArea area, int day) {
    AreaRules rules = model.rules(area);
    for (OraclePerson p :
        area.line(
            p -> p.waitingSince != PersonView.NEVER && !p.hasMovedOn(day),
            Comparator.comparingInt(p -> p.waitingSince))) {
      int site = freeSite(area, rules.keptPlace());
      if (site >= 0) {
        moves.toShelter(p, site, day);
      } else if (!rules.seeking().waitsWhenFull()) {
        p.waitingSince = PersonView.NEVER;
        model.listener().noted(day, EventKind.TURNED_AWAY, p, 0);
      }
    }
  }

  /** A shelter drawn in proportion to beds, or the next one with a free bed; -1 if all are full. */
  private int freeSite(OracleArea area, KeptPlace rules) {
    List<OracleSite> sites = area.sites();
    double rest = model.luck().uniform() * sites.stream().mapToInt(OracleSite::beds).sum();
    int first = 0;
    while (first < sites.size() - 1 && rest >= sites.get(first).beds()) {
      rest -= sites.get(first++).beds();
    }
    for (int i = 0; i < sites.size(); i++) {
      int site = (first + i) % sites.size();
      if (sites.get(site).freeBeds(rules) > 0) {
        return site;
      }
    }
    return -1;
  }
}
