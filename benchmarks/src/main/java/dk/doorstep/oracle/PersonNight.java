package dk.doorstep.oracle;

import dk.doorstep.model.AreaRules;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.StayDistribution;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import java.util.List;
import java.util.Set;

/** One person's night: what happens by chance, and what was agreed for tonight. */
final class PersonNight {
  private final OracleModel model;
  private final Moves moves;
  private final Courses courses;
  private final Losses losses;
  private final Circumstances circumstances;
  private final Chances chances;

  PersonNight(OracleModel model, Moves moves, Courses courses, Losses losses) {
    this.model = model;
    this.moves = moves;
    this.courses = courses;
    this.losses = losses;
    this.circumstances = new Circumstances(model, courses);
    this.chances = new Chances(model.luck());
  }

  /** Lives through tonight; what is asked for is given or refused later in the night. */
  void live(OraclePerson p) {
    int day = model.day();
    AreaRules rules = model.rules(p);
    countContact(p, day);
    drawStatedLength(p, rules, day);
    Set<Chance> happened = chances.draw(p, rules, day);
    circumstances.change(p, happened, day);
    if (happened.contains(Chance.DEATH)) {
      moves.out(p, Situation.DEAD, day);
    } else if (p.moveDay <= day) {
      moves.toHome(p, Situation.OWN_HOME, true, day);
    } else if (p.situation.isHomeless()) {
      liveHomeless(p, rules, happened, day);
    } else {
      liveHoused(p, rules, happened, day);
    }
  }

  /** The day behind, by how the person stood at the end of the night before it. */
  private static void countContact(OraclePerson p, int day) {
    p.shelterContact.count(
        p.situation == Situation.SHELTER || p.isSupportedBy(Provider.SHELTER), day);
    p.municipalContact.count(
        (p.situation.isHomeless() && p.hasContactPerson) || p.isSupportedBy(Provider.MUNICIPALITY),
        day);
  }

  /** A stay or tenancy of n nights that began last night ends on the n-th night from then. */
  private void drawStatedLength(OraclePerson p, AreaRules rules, int day) {
    StayDistribution stated = statedLength(p, rules);
    if (stated == null) {
      p.statedEnd = PersonView.NEVER;
    } else if (p.statedEnd == PersonView.NEVER) {
      p.statedEnd =
          (int) (day - 1 + Math.min(stated.nights(model.luck().uniform()), Integer.MAX_VALUE / 2));
    }
  }

  private static StayDistribution statedLength(OraclePerson p, AreaRules rules) {
    if (p.situation == Situation.SHELTER) {
      return rules.shelterStay().stated().isHazard() ? null : rules.shelterStay().stated();
    }
    return p.situation.isHoused() ? rules.tenancy().stated() : null;
  }

  private void liveHomeless(OraclePerson p, AreaRules rules, Set<Chance> happened, int day) {
    boolean isStayOver = p.statedEnd <= day && p.moveDay == PersonView.NEVER;
    if (happened.contains(Chance.SEEK)) {
      p.waitingSince = day;
    } else if (happened.contains(Chance.DRIFT)) {
      goOn(
          p,
          rules.drifting().destination(p, model.luck().uniform()),
          p.area.nightShelterOrStay,
          day);
    } else if (happened.contains(Chance.EXIT)) {
      goOn(
          p,
          rules.homeFinding().destination(p, model.luck().uniform()),
          p.area.nightShelterOrStay,
          day);
    } else if (happened.contains(Chance.LEAVE) || isStayOver) {
      goOn(
          p,
          rules.shelterStay().destination(model.luck().uniform()),
          p.area.nightShelterOrStreet,
          day);
    } else {
      courses.review(p, day);
    }
  }

  private void goOn(OraclePerson p, Situation to, List<OraclePerson> nightShelterLine, int day) {
    if (to == Situation.LEFT) {
      moves.out(p, to, day);
    } else if (to.isHoused()) {
      moves.toHome(p, to, false, day);
    } else if (to == Situation.NIGHT_SHELTER) {
      nightShelterLine.add(p);
    } else {
      moves.toPlace(p, to, day);
    }
  }

  private void liveHoused(OraclePerson p, AreaRules rules, Set<Chance> happened, int day) {
    if (happened.contains(Chance.LOSS)) {
      losses.threaten(p, day);
    } else if (p.statedEnd <= day) {
      moves.out(p, Situation.LEFT, day);
    } else if (rules.tenancy().isSettled(p, day)) {
      moves.out(p, Situation.SETTLED, day);
    } else {
      stayHoused(p, happened, day);
    }
  }

  private void stayHoused(OraclePerson p, Set<Chance> happened, int day) {
    if (p.respiteUntil <= day) {
      courses.endRespite(p, day);
    }
    courses.review(p, day);
    if (happened.contains(Chance.RESPITE) && p.hasKeptPlace) {
      p.area.respiteSeekers.add(p);
    }
  }
}
