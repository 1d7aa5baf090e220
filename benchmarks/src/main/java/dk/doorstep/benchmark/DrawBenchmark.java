package dk.doorstep.benchmark;

import dk.doorstep.population.Draw;
import dk.doorstep.random.KeyedRandom;
import java.util.SplittableRandom;
import org.apache.commons.math3.random.Well19937c;
import org.openjdk.jmh.annotations.Benchmark;

/** A keyed draw against a sequential one, and an exponential one against the logarithm alone. */
public class DrawBenchmark extends MicroBenchmark {
  private final KeyedRandom keyed = new KeyedRandom(1, 0, 0);
  private final SplittableRandom sequential = new SplittableRandom(1);
  private final Well19937c commons = new Well19937c(1);
  private long entity;
  private double argument = 0.5;

  /** A uniform number by key. */
  @Benchmark
  public double keyedUniform() {
    return keyed.uniform(entity++, Draw.CLOCK_LOSS, 3);
  }

  /** An exponential number by key. */
  @Benchmark
  public double keyedExponential() {
    return keyed.exponential(entity++, Draw.CLOCK_LOSS, 3);
  }

  /** Baseline: a uniform number from a sequential generator of the Java library. */
  @Benchmark
  public double sequentialUniform() {
    return sequential.nextDouble();
  }

  /** Baseline: a uniform number from a sequential generator of Commons Math. */
  @Benchmark
  public double commonsUniform() {
    return commons.nextDouble();
  }

  /** Baseline: the platform's logarithm, of arguments that vary. */
  @Benchmark
  public double logarithm() {
    argument = argument > 0.01 ? argument * 0.999 : 0.99;
    return Math.log(argument);
  }
}
