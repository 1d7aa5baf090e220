package dk.doorstep.analytic;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.experiment.RunResult;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.nio.file.Path;

/** Runs ordinary scenario files from the test resources. */
final class Runs {
  private Runs() {}

  static WorldDescription world(String name) {
    try {
      Path file = Path.of(Runs.class.getResource("/analytic/" + name).toURI());
      return new ScenarioLoader().load(file.toString()).world();
    } catch (ScenarioException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static RunResult run(
      WorldDescription world, int years, int every, long seed, int replication, boolean events) {
    RunSettings settings = new RunSettings(years, every, 1, 1, seed, 1, 1, events);
    Simulation simulation = new Simulation(settings);
    return simulation.run(
        simulation.spinUp(world, AreaSelection.scaled(world, 1), 0, replication),
        world,
        0,
        replication);
  }
}
