package dk.doorstep.benchmark;

import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whole runs of the engine by size, and what they cost. After the spin-up and one year under the
 * scenario, neither of which is timed, years on each of the numbers of threads follow each other in
 * turns, so that the noise of the machine falls on all alike. Then the floor of the same size is
 * measured.
 *
 * @param root the scenario of the past, with the spin-up that is wanted
 * @param scenario the scenario that is timed
 * @param years years that are timed on each number of threads
 * @param threads numbers of threads
 * @param seed seed of all luck
 */
record WholeRun(
    WorldDescription root, WorldDescription scenario, int years, List<Integer> threads, long seed) {
  /** What a person needs at most while a run is measured, recorders and a reserve included. */
  static final long HEAP_BYTES_PER_PERSON = 700;

  private static final String ENGINE = "doorstep";
  private static final int UNTIMED_YEARS = 1;
  private static final long WARM_UP_PERSONS = 10_000;
  private static final int WARM_UP_YEARS = 3;

  /** The compiler works beside the run and needs several seconds for all that a night does. */
  private static final double WARM_UP_SECONDS = 15;

  private static final double NANOSECONDS = 1e9;

  WholeRun {
    threads = List.copyOf(threads);
  }

  /** Runs of a scenario of the catalogue after a spin-up of so many years. */
  static WholeRun of(
      Scenario scenario, int spinUpYears, int years, List<Integer> threads, long seed) {
    return new WholeRun(
        TwinCase.withSpinUp(scenario.root().world(), spinUpYears),
        TwinCase.withSpinUp(scenario.world(), spinUpYears),
        years,
        threads,
        seed);
  }

  /** Steps a small world again and again until the compiler has done its work. */
  void warmUp() {
    List<Integer> areas = PersonCount.areas(root, scenario, 0, WARM_UP_PERSONS, seed);
    World past = World.create(root, areas, World.BY_SIZE, new KeyedRandom(seed, 0, 1));
    new ShardedModel(past).runUntil(-1);
    long start = System.nanoTime();
    while ((System.nanoTime() - start) / NANOSECONDS < WARM_UP_SECONDS) {
      new MeasuredWorld(past.branch(scenario), WARM_UP_YEARS).run(WARM_UP_YEARS, 1);
    }
  }

  /**
   * Measures runs of about so many persons; one row for each number of threads.
   *
   * @param progress is told in words what is done now
   */
  List<WholeRunRow> measure(long wanted, Consumer<String> progress) {
    progress.accept("spin-up");
    long before = Heap.inUse();
    MeasuredWorld world = begin(wanted);
    long present = world.persons();
    Cost[] costs = new Cost[threads.size()];
    Arrays.fill(costs, Cost.NONE);
    for (int year = 1; year <= years; year++) {
      for (int i = 0; i < costs.length; i++) {
        progress.accept("year " + year + " on " + threads.get(i) + " threads");
        costs[i] = costs[i].plus(world.run(1, threads.get(i)));
      }
    }
    world.stopListening();
    double bytes = (double) (Heap.inUse() - before) / world.persons();
    world = null;
    progress.accept("floor");
    double floor = new Floor(present, eventsPerPersonYear(costs[0])).nanosecondsPerEvent();
    List<WholeRunRow> rows = new ArrayList<>();
    for (int i = 0; i < costs.length; i++) {
      rows.add(new WholeRunRow(ENGINE, present, years, threads.get(i), costs[i], floor, bytes));
    }
    return rows;
  }

  private static double eventsPerPersonYear(Cost cost) {
    return (double) cost.events() * World.NIGHTS_PER_YEAR / cost.personDays();
  }

  /** A world of about so many persons at the end of the year that is not timed. */
  private MeasuredWorld begin(long wanted) {
    List<Integer> areas = PersonCount.areas(root, scenario, UNTIMED_YEARS, wanted, seed);
    int processors = Runtime.getRuntime().availableProcessors();
    World past = World.create(root, areas, World.BY_SIZE, new KeyedRandom(seed, 0, 1));
    new ShardedModel(past).runUntil(-1, processors, () -> {});
    MeasuredWorld world =
        new MeasuredWorld(past.goOnUnder(scenario), UNTIMED_YEARS + years * threads.size());
    world.run(UNTIMED_YEARS, processors);
    return world;
  }
}
