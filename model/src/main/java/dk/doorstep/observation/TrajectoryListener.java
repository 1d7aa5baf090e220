package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;

/** Hears what happens to persons, in the order in which it happens to each of them. */
public interface TrajectoryListener {
  /** Hears nothing. */
  TrajectoryListener NONE = new TrajectoryListener() {};

  /**
   * A person changed situation; the view already shows the new one.
   *
   * @param from the situation before; {@link Situation#LEFT} for an arrival or an initial person
   * @param fromSite shelter left, or -1
   */
  default void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {}

  /** Something else happened to a person. */
  default void noted(int day, EventKind kind, PersonView p, int detail) {}

  /** The night is over. */
  default void nightEnded(int day, PlacesView places) {}
}
