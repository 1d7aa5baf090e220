package dk.doorstep.evaluation;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.StopRequested;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Runs cells side by side and puts what they give into the store, one by one. */
final class CellPool {
  private static final int LOOK_EVERY_MILLIS = 100;
  private static final int LEAVE_AFTER_SECONDS = 2;

  private final RunStore store;
  private final Progress progress;
  private final CellRunner runner;
  private final Queue<Outcome.Failure> failures = new ConcurrentLinkedQueue<>();
  private final AtomicReference<IOException> notKept = new AtomicReference<>();

  CellPool(
      Study study,
      List<Branching> branchings,
      RunSettings settings,
      RunStore store,
      Progress progress) {
    this.store = store;
    this.progress = progress;
    this.runner = new CellRunner(study, branchings, settings, this::yearPassed);
  }

  long years(List<Cell> cells) {
    return runner.years(cells);
  }

  /** Runs the cells. */
  void run(List<Cell> cells, int threads) throws UnfinishedException, IOException {
    int count = Math.max(1, Math.min(cells.size(), threads));
    ExecutorService pool = Executors.newFixedThreadPool(count, CellPool::thread);
    try {
      runner.ordered(cells).forEach(cell -> pool.execute(() -> attempt(cell)));
      pool.shutdown();
      boolean isOver = false;
      while (!isOver && !isStopped()) {
        isOver = pool.awaitTermination(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end(pool);
    }
    if (notKept.get() != null) {
      throw new IOException(notKept.get());
    }
    Optional<Outcome.Failure> failure =
        failures.stream()
            .min(
                Comparator.comparingInt(Outcome.Failure::draw)
                    .thenComparingInt(Outcome.Failure::replication));
    if (failure.isPresent() || cells.stream().anyMatch(cell -> !store.has(cell))) {
      throw new UnfinishedException(failure);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "run");
    thread.setDaemon(true);
    return thread;
  }

  /** A stopped run ends with its year; who asked to stop need not wait longer for it. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    try {
      pool.awaitTermination(LEAVE_AFTER_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("CatchingUnchecked") // nothing that goes wrong in a run may lose the others
  private void attempt(Cell cell) {
    String[] current = {""};
    try {
      stopIfAsked();
      List<FinishedRun> runs = runner.run(cell, current);
      try {
        store.put(cell, runs);
      } catch (IOException e) {
        notKept.compareAndSet(null, e);
      }
    } catch (StopRequested e) {
      // The cell is left for another time.
    } catch (Throwable e) {
      failures.add(new Outcome.Failure(current[0], cell.point().index(), cell.replication(), e));
    }
  }

  private void yearPassed() {
    stopIfAsked();
    progress.yearPassed();
  }

  private boolean isStopped() {
    return progress.isStopped() || !failures.isEmpty() || notKept.get() != null;
  }

  private void stopIfAsked() {
    if (isStopped()) {
      throw new StopRequested();
    }
  }
}
