package dk.doorstep.experiment;

import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One spin-up and the scenarios that branch from it, for one draw and one replication. */
public final class Simulation {
  private final RunSettings settings;
  private final Runnable yearPassed;

  /** A simulation that nobody watches. */
  public Simulation(RunSettings settings) {
    this(settings, () -> {});
  }

  /**
   * A simulation that reports its progress.
   *
   * @param yearPassed called after every simulated year, on the thread that simulates; what it
   *     throws ends the run
   */
  public Simulation(RunSettings settings, Runnable yearPassed) {
    this.settings = settings;
    this.yearPassed = yearPassed;
  }

  /**
   * The common past of some scenarios, up to the end of the night before day 0.
   *
   * @param root the scenario of the past, under the draw
   * @param areasPerType how many areas of each type
   */
  public World spinUp(
      WorldDescription root, List<Integer> areasPerType, int draw, int replication) {
    KeyedRandom random = new KeyedRandom(settings.seed(), draw, replication);
    World world = World.create(root, areasPerType, settings.shards(), random);
    step(world, -1);
    return world;
  }

  /** Runs one scenario, under the draw, from a common past. */
  public RunResult run(World past, WorldDescription scenario, int draw, int replication) {
    World world = past.branch(scenario);
    Window window = new Window(settings.years(), settings.every());
    Places places = new Places(world.areaNames(), world.siteNames());
    List<Recorder> recorders = new ArrayList<>();
    List<EventLog> logs = new ArrayList<>();
    world.listen(
        part -> {
          Recorder recorder = new Recorder(window, part, places.areas(), places.sites());
          recorders.add(recorder);
          if (!settings.keepEvents()) {
            return recorder;
          }
          EventLog log = new EventLog();
          logs.add(log);
          return (TrajectoryListener) new Listeners(recorder, log);
        });
    step(world, window.lastDay());
    Recorder all = recorders.get(0);
    recorders.subList(1, recorders.size()).forEach(all::merge);
    return new RunResult(
        scenario.id(),
        draw,
        replication,
        places,
        all.indicators(),
        all.series(),
        EventLog.sorted(logs));
  }

  /**
   * Runs one scenario from a common past for other listeners than those of {@link #run}.
   *
   * @param makeListener makes the listener of each part of the world
   * @return the listeners
   */
  <T extends TrajectoryListener> List<T> observe(
      World past, WorldDescription scenario, Function<PlacesView, T> makeListener) {
    World world = past.branch(scenario);
    List<T> listeners = world.listen(makeListener);
    step(world, new Window(settings.years(), settings.every()).lastDay());
    return listeners;
  }

  private void step(World world, int lastDay) {
    DoorstepModel model = new DoorstepModel(world);
    while (world.day() < lastDay) {
      model.runUntil(Math.min(lastDay, world.day() + World.NIGHTS_PER_YEAR));
      yearPassed.run();
    }
  }
}
