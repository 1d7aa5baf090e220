package dk.doorstep.model;

import dk.doorstep.place.Area;
import dk.doorstep.place.Site;
import dk.doorstep.place.Team;
import dk.doorstep.population.Person;
import dk.doorstep.population.Population;

/**
 * Looks every thirty nights at how much time the staff of each shelter has for its residents.
 * Workers of the shelter's own team who have no former residents to visit that night are with the
 * present ones; a separate team is not (mechanism M24).
 */
final class Attention {
  /** Nights between two looks; the first is on day 0. */
  private static final int EVERY = 30;

  private final Shard shard;
  private final Planning planning;

  Attention(Shard shard, Planning planning) {
    this.shard = shard;
    this.planning = planning;
  }

  /** On nights when it is time, plans the residents anew where attention has changed. */
  void review(int day) {
    if (Math.floorMod(day, EVERY) != 0) {
      return;
    }
    boolean changed = false;
    for (Area area : shard.areas) {
      AreaRules rules = shard.rules(area);
      for (int i = 0; i < area.siteCount(); i++) {
        Site site = area.site(i);
        double attention = attention(rules, site);
        changed |= site.setAttention(attention);
      }
    }
    if (changed) {
      planResidents(day);
    }
  }

  private static double attention(AreaRules rules, Site site) {
    AreaRules.SiteRules size = rules.sites().get(site.type());
    if (size.staffWorkers() == 0) {
      return 1;
    }
    Team team = site.team();
    double unbooked =
        size.isSeparateTeam()
            ? 0
            : Math.max(0, team.capacity() - team.load()) / (double) Team.WORKER;
    return rules.staffing().attention(size.staffWorkers() + unbooked, size.beds());
  }

  private void planResidents(int day) {
    Population population = shard.population;
    for (int slot = population.nextResident(0); slot >= 0; ) {
      Person p = shard.person.moveTo(slot);
      if (shard.area(p).site(p.site()).hasNewAttention()) {
        planning.planCasework(p, day - 1);
      }
      slot = population.nextResident(slot + 1);
    }
  }
}
