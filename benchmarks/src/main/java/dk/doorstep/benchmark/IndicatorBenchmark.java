package dk.doorstep.benchmark;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/**
 * What observers do at the end of a night, and what a finished table costs; baseline at scale 1.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndicatorBenchmark extends MicroBenchmark {
  private static final int YEARS = 5_000_000;
  private static final int PLAIN_SUMS = 4096;

  private final long[] plain = new long[PLAIN_SUMS];
  private Recorder recorder;
  private PlacesView places;
  private int day;

  /** Spins up and records a year. */
  @Setup(Level.Trial)
  public void spinUp() throws ScenarioException {
    WorldDescription root = new ScenarioLoader().load("denmark-2019").world();
    World world = World.create(root, AreaSelection.scaled(root, 1), 1, new KeyedRandom(1, 0, 0));
    new DoorstepModel(world).runUntil(-1);
    // Every night ends a row.
    Window window = new Window(YEARS, 1);
    recorder =
        world
            .listen(
                part -> {
                  places = part;
                  return new Recorder(window, part, world.areaNames(), world.siteNames());
                })
            .get(0);
    new DoorstepModel(world).runUntil(World.NIGHTS_PER_YEAR);
    day = world.day();
    Arrays.setAll(plain, i -> i);
  }

  /** The end of a night that ends a row of the series. */
  @Benchmark
  public int seriesRow() {
    recorder.nightEnded(++day, places);
    return day;
  }

  /** The table of all indicators of a run. */
  @Benchmark
  public int indicatorTable() {
    IndicatorTable table = recorder.indicators();
    return table.size();
  }

  /** Baseline: the sum of so many numbers, about as many as a table has. */
  @Benchmark
  public long plainSum() {
    long sum = 0;
    for (long value : plain) {
      sum += value;
    }
    return sum;
  }
}
