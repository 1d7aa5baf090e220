package dk.doorstep.model;

import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.population.Person;
import java.util.List;

/**
 * New rules come into force: sizes change, what courses and kept places hold is counted anew,
 * everybody is planned anew.
 */
final class RuleChange {
  private final Shard shard;
  private final Planning planning;
  private final Courses courses;

  RuleChange(Shard shard, Planning planning, Courses courses) {
    this.shard = shard;
    this.planning = planning;
    this.courses = courses;
  }

  /** From this night on. */
  void apply(List<AreaRules> rules, int day) {
    shard.setRules(rules);
    for (Area area : shard.areas) {
      resize(area, shard.rules(area));
    }
    for (int slot = 0; slot < shard.population.rowLimit(); slot++) {
      Person p = shard.person.moveTo(slot);
      if (p.isSomebody()) {
        courses.countAnew(p);
        courses.enterPhase(p, day - 1, day);
        planning.plan(p, day - 1);
      }
    }
  }

  private static void resize(Area area, AreaRules rules) {
    area.setNightShelterPlaces(rules.nightShelterPlaces());
    area.municipalTeam().setWorkers(rules.municipalWorkers());
    area.municipalTeam().clearLoad();
    area.dwellings().setStock(rules.offers().stock());
    for (int i = 0; i < area.siteCount(); i++) {
      Site site = area.site(i);
      AreaRules.SiteRules size = rules.sites().get(site.type());
      site.setBeds(size.beds());
      site.setReserve(size.reserveBeds());
      site.clearKeptPlaces();
      site.team().setWorkers(size.workers());
      site.team().clearLoad();
    }
  }
}
