package dk.doorstep.experiment;

import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;

/** One spin-up and the scenarios that branch from it, for one draw and one replication. */
public final class Simulation {
  private final RunSettings settings;

  public Simulation(RunSettings settings) {
    this.settings = settings;
  }

  /**
   * The common past of some scenarios, up to the end of the night before day 0.
   *
   * @param root the scenario of the past, under the draw
   * @param areasPerType how many areas of each type
   */
  public World spinUp(WorldDescription root, List<Integer> areasPerType, int draw, int replication) {
    KeyedRandom random = new KeyedRandom(settings.seed(), draw, replication);
    World world = World.create(root, areasPerType, settings.shards(), random);
    new DoorstepModel(world).runUntil(-1);
    return world;
  }

  /** Runs one scenario, under the draw, from a common past. */
  public RunResult run(World past, WorldDescription scenario, int draw, int replication) {
    World world = past.branch(scenario);
    Window window = new Window(settings.years(), settings.every());
    List<String> areaNames = world.areaNames();
    List<List<String>> siteNames = world.siteNames();
    List<Recorder> recorders = new ArrayList<>();
    List<EventLog> logs = new ArrayList<>();
    world.listen(
        part -> {
          Recorder recorder = new Recorder(window, part, areaNames, siteNames);
          recorders.add(recorder);
          if (!settings.keepEvents()) {
            return recorder;
          }
          EventLog log = new EventLog();
          logs.add(log);
          return (TrajectoryListener) new Listeners(recorder, log);
        });
    new DoorstepModel(world).runUntil(window.lastDay());
    Recorder all = recorders.get(0);
    recorders.subList(1, recorders.size()).forEach(all::merge);
    return new RunResult(
        scenario.id(), draw, replication, all.indicators(), all.series(), EventLog.sorted(logs));
  }
}
