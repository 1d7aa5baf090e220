package dk.doorstep.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Independent runs of engine and oracle, the same number of each.
 *
 * @param runs runs of each
 * @param years years observed from day 0
 * @param seed seed of all luck
 * @param threads runs at a time
 */
public record TwinRuns(int runs, int years, long seed, int threads) {
  /** Runs both on the same case and compares them. */
  public Agreement compare(TwinCase both) throws InterruptedException, ExecutionException {
    return compare(both, both);
  }

  /** Runs each on a case of its own and compares them. */
  public Agreement compare(TwinCase forEngine, TwinCase forOracle)
      throws InterruptedException, ExecutionException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<RunFigures>> engine = new ArrayList<>();
      List<Future<RunFigures>> oracle = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        int run = i;
        engine.add(executor.submit(engineRun(forEngine, run)));
        oracle.add(executor.submit(oracleRun(forOracle, run)));
      }
      return Agreement.of(results(engine), results(oracle));
    } finally {
      executor.shutdownNow();
    }
  }

  private Callable<RunFigures> engineRun(TwinCase twin, int run) {
    return () -> twin.observe(twin.spinUpEngine(seed, run), years);
  }

  private Callable<RunFigures> oracleRun(TwinCase twin, int run) {
    return () -> twin.observe(twin.spinUpOracle(seed, run), years);
  }

  private static List<RunFigures> results(List<Future<RunFigures>> futures)
      throws InterruptedException, ExecutionException {
    List<RunFigures> results = new ArrayList<>();
    for (Future<RunFigures> future : futures) {
      results.add(future.get());
    }
    return results;
  }
}
