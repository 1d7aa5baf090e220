package dk.doorstep.benchmark;

import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.List;

/**
 * A world that is stepped while indicators and series are recorded as in any run, and that tells
 * what its years cost.
 */
final class MeasuredWorld {
  private static final int NIGHTS_BETWEEN_ROWS = 30;
  private static final double NANOSECONDS = 1e9;

  private final World world;
  private final ShardedModel model;
  private List<Ears> ears;
  private Allocation allocation = new Allocation();
  private int lastDay;

  /** Hears one part of the world for a recorder and for those who count. */
  private final class Ears implements TrajectoryListener {
    private final Recorder recorder;
    private final EventCounter counter = new EventCounter();

    Ears(Recorder recorder) {
      this.recorder = recorder;
    }

    @Override
    public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
      counter.moved(day, kind, p, from, fromSite);
      recorder.moved(day, kind, p, from, fromSite);
    }

    @Override
    public void noted(int day, EventKind kind, PersonView p, int detail) {
      counter.noted(day, kind, p, detail);
      recorder.noted(day, kind, p, detail);
    }

    @Override
    public void nightEnded(int day, PlacesView places) {
      counter.nightEnded(day, places);
      recorder.nightEnded(day, places);
      if (day == lastDay) {
        allocation.look();
      }
    }
  }

  /**
   * Begins to listen.
   *
   * @param world a world at the end of its spin-up
   * @param years years that will be run at most
   */
  MeasuredWorld(World world, int years) {
    this.world = world;
    Window window = new Window(years, NIGHTS_BETWEEN_ROWS);
    List<String> areas = List.copyOf(world.areaNames());
    List<List<String>> sites = List.copyOf(world.siteNames());
    ears = world.listen(part -> new Ears(new Recorder(window, part, areas, sites)));
    model = new ShardedModel(world);
  }

  /** Steps so many years on so many threads. */
  Cost run(int years, int threads) {
    allocation = new Allocation();
    lastDay = world.day();
    Cost before = soFar();
    long start = System.nanoTime();
    for (int year = 0; year < years; year++) {
      lastDay += World.NIGHTS_PER_YEAR;
      model.runUntil(lastDay, threads, allocation::look);
    }
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    Cost after = soFar();
    return new Cost(
        seconds,
        after.personDays() - before.personDays(),
        after.events() - before.events(),
        allocation.bytes());
  }

  private Cost soFar() {
    long personDays = ears.stream().mapToLong(part -> part.counter.personDays()).sum();
    long events = ears.stream().mapToLong(part -> part.counter.events()).sum();
    return new Cost(0, personDays, events, 0);
  }

  /** Persons who are followed now. */
  long persons() {
    return world.persons();
  }

  /** Lets the recorders go, so that only the world and what steps it are left. */
  void stopListening() {
    world.listen(part -> TrajectoryListener.NONE);
    ears = List.of();
  }
}
