package dk.doorstep.benchmark;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.EventLog;
import dk.doorstep.random.KeyedRandom;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measurements of what a user waits for: a run of the baseline, many replications, longer runs.
 * Each is repeated in turns after a first time that does not count; told is the median.
 *
 * @param baseline Denmark as it was
 * @param full the scenario in which everything is active
 * @param seed seed of all luck
 */
record SideExperiments(Scenario baseline, Scenario full, long seed) {
  private static final double NANOSECONDS = 1e9;
  private static final int ROUNDS = 3;
  private static final int TEN = 10;
  private static final int MANY = 7;

  /**
   * Times of one replication of the baseline at scale 1, ten years.
   *
   * @param years seconds of the ten years, from the common past to the finished tables
   * @param spinUp seconds of the spin-up before them
   * @param events events of the ten years
   */
  record Decade(double years, double spinUp, long events) {
    double nanosecondsPerEvent() {
      return years * NANOSECONDS / events;
    }
  }

  /** One replication of the baseline, ten years at scale 1 on one thread. */
  Decade decade() {
    RunSettings settings = settings(TEN, 1, 1, World.BY_SIZE, false);
    Simulation simulation = new Simulation(settings);
    List<Integer> areas = AreaSelection.scaled(baseline.root().world(), 1);
    double[] spinUp = new double[ROUNDS];
    double[] years = new double[ROUNDS];
    World[] past = new World[1];
    for (int round = -1; round < ROUNDS; round++) {
      double before =
          seconds(() -> past[0] = simulation.spinUp(baseline.root().world(), areas, 0, 0));
      double after = seconds(() -> simulation.run(past[0], baseline.world(), 0, 0));
      if (round >= 0) {
        spinUp[round] = before;
        years[round] = after;
      }
    }
    MeasuredWorld counted = new MeasuredWorld(past[0].branch(baseline.world()), TEN);
    long events = counted.run(TEN, 1).events();
    return new Decade(Medians.of(years), Medians.of(spinUp), events);
  }

  /**
   * What ten years cost at a stock that no longer grows.
   *
   * @param timesOneYear time of ten years over the time of one from the same past
   * @param allocatedBytesPerEvent bytes that the ten years allocate, recorders included
   */
  record Longer(double timesOneYear, double allocatedBytesPerEvent) {}

  /**
   * Ten years and one from the same past, which is simulated for as long as the scenario says.
   *
   * @param persons about how many persons
   */
  Longer tenYearsAndOne(long persons) {
    List<Integer> areas = PersonCount.areas(full.root().world(), full.world(), 0, persons, seed);
    World past =
        World.create(full.root().world(), areas, World.BY_SIZE, new KeyedRandom(seed, 0, 1));
    new ShardedModel(past).runUntil(-1);
    double[] ratios = new double[ROUNDS];
    double[] allocated = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double one = new MeasuredWorld(past.branch(full.world()), 1).run(1, 1).seconds();
      Cost ten = new MeasuredWorld(past.branch(full.world()), TEN).run(TEN, 1);
      if (round >= 0) {
        ratios[round] = ten.seconds() / one;
        allocated[round] = ten.allocatedBytesPerEvent();
      }
    }
    return new Longer(Medians.of(ratios), Medians.of(allocated));
  }

  /**
   * How many times faster two threads are than one at several replications of the baseline.
   *
   * @param tell hears each round in words
   */
  double replicationsOnTwoThreads(Consumer<String> tell) {
    double[] ratios = new double[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      double one = seconds(() -> replications(1));
      double two = seconds(() -> replications(2));
      tell.accept(String.format("one thread %.2f s, two %.2f s", one, two));
      if (round >= 0) {
        ratios[round] = one / two;
      }
    }
    return Medians.of(ratios);
  }

  private void replications(int threads) {
    RunSettings settings = settings(2, 8, threads, World.BY_SIZE, false);
    experiment(settings, 0.5).run(Task.all(1, settings), Monitor.none(), run -> {});
  }

  /** Whether one run is the same to the last bit however it is cut and on however many threads. */
  boolean isIdentical() {
    Results one = results(1, 1);
    return one.equals(results(2, World.BY_SIZE)) && one.equals(results(MANY, MANY));
  }

  private record Results(
      List<Double> indicators, List<Double> series, List<EventLog.Event> events) {}

  private Results results(int threads, int parts) {
    RunSettings settings = settings(2, 1, threads, parts, true);
    List<EventLog.Event> events = new ArrayList<>();
    Outcome outcome =
        experiment(settings, 1)
            .run(Task.all(1, settings), Monitor.none(), run -> events.addAll(run.events()));
    FinishedRun run = outcome.runs().get(0);
    List<Double> indicators = new ArrayList<>();
    for (int row = 0; row < run.keys().size(); row++) {
      indicators.add(run.value(row));
    }
    List<Double> series = new ArrayList<>();
    for (int row = 0; row < run.seriesKeys().size(); row++) {
      series.add(run.seriesValue(row));
    }
    return new Results(indicators, series, events);
  }

  private Experiment experiment(RunSettings settings, double scale) {
    return new Experiment(List.of(full), settings, new Size.Scale(scale), Monitor.none());
  }

  private RunSettings settings(int years, int replications, int threads, int parts, boolean log) {
    return new RunSettings(years, 30, replications, 1, seed, threads, parts, log);
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOSECONDS;
  }
}
