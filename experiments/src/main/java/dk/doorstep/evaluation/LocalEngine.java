package dk.doorstep.evaluation;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.StopRequested;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Simulates cells on threads of this machine. */
public final class LocalEngine implements Engine {
  private static final int LOOK_EVERY_MILLIS = 100;
  private static final int LEAVE_AFTER_SECONDS = 2;

  private final int threads;

  /** An engine of so many threads. */
  public LocalEngine(int threads) {
    this.threads = threads;
  }

  @Override
  public Crew crew(CellJob job) {
    CellRunner runner = new CellRunner(job, threads);
    return (cells, handover) -> run(runner, cells, handover);
  }

  @Override
  public void close() {
    // threads end with their cells
  }

  private void run(CellRunner runner, List<Cell> cells, Handover handover) {
    int count = Math.max(1, Math.min(cells.size(), threads));
    ExecutorService pool = Executors.newFixedThreadPool(count, LocalEngine::thread);
    try {
      CellJob.ordered(cells, Math.max(1, threads))
          .forEach(cell -> pool.execute(() -> attempt(runner, cell, handover)));
      pool.shutdown();
      boolean isOver = false;
      while (!isOver && !handover.isStopped()) {
        isOver = pool.awaitTermination(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end(pool);
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
  private static void attempt(CellRunner runner, Cell cell, Handover handover) {
    Watch watch = new Watch(handover);
    try {
      handover.stopIfAsked();
      List<FinishedRun> runs = runner.run(cell, watch);
      handover.finished(cell, runs);
    } catch (StopRequested e) {
      // The cell is left for another time.
    } catch (Throwable e) {
      handover.failed(
          new Outcome.Failure(watch.scenario, cell.point().index(), cell.replication(), e));
    }
  }

  /** Watches one cell. */
  private static final class Watch implements CellRunner.Listener {
    private final Handover handover;
    private String scenario = "";

    private Watch(Handover handover) {
      this.handover = handover;
    }

    @Override
    public void begins(String id) {
      scenario = id;
    }

    @Override
    public void yearPassed() {
      handover.stopIfAsked();
      handover.yearPassed();
    }
  }
}
