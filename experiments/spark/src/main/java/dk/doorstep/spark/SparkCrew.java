package dk.doorstep.spark;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.CellJob;
import dk.doorstep.evaluation.Crew;
import dk.doorstep.evaluation.EngineException;
import dk.doorstep.evaluation.Handover;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.journal.RunParcels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Simulates the cells of a job on a cluster. A few chunks for each core are handed out ahead;
 * everything else waits as numbers of cells here and as records of the journal there.
 */
final class SparkCrew implements Crew {
  /** Chunks per core that are handed out and not taken back. */
  private static final int AHEAD = 3;

  private static final long LOOK_EVERY_MILLIS = 100;

  /** Who ends the program ends Spark too, and either may be noticed first. */
  private static final long PATIENCE_MILLIS = 1000;

  private static final double NANOS = 1e9;

  private final JavaSparkContext context;
  private final CellJob job;
  private final RunParcels parcels;
  private final org.apache.spark.broadcast.Broadcast<RemoteJob> remote;
  private final Pace pace = new Pace();

  SparkCrew(JavaSparkContext context, CellJob job) {
    this.context = context;
    this.job = job;
    this.parcels = new RunParcels(job.study());
    this.remote = context.broadcast(new RemoteJob(job));
  }

  @Override
  public void run(List<Cell> cells, Handover handover) {
    List<Cell> waiting = ordered(cells);
    Dispatcher dispatcher = new Dispatcher(context, remote);
    try {
      int next = 0;
      while (!handover.isStopped() && (next < waiting.size() || dispatcher.open() > 0)) {
        int cores = context.defaultParallelism();
        if (next < waiting.size() && dispatcher.open() <= (AHEAD - 1) * cores) {
          List<List<Cell>> chunks = chunks(waiting.subList(next, waiting.size()), cores);
          dispatcher.submit(chunks);
          next += chunks.stream().mapToInt(List::size).sum();
        }
        dispatcher.next(LOOK_EVERY_MILLIS).ifPresent(arrival -> take(arrival, handover));
        dispatcher.givenUp().ifPresent(batch -> giveUp(batch, handover));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException e) {
      // What a stopped Spark answers to everything.
      fail(cells.get(0), e, handover);
    } finally {
      if (!context.sc().isStopped()) {
        dispatcher.cancel();
      }
    }
  }

  /** Cells that share pasts next to each other, and whole replications of all points first. */
  private List<Cell> ordered(List<Cell> cells) {
    Map<List<?>, Integer> groups = new HashMap<>();
    Map<Cell, Integer> groupOf = new HashMap<>();
    for (Cell cell : cells) {
      List<?> pasts = job.pasts(cell);
      groups.putIfAbsent(pasts, groups.size());
      groupOf.put(cell, groups.get(pasts));
    }
    List<Cell> ordered = new ArrayList<>(cells);
    ordered.sort(Comparator.comparingInt(Cell::replication).thenComparingInt(groupOf::get));
    return ordered;
  }

  /** A chunk for each core. */
  private List<List<Cell>> chunks(List<Cell> waiting, int cores) {
    List<List<Cell>> chunks = new ArrayList<>();
    int next = 0;
    while (next < waiting.size() && chunks.size() < cores) {
      int until = next + Math.min(waiting.size() - next, pace.cells(waiting.size() - next, cores));
      chunks.add(List.copyOf(waiting.subList(next, until)));
      next = until;
    }
    return chunks;
  }

  private void take(Dispatcher.Arrival arrival, Handover handover) {
    ChunkResult result = arrival.result();
    List<Cell> finished = arrival.cells().subList(0, result.finished());
    if (!finished.isEmpty()) {
      pace.took(finished.size(), result.nanos() / NANOS);
    }
    for (long year = 0; year < result.years(); year++) {
      handover.yearPassed();
    }
    try {
      List<List<FinishedRun>> runs = parcels.unpack(result.parcel(), finished);
      for (int i = 0; i < runs.size(); i++) {
        handover.finished(finished.get(i), runs.get(i));
      }
    } catch (IOException e) {
      fail(arrival.cells().get(0), e, handover);
    }
    result
        .failed()
        .ifPresent(
            problem -> {
              Cell cell = arrival.cells().get(result.finished());
              handover.failed(problem.failure(cell.point().index(), cell.replication()));
            });
  }

  private static void giveUp(Batch batch, Handover handover) {
    fail(batch.firstOpen(), batch.givenUp().orElseThrow(), handover);
  }

  private static void fail(Cell cell, Throwable cause, Handover handover) {
    for (long waited = 0; waited < PATIENCE_MILLIS; waited += LOOK_EVERY_MILLIS) {
      if (handover.isStopped()) {
        return;
      }
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    EngineException gaveUp =
        new EngineException(EngineException.Reason.GAVE_UP, firstLine(cause), cause);
    handover.failed(new Outcome.Failure("", cell.point().index(), cell.replication(), gaveUp));
  }

  private static String firstLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
  }
}
