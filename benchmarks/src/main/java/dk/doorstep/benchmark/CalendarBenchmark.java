package dk.doorstep.benchmark;

import dk.doorstep.population.Calendar;
import dk.doorstep.population.Person;
import dk.doorstep.population.Population;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * Enters persons in the calendar on days spread over a year and a half and drains them, per person.
 */
public class CalendarBenchmark extends MicroBenchmark {
  private static final int PERSONS = 20_000;
  private static final int DAYS = 512;
  private static final long SLOTS = 1L << 32;

  private final Population population = new Population();
  private final Calendar calendar = new Calendar();
  private final PriorityQueue<Long> queue = new PriorityQueue<>();
  private final Person person = population.cursor();
  private final int[] offsets = new int[PERSONS];
  private int today;

  /** Fills the population. */
  @Setup
  public void fill() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < PERSONS; i++) {
      population.add(person);
      person.setNumber(i + 1);
      offsets[i] = 1 + random.nextInt(DAYS);
    }
  }

  /** Enters and drains everybody once. */
  @Benchmark
  @OperationsPerInvocation(PERSONS)
  public int insertAndDrain() {
    for (int slot = 0; slot < PERSONS; slot++) {
      person.moveTo(slot);
      person.setDue(today + offsets[slot]);
      calendar.enter(person, today);
    }
    int taken = 0;
    for (int day = today + 1; day <= today + DAYS; day++) {
      int entries = calendar.count(day);
      for (int i = 0; i < entries; i++) {
        taken += calendar.take(person, day, i) ? 1 : 0;
      }
      calendar.clear(day);
    }
    today += DAYS;
    return taken;
  }

  /** Baseline: a priority queue of the Java library, ordered by day and person. */
  @Benchmark
  @OperationsPerInvocation(PERSONS)
  public int priorityQueue() {
    for (int slot = 0; slot < PERSONS; slot++) {
      queue.add((today + offsets[slot]) * SLOTS + slot);
    }
    int taken = 0;
    while (!queue.isEmpty()) {
      taken += queue.remove() >= 0 ? 1 : 0;
    }
    return taken;
  }
}
