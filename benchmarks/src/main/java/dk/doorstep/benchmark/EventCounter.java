package dk.doorstep.benchmark;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/** Counts what happens, without those who are shown because they are present at the start. */
final class EventCounter implements TrajectoryListener {
  private long events;

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    events += kind == EventKind.INITIAL ? 0 : 1;
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    events++;
  }

  /** Events so far. */
  long events() {
    return events;
  }
}
