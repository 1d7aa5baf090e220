package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.observation.EventKind;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives out the beds of the shelters: to respites and preventive stays first, then by the night
 * since when a person waits. A shelter takes only whom it admits; whom none admits does not wait.
 */
final class Beds {
  private final OracleModel model;
  private final Moves moves;
  private final Courses courses;
  private final Losses losses;

  Beds(OracleModel model, Moves moves, Courses courses, Losses losses) {
    this.model = model;
    this.moves = moves;
    this.courses = courses;
    this.losses = losses;
  }

  /**
   * Tonight's beds of all areas; who has nowhere else to be and found none spends the night
   * elsewhere.
   */
  void grant(int day) {
    for (OracleArea area : model.areas()) {
      grantRespites(area, day);
      Map<OraclePerson, Boolean> turnedAway = grantBeds(area, day);
      for (OraclePerson p : area.bedOrNowhere) {
        if (p.situation != Situation.SHELTER) {
          moves.toPlace(p, model.rules(p).arrivals().withoutPlace(model.luck().uniform()), day);
        }
      }
      area.bedOrNowhere.clear();
      turnedAway.forEach(
          (p, isByRule) -> model.listener().noted(day, EventKind.TURNED_AWAY, p, isByRule ? 1 : 0));
    }
  }

  private void grantRespites(OracleArea area, int day) {
    area.respiteSeekers.sort(Comparator.comparingLong(p -> p.tie));
    for (OraclePerson p : area.respiteSeekers) {
      if (p.hasKeptPlace) {
        courses.respite(p, day);
      } else {
        losses.stayPreventively(p, day);
      }
    }
    area.respiteSeekers.clear();
  }

  /** Who is turned away, and whether because no shelter of the area admits the person. */
  private Map<OraclePerson, Boolean> grantBeds(OracleArea area, int day) {
    AreaRules rules = model.rules(area);
    Map<OraclePerson, Boolean> turnedAway = new LinkedHashMap<>();
    for (OraclePerson p :
        area.line(
            p -> p.waitingSince != PersonView.NEVER && !p.hasMovedOn(day),
            Comparator.comparingInt(p -> p.waitingSince))) {
      boolean isByRule =
          !area.sites().isEmpty() && area.sites().stream().noneMatch(s -> admits(s, p, day));
      int site = freeSite(p, day);
      if (site >= 0) {
        moves.toShelter(p, site, day);
      } else if (isByRule || !rules.seeking().waitsWhenFull()) {
        p.waitingSince = PersonView.NEVER;
        turnedAway.put(p, isByRule);
      }
    }
    return turnedAway;
  }

  /**
   * A shelter drawn in proportion to beds, or the next one that admits the person and has a free
   * bed; -1 if there is none.
   */
  private int freeSite(OraclePerson p, int day) {
    List<OracleSite> sites = p.area.sites();
    double rest = model.luck().uniform() * sites.stream().mapToInt(OracleSite::beds).sum();
    int first = 0;
    while (first < sites.size() - 1 && rest >= sites.get(first).beds()) {
      rest -= sites.get(first++).beds();
    }
    for (int i = 0; i < sites.size(); i++) {
      int site = (first + i) % sites.size();
      if (admits(sites.get(site), p, day)
          && sites.get(site).freeBeds(model.rules(p).keptPlace()) > 0) {
        return site;
      }
    }
    return -1;
  }

  private boolean admits(OracleSite site, OraclePerson p, int day) {
    return model.rules(p).sites().get(site.type()).admission().admits(p, day);
  }
}
