package dk.doorstep.page;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How things stood for everybody of one part of the world at the end of every night: the first
 * state of each person, and every change.
 */
final class NightLog implements TrajectoryListener {
  private final Map<Long, Seen> seen = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Seen> gone = new ArrayList<>();
  private final List<long[]> workers = new ArrayList<>();
  private final List<Beds> beds = new ArrayList<>();
  private final Map<List<Integer>, Integer> bedsNow = new HashMap<>();

  /**
   * A person as first seen.
   *
   * @param firstNight the night, −1 for those present at the start
   * @param since first night of the homelessness, or of the time in a home
   * @param state as {@link NightState} packs it
   */
  record Somebody(
      long number,
      int area,
      boolean isWoman,
      int birthDay,
      boolean hasMentalIllness,
      boolean usesSubstances,
      int firstNight,
      int since,
      int state) {}

  /** Another state at the end of this night than the night before. */
  record Change(int night, long person, int state) {}

  /** Beds of a shelter from this night on. */
  record Beds(int night, int area, int site, int count) {}

  /** What was last seen of a person. */
  private static final class Seen {
    private final Somebody first;
    private int state;
    private boolean isGone;

    Seen(Somebody first) {
      this.first = first;
      this.state = first.state();
    }
  }

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    if (kind == EventKind.INITIAL) {
      meet(day, p);
      return;
    }
    Seen person = seen.get(p.number());
    // Who comes and goes within a night is at no end of a night.
    if (person != null && !p.situation().isFollowed()) {
      person.isGone = true;
      person.state = NightState.ofGone(p.situation());
      gone.add(person);
    }
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    for (Seen person : gone) {
      changes.add(new Change(day, person.first.number(), person.state));
    }
    gone.clear();
    places.forEachPerson(p -> look(day, p));
    long load = 0;
    long room = 0;
    for (int area = places.firstArea(); area < places.firstArea() + places.areaCount(); area++) {
      load += places.workerLoad(area);
      room += places.workerCapacity(area);
      for (int site = 0; site < places.siteCount(area); site++) {
        countBeds(day, area, site, places.beds(area, site));
      }
    }
    workers.add(new long[] {load, room});
  }

  private void countBeds(int day, int area, int site, int count) {
    Integer before = bedsNow.put(List.of(area, site), count);
    if (before == null || before != count) {
      beds.add(new Beds(day, area, site, count));
    }
  }

  private void look(int day, PersonView p) {
    Seen person = seen.get(p.number());
    if (person == null) {
      meet(day, p);
      return;
    }
    int state = NightState.of(p);
    if (!person.isGone && state != person.state) {
      person.state = state;
      changes.add(new Change(day, p.number(), state));
    }
  }

  private void meet(int day, PersonView p) {
    int since = p.situation().isHomeless() ? p.homelessSince() : p.housedSince();
    Somebody first =
        new Somebody(
            p.number(),
            p.area(),
            p.isWoman(),
            p.birthDay(),
            p.hasMentalIllness(),
            p.usesSubstances(),
            day,
            since,
            NightState.of(p));
    seen.put(p.number(), new Seen(first));
  }

  /** Everybody who was there at the end of some night, in no order. */
  List<Somebody> persons() {
    return seen.values().stream().map(person -> person.first).toList();
  }

  /** Every change, by night. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** When shelters had how many beds, by night. */
  List<Beds> beds() {
    return List.copyOf(beds);
  }

  /** Workers' time taken and room in all on each night, thousand-millionths of a worker. */
  List<long[]> workers() {
    return List.copyOf(workers);
  }
}
