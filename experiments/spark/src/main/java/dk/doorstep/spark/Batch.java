package dk.doorstep.spark;

import dk.doorstep.evaluation.Cell;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SimpleFutureAction;
import scala.runtime.BoxedUnit;
import scala.util.Try;

/** Chunks that were handed to Spark as one job. */
final class Batch {
  private final List<List<Cell>> chunks;
  private final boolean[] hasArrived;
  private int open;
  private SimpleFutureAction<BoxedUnit> action;

  Batch(List<List<Cell>> chunks) {
    this.chunks = List.copyOf(chunks);
    this.hasArrived = new boolean[chunks.size()];
    this.open = chunks.size();
  }

  void runsAs(SimpleFutureAction<BoxedUnit> submitted) {
    action = submitted;
  }

  List<Cell> cells(int chunk) {
    return chunks.get(chunk);
  }

  /** How many chunks have not been taken back. */
  int open() {
    return open;
  }

  void arrived(int chunk) {
    hasArrived[chunk] = true;
    open--;
  }

  /** The first cell of a chunk that has not been taken back. */
  Cell firstOpen() {
    int chunk = 0;
    while (hasArrived[chunk]) {
      chunk++;
    }
    return chunks.get(chunk).get(0);
  }

  /** Why Spark has given the job up, if it has. */
  Optional<Throwable> givenUp() {
    if (!action.isCompleted() || action.value().isEmpty()) {
      return Optional.empty();
    }
    Try<BoxedUnit> end = action.value().get();
    return end.isFailure() ? Optional.of(end.failed().get()) : Optional.empty();
  }

  void cancel() {
    if (!action.isCompleted()) {
      action.cancel();
    }
  }
}
