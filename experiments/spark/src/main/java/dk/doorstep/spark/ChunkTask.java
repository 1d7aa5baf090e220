package dk.doorstep.spark;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.CellRunner;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.StopRequested;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * Simulates a chunk on a worker. What a run itself throws is told and not tried again, since it
 * would only be thrown again; what is the machine's fault (no memory, a lost process) is left to
 * Spark, which tries the chunk elsewhere.
 */
final class ChunkTask extends AbstractFunction1<Iterator<Chunk>, ChunkResult>
    implements Serializable {
  private static final long serialVersionUID = 1;

  private final Broadcast<RemoteJob> job;

  ChunkTask(Broadcast<RemoteJob> job) {
    this.job = job;
  }

  @Override
  public ChunkResult apply(Iterator<Chunk> chunks) {
    try {
      return new Work(job.value(), chunks.next().cells(), TaskContext.get()).result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The work on one chunk. */
  private static final class Work implements CellRunner.Listener {
    private final RemoteJob job;
    private final List<Cell> cells;
    private final TaskContext context;
    private final List<List<FinishedRun>> finished = new ArrayList<>();
    private String scenario = "";
    private long years;

    private Work(RemoteJob job, List<Cell> cells, TaskContext context) {
      this.job = job;
      this.cells = cells;
      this.context = context;
    }

    private ChunkResult result() throws IOException {
      long start = nanos();
      Optional<ChunkResult.Problem> problem = Optional.empty();
      while (finished.size() < cells.size() && problem.isEmpty()) {
        problem = attempt(cells.get(finished.size()));
      }
      byte[] parcel = job.parcels().pack(cells.subList(0, finished.size()), finished);
      return new ChunkResult(finished.size(), parcel, years, nanos() - start, problem.orElse(null));
    }

    /** Processor time: on a machine that others use too, the clock says little about cells. */
    private static long nanos() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      return threads.isCurrentThreadCpuTimeSupported()
          ? threads.getCurrentThreadCpuTime()
          : System.nanoTime();
    }

    /** Whatever a run throws goes home as data; Spark only hears of what it can help with. */
    @SuppressWarnings("CatchingUnchecked")
    private Optional<ChunkResult.Problem> attempt(Cell cell) throws IOException {
      CellRunner runner = job.runner();
      try {
        finished.add(runner.run(cell, this));
      } catch (StopRequested e) {
        // It was this task that was killed, or another one that simulated a past for both.
        context.killTaskIfInterrupted();
      } catch (VirtualMachineError e) {
        throw e;
      } catch (Throwable e) {
        context.killTaskIfInterrupted();
        return Optional.of(ChunkResult.Problem.of(scenario, e));
      }
      return Optional.empty();
    }

    @Override
    public void begins(String id) {
      scenario = id;
    }

    @Override
    public void yearPassed() {
      if (context.isInterrupted()) {
        throw new StopRequested();
      }
      years++;
    }
  }
}
