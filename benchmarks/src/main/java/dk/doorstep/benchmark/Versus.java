package dk.doorstep.benchmark;

import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.Window;
import dk.doorstep.oracle.OracleModel;
import dk.doorstep.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Engine and oracle on the same areas in one process, one thread each, both with their indicators
 * recorded. After the spin-up they take turns year by year, so that noise of the machine falls on
 * both alike; each year gives a ratio of processor times. Before that, many smaller runs of both
 * are compared: a ratio counts only if the two are the same model.
 *
 * @param scenario the scenario that is timed
 * @param persons about how many persons on day 0
 * @param years years that are timed
 * @param spinUpYears years before them
 * @param replications smaller runs of each that are compared
 * @param replicationYears years that these observe
 * @param seed seed of all luck
 */
record Versus(
    Scenario scenario,
    long persons,
    int years,
    int spinUpYears,
    int replications,
    int replicationYears,
    long seed) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOSECONDS = 1e9;
  private static final long WARM_UP_PERSONS = 3000;
  private static final int WARM_UP_YEARS = 2;

  /**
   * Processor time for which the engine works before it is timed. The reference works for about as
   * long in its years of warm-up, in which the engine is done before the compiler is.
   */
  private static final double ENGINE_WARM_UP_SECONDS = 8;

  /** Share of the areas in the smaller runs. */
  private static final double SMALL_SCALE = 0.1;

  /**
   * Times of one year.
   *
   * @param engine seconds of the engine
   * @param oracle seconds of the oracle
   */
  record Turn(double engine, double oracle) {
    double ratio() {
      return oracle / engine;
    }
  }

  /** Whether the smaller runs agree. */
  Agreement compare() throws InterruptedException, ExecutionException {
    int threads = Runtime.getRuntime().availableProcessors();
    TwinRuns runs = new TwinRuns(replications, replicationYears, seed, threads);
    return runs.compare(TwinCase.of(scenario, spinUpYears, SMALL_SCALE));
  }

  /** What the smaller runs are. */
  String describeComparison() {
    return String.format(
        Locale.ROOT,
        "%d runs of each, %d years after %d, a tenth of the areas; chance of a false alarm at most"
            + " %s",
        replications,
        replicationYears,
        spinUpYears,
        Agreement.FALSE_ALARM);
  }

  /**
   * Times both.
   *
   * @param tell hears in words how it goes
   */
  List<Turn> time(Consumer<String> tell) {
    takeTurns(WARM_UP_PERSONS, WARM_UP_YEARS, words -> {});
    warmUpEngine();
    return takeTurns(persons, years, tell);
  }

  private void warmUpEngine() {
    TwinCase twin = twin(WARM_UP_PERSONS);
    World past = twin.spinUpEngine(seed, 1);
    Window window = new Window(WARM_UP_YEARS, WARM_UP_YEARS * World.NIGHTS_PER_YEAR);
    double spent = 0;
    while (spent < ENGINE_WARM_UP_SECONDS) {
      World world = past.branch(twin.scenario());
      world.listen(part -> new Recorder(window, part, world.areaNames(), world.siteNames()));
      ShardedModel engine = new ShardedModel(world);
      spent += seconds(() -> engine.runUntil(window.lastDay()));
    }
  }

  private List<Turn> takeTurns(long wanted, int timedYears, Consumer<String> tell) {
    TwinCase twin = twin(wanted);
    World engineWorld = twin.spinUpEngine(seed, 1).goOnUnder(twin.scenario());
    OracleModel oracle = twin.spinUpOracle(seed, 1);
    oracle.goOnUnder(twin.scenario());
    tell.accept(
        String.format(
            Locale.ROOT,
            "persons on day 0: engine %,d, oracle %,d",
            engineWorld.persons(),
            oracle.persons()));
    Window window = new Window(timedYears, timedYears * World.NIGHTS_PER_YEAR);
    List<String> areas = oracle.areaNames();
    List<List<String>> sites = oracle.siteNames();
    engineWorld.listen(part -> new Recorder(window, part, areas, sites));
    oracle.listen(part -> new Recorder(window, part, areas, sites));
    ShardedModel engine = new ShardedModel(engineWorld);
    List<Turn> turns = new ArrayList<>();
    for (int year = 1; year <= timedYears; year++) {
      int lastDay = year * World.NIGHTS_PER_YEAR - 1;
      Turn turn =
          new Turn(
              seconds(() -> engine.runUntil(lastDay)), seconds(() -> oracle.runUntil(lastDay)));
      turns.add(turn);
      tell.accept(
          String.format(
              Locale.ROOT,
              "year %d: engine %8.3f s, oracle %8.3f s, ratio %6.1f",
              year,
              turn.engine(),
              turn.oracle(),
              turn.ratio()));
    }
    return turns;
  }

  private TwinCase twin(long wanted) {
    TwinCase whole = TwinCase.of(scenario, spinUpYears, 1);
    return new TwinCase(
        whole.root(),
        whole.scenario(),
        PersonCount.areas(whole.root(), whole.scenario(), 0, wanted, seed));
  }

  /**
   * Processor time of this thread. Unlike time on the clock it does not depend on what else the
   * machine does, and it leaves out the collector, which works for the oracle far more than for the
   * engine.
   */
  private static double seconds(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / NANOSECONDS;
  }
}
