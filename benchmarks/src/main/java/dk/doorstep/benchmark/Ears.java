package dk.doorstep.benchmark;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.List;

/** Hears a run for a {@link Recorder} and an {@link EventTally}. */
record Ears(Recorder recorder, EventTally events) implements TrajectoryListener {
  static Ears of(Window window, PlacesView part, List<String> areas, List<List<String>> sites) {
    return new Ears(new Recorder(window, part, areas, sites), new EventTally());
  }

  /** Adds the part of the world that follows. */
  void merge(Ears next) {
    recorder.merge(next.recorder);
    events.merge(next.events);
  }

  RunFigures figures(int years) {
    return RunFigures.of(recorder.indicators(), events, years);
  }

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    recorder.moved(day, kind, p, from, fromSite);
    events.moved(day, kind, p, from, fromSite);
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    recorder.noted(day, kind, p, detail);
    events.noted(day, kind, p, detail);
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    recorder.nightEnded(day, places);
  }
}
