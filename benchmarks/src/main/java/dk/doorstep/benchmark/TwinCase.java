package dk.doorstep.benchmark;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.Window;
import dk.doorstep.oracle.OracleModel;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Map;

/**
 * A scenario and its past, of a size at which both the engine and the oracle can run it.
 *
 * @param root the scenario of the past
 * @param scenario the scenario from day 0 on
 * @param areasPerType how many areas of each type
 */
public record TwinCase(
    WorldDescription root, WorldDescription scenario, List<Integer> areasPerType) {
  /** A prime that keeps the seeds of the oracle's runs apart. */
  private static final long SEED_STRIDE = 1_000_003;

  public TwinCase {
    areasPerType = List.copyOf(areasPerType);
  }

  /**
   * A scenario of the catalogue at this scale.
   *
   * @param spinUpYears length of the spin-up instead of the scenario's own, years
   * @param scale share of the areas
   */
  public static TwinCase of(Scenario scenario, int spinUpYears, double scale) {
    WorldDescription root = withSpinUp(scenario.root().world(), spinUpYears);
    return new TwinCase(
        root, withSpinUp(scenario.world(), spinUpYears), AreaSelection.scaled(root, scale));
  }

  /** This world with a spin-up of so many years. */
  static WorldDescription withSpinUp(WorldDescription world, int years) {
    Map<Parameter, Setting> change = Map.of(RunParameters.SPIN_UP_YEARS, Setting.constant(years));
    return new WorldDescription(world.id(), world.settings().with(change), world.areas());
  }

  /** The engine at the end of the spin-up. */
  public World spinUpEngine(long seed, int run) {
    World world = World.create(root, areasPerType, World.BY_SIZE, new KeyedRandom(seed, 0, run));
    new ShardedModel(world).runUntil(-1);
    return world;
  }

  /** The oracle at the end of the spin-up. */
  public OracleModel spinUpOracle(long seed, int run) {
    OracleModel oracle = new OracleModel(root, areasPerType, seed * SEED_STRIDE + run);
    oracle.runUntil(-1);
    return oracle;
  }

  /** The figures of this scenario in the engine. */
  public RunFigures observe(World past, int years) {
    World world = past.branch(scenario);
    Window window = new Window(years, years * World.NIGHTS_PER_YEAR);
    List<Listeners<Recorder, EventTally>> parts =
        world.listen(part -> listeners(window, part, world.areaNames(), world.siteNames()));
    new ShardedModel(world).runUntil(window.lastDay());
    Listeners<Recorder, EventTally> all = parts.get(0);
    for (Listeners<Recorder, EventTally> part : parts.subList(1, parts.size())) {
      all.first().merge(part.first());
      all.second().merge(part.second());
    }
    return figures(all, years);
  }

  /** The figures of this scenario in the oracle, which goes on from its spin-up. */
  public RunFigures observe(OracleModel past, int years) {
    past.goOnUnder(scenario);
    Window window = new Window(years, years * World.NIGHTS_PER_YEAR);
    Listeners<Recorder, EventTally> all =
        past.listen(part -> listeners(window, part, past.areaNames(), past.siteNames()));
    past.runUntil(window.lastDay());
    return figures(all, years);
  }

  private static Listeners<Recorder, EventTally> listeners(
      Window window, PlacesView part, List<String> areas, List<List<String>> sites) {
    return new Listeners<>(new Recorder(window, part, areas, sites), new EventTally());
  }

  private static RunFigures figures(Listeners<Recorder, EventTally> all, int years) {
    return RunFigures.of(all.first().indicators(), all.second(), years);
  }
}
