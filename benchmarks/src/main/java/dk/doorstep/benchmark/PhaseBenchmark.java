package dk.doorstep.benchmark;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Each phase of a night of the frozen scenario at scale 1, indicators recorded. The other phases of
 * the night are run between the measurements; of phases under a microsecond the clock itself is a
 * part.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PhaseBenchmark extends MicroBenchmark {
  private static final int YEARS = 1000;

  /** The phases by name; a test holds that they are those of the model. */
  @Param({
    "RULES",
    "ARRIVALS",
    "HAPPENINGS",
    "NIGHT_SHELTERS",
    "DWELLINGS",
    "BEDS",
    "SUPPORT",
    "OBSERVATION"
  })
  public String phase;

  private DoorstepModel model;
  private int index;

  /** Spins up. */
  @Setup(Level.Trial)
  public void spinUp() throws ScenarioException {
    index = DoorstepModel.phases().indexOf(phase);
    Scenario scenario = new ScenarioLoader().load(FrozenScenario.ID);
    WorldDescription root = scenario.root().world();
    World past = World.create(root, AreaSelection.scaled(root, 1), 1, new KeyedRandom(1, 0, 0));
    new DoorstepModel(past).runUntil(-1);
    World world = past.goOnUnder(scenario.world());
    Window window = new Window(YEARS, 30);
    world.listen(part -> new Recorder(window, part, world.areaNames(), world.siteNames()));
    model = new DoorstepModel(world);
    model.runUntil(World.NIGHTS_PER_YEAR);
  }

  /** The phases before this one. */
  @Setup(Level.Invocation)
  public void before() {
    for (int i = 0; i < index; i++) {
      model.runPhase(i);
    }
  }

  /** This phase. */
  @Benchmark
  public long phase() {
    model.runPhase(index);
    return model.world().day();
  }

  /** The phases after this one. */
  @TearDown(Level.Invocation)
  public void after() {
    for (int i = index + 1; i < DoorstepModel.phases().size(); i++) {
      model.runPhase(i);
    }
  }
}
