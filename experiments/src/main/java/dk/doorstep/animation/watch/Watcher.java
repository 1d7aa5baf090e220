package dk.doorstep.animation.watch;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hears what happens in one part of the world and keeps what an onlooker sees of it. */
final class Watcher implements TrajectoryListener {
  private final Map<Integer, Tallying> tallies = new HashMap<>();
  private final Set<Long> movedInSinceStart = new HashSet<>();
  private final Map<Integer, Integer> turnedAway = new HashMap<>();
  private final List<Ended> ended = new ArrayList<>();
  private int night = Integer.MIN_VALUE;

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    begin(day);
    if (kind == EventKind.INITIAL) {
      return;
    }
    boolean isSinceStart = movedInSinceStart.contains(p.number());
    tallying(p.area()).moved(kind, p.situation(), isSinceStart);
    if (kind == EventKind.MOVED_IN) {
      movedInSinceStart.add(p.number());
    } else if (kind == EventKind.TENANCY_LOST || !p.situation().isFollowed()) {
      movedInSinceStart.remove(p.number());
    }
    if (!p.situation().isFollowed()) {
      ended.add(new Ended(p.number(), p.area(), p.situation()));
    }
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    begin(day);
    if (kind == EventKind.TURNED_AWAY) {
      turnedAway.merge(p.area(), 1, Integer::sum);
    }
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    begin(day);
    places.forEachPerson(
        p -> {
          if (p.situation().isHomeless()) {
            tallying(p.area()).addHomelessNight();
          }
        });
  }

  private void begin(int day) {
    if (day != night) {
      night = day;
      ended.clear();
      turnedAway.clear();
    }
  }

  private Tallying tallying(int area) {
    return tallies.computeIfAbsent(area, a -> new Tallying());
  }

  Tally tally(Shown shown) {
    return tallies.entrySet().stream()
        .filter(entry -> shown.shows(entry.getKey()))
        .map(entry -> entry.getValue().tally())
        .reduce(Tally.NOTHING, Tally::plus);
  }

  int turnedAway(Shown shown) {
    return turnedAway.entrySet().stream()
        .filter(entry -> shown.shows(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  List<Ended> ended(Shown shown) {
    return ended.stream().filter(e -> shown.shows(e.area())).toList();
  }
}
