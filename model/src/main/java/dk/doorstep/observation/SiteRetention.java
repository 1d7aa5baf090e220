package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.List;

/**
 * {@code retention.12m} by the shelter that people moved from: the figure that a shelter would
 * state of itself, selection at the door included (mechanism M30). Of moves to an own home from day
 * 0 on that can be followed for 365 days, the share not lost within them; group {@code
 * site:<area>/<shelter>}.
 */
final class SiteRetention {
  private static final int FOLLOW_UP = 365;
  private static final int NONE = Integer.MIN_VALUE;

  private final Window window;
  private final List<List<String>> siteNames;
  private final SiteCounts homes;
  private final SiteCounts lost;
  private final PersonMemory movedIn;
  private final PersonMemory site;

  SiteRetention(
      Window window, List<List<String>> siteNames, PlacesView part, PersonMemories memories) {
    movedIn = new PersonMemory(memories, NONE);
    site = new PersonMemory(memories, NONE);
    this.window = window;
    this.siteNames = siteNames;
    homes = new SiteCounts(part);
    lost = new SiteCounts(part);
  }

  void moved(int day, EventKind kind, PersonView p) {
    int slot = p.slot();
    if (kind == EventKind.MOVED_IN
        && p.situation() == Situation.OWN_HOME
        && p.baseSite() >= 0
        && window.covers(day, FOLLOW_UP)) {
      movedIn.set(slot, day);
      site.set(slot, p.baseSite());
      homes.add(p.area(), p.baseSite(), 1);
      return;
    }
    int start = movedIn.get(slot);
    if (start != NONE) {
      if (kind == EventKind.TENANCY_LOST && day - start <= FOLLOW_UP) {
        lost.add(p.area(), site.get(slot), 1);
      }
      movedIn.forget(slot);
    }
  }

  void merge(SiteRetention other) {
    homes.append(other.homes);
    lost.append(other.lost);
  }

  void report(IndicatorTable table) {
    for (int a = 0; a < homes.areas(); a++) {
      for (int s = 0; s < homes.sites(a); s++) {
        table.addRatio(
            "retention.12m",
            "site:" + siteNames.get(a).get(s),
            "share",
            (double) homes.of(a, s) - lost.of(a, s),
            homes.of(a, s));
      }
    }
  }
}
