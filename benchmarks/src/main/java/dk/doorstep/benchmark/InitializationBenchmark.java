package dk.doorstep.benchmark;

import dk.doorstep.model.World;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.population.Person;
import dk.doorstep.population.Population;
import dk.doorstep.random.KeyedRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Brings a population into being, per person. */
public class InitializationBenchmark extends MicroBenchmark {
  private static final int AREAS = 20;
  private static final int PERSONS_PER_AREA = 1000;
  private static final int PERSONS = AREAS * PERSONS_PER_AREA;

  private final WorldDescription description = description();
  private long seed;

  private static WorldDescription description() {
    Map<Parameter, Setting> given = new HashMap<>();
    given.put(RunParameters.SPIN_UP_YEARS, Setting.constant(0));
    given.put(
        InflowParameters.INITIAL_PERSONS.of(Situation.SOFA), Setting.constant(PERSONS_PER_AREA));
    Settings settings = Settings.defaults().with(given);
    return new WorldDescription(
        "cohort", settings, List.of(new AreaType("area", AREAS, settings, List.of())));
  }

  /** Persons with traits, clocks and entries in the calendar. */
  @Benchmark
  @OperationsPerInvocation(PERSONS)
  public World create() {
    return World.create(description, List.of(AREAS), 1, new KeyedRandom(seed++, 0, 0));
  }

  /** Baseline: rows that hold nothing but a number. */
  @Benchmark
  @OperationsPerInvocation(PERSONS)
  public Population emptyRows() {
    Population population = new Population();
    Person person = population.cursor();
    for (int i = 1; i <= PERSONS; i++) {
      population.add(person);
      person.setNumber(i);
    }
    return population;
  }

  /** Baseline: as many of the smallest objects in a list. */
  @Benchmark
  @OperationsPerInvocation(PERSONS)
  public List<Object> objects() {
    List<Object> objects = new ArrayList<>();
    for (int i = 0; i < PERSONS; i++) {
      objects.add(new Object());
    }
    return objects;
  }
}
