package dk.doorstep.spark;

import dk.doorstep.evaluation.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.RDD;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/** Hands chunks to Spark and takes back what comes of them, one by one, as they finish. */
final class Dispatcher {
  private final JavaSparkContext context;
  private final Broadcast<RemoteJob> job;
  private final List<Batch> batches = new ArrayList<>();
  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();

  /** What came of one chunk of a batch. */
  record Arrival(Batch batch, int chunk, ChunkResult result) {
    List<Cell> cells() {
      return batch.cells(chunk);
    }
  }

  Dispatcher(JavaSparkContext context, Broadcast<RemoteJob> job) {
    this.context = context;
    this.job = job;
  }

  /** Chunks that were handed out and not taken back: the only ones that are in memory here. */
  int open() {
    return batches.stream().mapToInt(Batch::open).sum();
  }

  /** Hands chunks out, each as a task of its own. */
  void submit(List<List<Cell>> chunks) {
    RDD<Chunk> tasks =
        context.parallelize(chunks.stream().map(Chunk::new).toList(), chunks.size()).rdd();
    Batch batch = new Batch(chunks);
    batches.add(batch);
    List<Object> all = IntStream.range(0, chunks.size()).mapToObj(index -> (Object) index).toList();
    Seq<Object> partitions = CollectionConverters.asScala(all).toSeq();
    batch.runsAs(
        context
            .sc()
            .submitJob(tasks, new ChunkTask(job), partitions, new Receiver(batch), new Nothing()));
  }

  /** What came of the next chunk, if one finishes within this time. */
  Optional<Arrival> next(long millis) throws InterruptedException {
    Optional<Arrival> next = Optional.ofNullable(arrivals.poll(millis, TimeUnit.MILLISECONDS));
    next.ifPresent(
        arrival -> {
          arrival.batch().arrived(arrival.chunk());
          batches.removeIf(batch -> batch.open() == 0);
        });
    return next;
  }

  /** A batch that Spark has given up, all that came of it taken back. */
  Optional<Batch> givenUp() {
    return arrivals.isEmpty()
        ? batches.stream().filter(batch -> batch.givenUp().isPresent()).findFirst()
        : Optional.empty();
  }

  /** Gives up what has not been taken back; workers notice after a simulated year. */
  void cancel() {
    batches.forEach(Batch::cancel);
  }

  /** Called by Spark for every chunk, once, also if it was tried several times. */
  private final class Receiver extends AbstractFunction2<Object, ChunkResult, BoxedUnit> {
    private final Batch batch;

    private Receiver(Batch batch) {
      this.batch = batch;
    }

    @Override
    public BoxedUnit apply(Object chunk, ChunkResult result) {
      arrivals.add(new Arrival(batch, (Integer) chunk, result));
      return BoxedUnit.UNIT;
    }
  }

  /** A job gives nothing beside its chunks. */
  private static final class Nothing extends AbstractFunction0<BoxedUnit> {
    @Override
    public BoxedUnit apply() {
      return BoxedUnit.UNIT;
    }
  }
}
