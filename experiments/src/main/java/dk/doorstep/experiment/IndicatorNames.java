package dk.doorstep.experiment;

import dk.doorstep.model.World;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.WorldDescription;
import java.util.List;
import java.util.Map;

/** The indicators that every run reports. */
public final class IndicatorNames {
  private static final double ONE_AREA = 1e-9;

  private IndicatorNames() {}

  /** Names in the order of the table, found out by a run of a year in a single area. */
  public static List<String> of(WorldDescription world) {
    return keys(world).stream().map(IndicatorTable.Key::indicator).distinct().toList();
  }

  /** The rows of a run in a single area. */
  public static List<IndicatorTable.Key> keys(WorldDescription world) {
    WorldDescription small =
        new WorldDescription(
            world.id(),
            world.settings().with(Map.of(RunParameters.SPIN_UP_YEARS, Setting.constant(0))),
            world.areas());
    Simulation simulation = new Simulation(new RunSettings(1, 365, 1, 1, 1, 1, 1, false));
    World past = simulation.spinUp(small, AreaSelection.scaled(small, ONE_AREA), 0, 0);
    return simulation.run(past, small, 0, 0).indicators().keys();
  }
}
