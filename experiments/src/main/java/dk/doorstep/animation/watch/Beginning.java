package dk.doorstep.animation.watch;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.experiment.Size;
import dk.doorstep.model.World;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one or two scenarios begin: the same persons with the same luck, and the same past where
 * they have one.
 */
public final class Beginning {
  private final List<Scenario> scenarios;
  private final List<World> pasts;

  private Beginning(List<Scenario> scenarios, List<World> pasts) {
    this.scenarios = List.copyOf(scenarios);
    this.pasts = List.copyOf(pasts);
  }

  /**
   * Runs the past of the scenarios.
   *
   * @param size how much is simulated
   * @param seed seed of all luck
   * @param replication which run of that seed
   * @param yearPassed called after each simulated year; what it throws ends the simulation
   */
  public static Beginning of(
      List<Scenario> scenarios, Size size, long seed, int replication, Runnable yearPassed) {
    RunSettings settings = new RunSettings(1, 1, 1, 1, seed, 1, World.BY_SIZE, false);
    Simulation simulation = new Simulation(settings, yearPassed);
    Map<Scenario, World> byRoot = new HashMap<>();
    List<World> pasts = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Scenario root = scenario.root();
      World past =
          byRoot.computeIfAbsent(
              root,
              r -> simulation.spinUp(r.world(), size.areas(r.world(), simulation), 0, replication));
      pasts.add(past);
    }
    return new Beginning(scenarios, pasts);
  }

  /** Runs that begin with the next night; each call gives the same ones anew. */
  public List<LiveRun> runs() {
    List<LiveRun> runs = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      runs.add(new LiveRun(scenarios.get(i), pasts.get(i)));
    }
    return runs;
  }

  /** The scenarios, in the order in which they are shown. */
  public List<Scenario> scenarios() {
    return scenarios;
  }
}
