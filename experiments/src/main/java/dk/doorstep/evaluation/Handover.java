package dk.doorstep.evaluation;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.StopRequested;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes over what a crew simulates, cell by cell, and puts it into the store. For use by several
 * threads. A cell that is handed over twice is kept once or twice, with the same values.
 */
public final class Handover {
  private final RunStore store;
  private final Progress progress;
  private final Queue<Outcome.Failure> failures = new ConcurrentLinkedQueue<>();
  private final AtomicReference<IOException> notKept = new AtomicReference<>();

  /** Takes cells over into a store. */
  public Handover(RunStore store, Progress progress) {
    this.store = store;
    this.progress = progress;
  }

  /**
   * A cell is finished.
   *
   * @param runs its runs, in the order of the scenarios
   */
  public void finished(Cell cell, List<FinishedRun> runs) {
    try {
      store.put(cell, runs);
    } catch (IOException e) {
      notKept.compareAndSet(null, e);
    }
  }

  /** A run failed. Everything is to stop. */
  public void failed(Outcome.Failure failure) {
    failures.add(failure);
  }

  /** A year of some run has been simulated. */
  public void yearPassed() {
    progress.yearPassed();
  }

  /** Whether the crew is to stop: somebody asks for it, a run failed, or a cell cannot be kept. */
  public boolean isStopped() {
    return progress.isStopped() || !failures.isEmpty() || notKept.get() != null;
  }

  void stopIfAsked() {
    if (isStopped()) {
      throw new StopRequested();
    }
  }

  /** Whether this cell is kept. */
  public boolean has(Cell cell) {
    return store.has(cell);
  }

  /** Looks at what a crew that has ended has left behind. */
  void check(List<Cell> cells) throws UnfinishedException, IOException {
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
}
