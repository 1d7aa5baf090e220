package dk.doorstep.benchmark;

import dk.doorstep.population.ClockKind;
import dk.doorstep.population.Clocks;
import dk.doorstep.population.Person;
import dk.doorstep.population.Population;
import dk.doorstep.random.KeyedRandom;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * What is done with the six clocks that run for a person in a home: they are looked at for what is
 * full, and planned anew when a hazard has changed.
 */
public class ClockBenchmark extends MicroBenchmark {
  private static final ClockKind[] RUNNING = {
    ClockKind.LOSS,
    ClockKind.ADDRESS,
    ClockKind.REFUSE,
    ClockKind.RESPITE,
    ClockKind.ARREARS,
    ClockKind.DEATH
  };
  private static final double HAZARD = 1e-5;

  /** Few enough that no clock is full. */
  private static final int NIGHTS = 1 << 7;

  private final Population population = new Population();
  private final Person person = population.cursor();
  private final Clocks clocks = new Clocks(new KeyedRandom(1, 0, 0));
  private final SplittableRandom sequential = new SplittableRandom(1);
  private final double[] hazards = new double[RUNNING.length];
  private int day;

  /** Starts the clocks of one person. */
  @Setup
  public void start() {
    population.add(person);
    person.setNumber(1);
    for (int i = 0; i < RUNNING.length; i++) {
      hazards[i] = HAZARD * (i + 1);
      clocks.set(person, RUNNING[i], hazards[i], 0);
    }
  }

  /** Fills all clocks by another night, in which none is full. */
  @Benchmark
  public int fill() {
    return clocks.takeDue(person, next());
  }

  /** Fills all clocks by another night, changes one hazard and finds the night that is next. */
  @Benchmark
  public int replan() {
    int today = next();
    clocks.set(person, ClockKind.LOSS, (today & 1) == 0 ? HAZARD : 2 * HAZARD, today);
    return clocks.nextDue(person);
  }

  /** Baseline: six new waiting times from a sequential generator of the Java library, the least. */
  @Benchmark
  public int redrawAll() {
    double least = Double.MAX_VALUE;
    for (double hazard : hazards) {
      least = Math.min(least, -Math.log(sequential.nextDouble()) / hazard);
    }
    return (int) least;
  }

  private int next() {
    day = (day + 1) & (NIGHTS - 1);
    return day;
  }
}
