package dk.doorstep.benchmark;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/**
 * Counts what happens in one part of the world, without those who are shown because they are
 * present at the start, and the nights that persons are followed.
 */
final class EventCounter implements TrajectoryListener {
  private long events;
  private long present;
  private long personDays;

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    events += kind == EventKind.INITIAL ? 0 : 1;
    present += (p.situation().isFollowed() ? 1 : 0) - (from.isFollowed() ? 1 : 0);
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    events++;
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    personDays += present;
  }

  /** Events so far. */
  long events() {
    return events;
  }

  /** Persons who are followed now. */
  long present() {
    return present;
  }

  /** Nights of all persons so far. */
  long personDays() {
    return personDays;
  }
}
