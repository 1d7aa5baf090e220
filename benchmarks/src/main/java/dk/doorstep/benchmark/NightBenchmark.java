package dk.doorstep.benchmark;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/** One night of the baseline at scale 1, after its whole spin-up. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NightBenchmark extends MicroBenchmark {
  private DoorstepModel model;

  /** Spins up. */
  @Setup(Level.Trial)
  public void spinUp() throws ScenarioException {
    WorldDescription root = new ScenarioLoader().load("denmark-2019").world();
    model =
        new DoorstepModel(
            World.create(root, AreaSelection.scaled(root, 1), 1, new KeyedRandom(1, 0, 0)));
    model.runUntil(-1);
  }

  /** The next night. */
  @Benchmark
  public long night() {
    model.runUntil(model.world().day() + 1);
    return model.world().persons();
  }
}
