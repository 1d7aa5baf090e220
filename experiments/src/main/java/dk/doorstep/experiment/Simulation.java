package dk.doorstep.experiment;

import dk.doorstep.model.ShardedModel;
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
import java.util.function.IntSupplier;

/** One spin-up and the scenarios that branch from it, for one draw and one replication. */
public final class Simulation {
  private final RunSettings settings;
  private final IntSupplier threads;
  private final Progress progress;

  /** A simulation on one thread that nobody watches. */
  public Simulation(RunSettings settings) {
    this(settings, () -> 1, Progress.stoppedBy(Monitor.none()));
  }

  /**
   * A simulation on one thread.
   *
   * @param yearPassed called after each simulated year; what it throws ends the run
   */
  public Simulation(RunSettings settings, Runnable yearPassed) {
    this(settings, () -> 1, Progress.calling(yearPassed));
  }

  /**
   * A simulation that reports its progress.
   *
   * @param threads how many threads a run may take for its next year, the calling one included;
   *     makes no difference to the results
   */
  Simulation(RunSettings settings, IntSupplier threads, Progress progress) {
    this.settings = settings;
    this.threads = threads;
    this.progress = progress;
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
          return (TrajectoryListener) new Listeners<>(recorder, log);
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
    ShardedModel model = new ShardedModel(world);
    while (world.day() < lastDay) {
      int yearEnd = Math.min(lastDay, world.day() + World.NIGHTS_PER_YEAR);
      model.runUntil(yearEnd, threads.getAsInt(), progress::stopIfAsked);
      progress.yearPassed();
    }
  }
}
