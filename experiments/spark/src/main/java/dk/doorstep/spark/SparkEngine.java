package dk.doorstep.spark;

import dk.doorstep.evaluation.CellJob;
import dk.doorstep.evaluation.Crew;
import dk.doorstep.evaluation.Engine;
import org.apache.spark.api.java.JavaSparkContext;

/** Simulates cells on the workers of a Spark cluster. */
final class SparkEngine implements Engine {
  private final JavaSparkContext context;

  SparkEngine(JavaSparkContext context) {
    this.context = context;
  }

  @Override
  public Crew crew(CellJob job) {
    return new SparkCrew(context, job);
  }

  @Override
  public void close() {
    context.stop();
  }
}
