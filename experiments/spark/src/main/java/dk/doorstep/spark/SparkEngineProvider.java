package dk.doorstep.spark;

import dk.doorstep.evaluation.CellRunner;
import dk.doorstep.evaluation.Engine;
import dk.doorstep.evaluation.EngineException;
import dk.doorstep.evaluation.EngineException.Reason;
import dk.doorstep.evaluation.EngineProvider;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Opens a Spark cluster. Everything of Spark's own can be set as it always is, by system properties
 * ({@code -Dspark.executor.memory=4g}) or {@code spark-submit --conf}.
 */
public final class SparkEngineProvider implements EngineProvider {
  /** Our own: how long to wait for the first worker. */
  static final String WAIT_SECONDS = "spark.doorstep.waitSeconds";

  private static final int USUAL_WAIT_SECONDS = 60;
  private static final long LOOK_EVERY_MILLIS = 100;
  private static final double MILLIS = 1000;
  private static final String JARS = "spark.jars";

  @Override
  public String word() {
    return "spark";
  }

  @Override
  public Engine open(Optional<String> asked, BooleanSupplier isStopped) throws EngineException {
    keepQuiet();
    SparkConf conf = new SparkConf();
    asked.ifPresent(conf::setMaster);
    if (!conf.contains("spark.master")) {
      throw new EngineException(Reason.NO_MASTER, "");
    }
    MasterAddress master = new MasterAddress(conf.get("spark.master"));
    if (!master.isValid()) {
      throw new EngineException(Reason.BAD_MASTER, master.text());
    }
    if (!master.isReachable()) {
      throw new EngineException(Reason.UNREACHABLE, master.text());
    }
    conf.setIfMissing("spark.app.name", "doorstep");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    master.loopback().ifPresent(address -> conf.setIfMissing("spark.driver.host", address));
    if (!master.isThisMachine() && !conf.contains(JARS)) {
      conf.set(JARS, String.join(",", program()));
    }
    return new SparkEngine(connected(conf, master, isStopped));
  }

  private static JavaSparkContext connected(
      SparkConf conf, MasterAddress master, BooleanSupplier isStopped) throws EngineException {
    JavaSparkContext context = context(conf, master);
    try {
      if (!master.isThisMachine()) {
        awaitWorker(context, isStopped);
      }
      return context;
    } catch (EngineException | RuntimeException e) {
      context.stop();
      throw e;
    }
  }

  /** Spark throws what Java would have it declare. */
  @SuppressWarnings("CatchingUnchecked")
  private static JavaSparkContext context(SparkConf conf, MasterAddress master)
      throws EngineException {
    try {
      return new JavaSparkContext(conf);
    } catch (Exception e) {
      throw new EngineException(Reason.UNREACHABLE, master.text(), e);
    }
  }

  private static void awaitWorker(JavaSparkContext context, BooleanSupplier isStopped)
      throws EngineException {
    int seconds = context.getConf().getInt(WAIT_SECONDS, USUAL_WAIT_SECONDS);
    // The first is this process itself.
    for (long waited = 0; context.statusTracker().getExecutorInfos().length < 2; ) {
      if (isStopped.getAsBoolean()) {
        throw new CancellationException();
      }
      if (waited > seconds * MILLIS || context.sc().isStopped()) {
        throw new EngineException(Reason.NO_WORKERS, Integer.toString(seconds));
      }
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
      waited += LOOK_EVERY_MILLIS;
    }
  }

  /** The jars that workers need: the program, and this module. */
  private static Set<String> program() throws EngineException {
    Set<String> jars = new LinkedHashSet<>();
    for (Class<?> part : new Class<?>[] {CellRunner.class, SparkEngine.class}) {
      String place = String.valueOf(part.getProtectionDomain().getCodeSource().getLocation());
      try {
        Path jar = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (!Files.isRegularFile(jar)) {
          throw new EngineException(Reason.NO_PROGRAM, place);
        }
        jars.add(jar.toUri().toString());
      } catch (URISyntaxException e) {
        throw new EngineException(Reason.NO_PROGRAM, place, e);
      }
    }
    return jars;
  }

  /** Spark tells much of its life, and the terminal is for people, unless they ask for it. */
  private static void keepQuiet() {
    if (System.getProperty("slf4j.provider") == null) {
      System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
      System.setProperty("slf4j.internal.verbosity", "WARN");
    }
  }
}
