package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/** Two listeners as one. */
public record Listeners<A extends TrajectoryListener, B extends TrajectoryListener>(
    A first, B second) implements TrajectoryListener {
  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    first.moved(day, kind, p, from, fromSite);
    second.moved(day, kind, p, from, fromSite);
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    first.noted(day, kind, p, detail);
    second.noted(day, kind, p, detail);
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    first.nightEnded(day, places);
    second.nightEnded(day, places);
  }
}
