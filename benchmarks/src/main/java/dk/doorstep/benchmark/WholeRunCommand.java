package dk.doorstep.benchmark;

import dk.doorstep.model.DoorstepModel;
import dk.doorstep.model.World;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Times whole runs of the engine by number of persons, one thread, nothing recorded. Events and
 * person-days are counted in a second, untimed run of the same luck. Bytes per person are the heap
 * in use after a collection, less what was in use before, over the persons on day 0: places, lines
 * and calendar included, and rough for few persons.
 */
@Command(
    name = "whole-run",
    description = "Times whole runs of the engine by number of persons; writes CSV.")
final class WholeRunCommand implements Callable<Integer> {
  private static final double NANOSECONDS = 1e9;
  private static final long WARM_UP_PERSONS = 10_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--scenario",
      description = "Id or file of a root scenario. Default: ${DEFAULT-VALUE}")
  private String scenario = "denmark-2019";

  @Option(
      names = "--persons",
      split = ",",
      description = "About how many persons on day 0. Default: ${DEFAULT-VALUE}")
  private List<Long> persons = List.of(10_000L, 100_000L, 1_000_000L);

  @Option(names = "--years", description = "Years that are timed. Default: ${DEFAULT-VALUE}")
  private int years = 1;

  @Option(names = "--spin-up", description = "Years before them. Default: ${DEFAULT-VALUE}")
  private int spinUpYears = 3;

  @Option(names = "--seed", description = "Seed of all luck. Default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Override
  public Integer call() throws ScenarioException {
    PrintWriter out = spec.commandLine().getOut();
    WorldDescription root =
        TwinCase.withSpinUp(new ScenarioLoader().load(scenario).root().world(), spinUpYears);
    measure(root, WARM_UP_PERSONS);
    out.println(
        "engine,persons,years,threads,person_days,events,seconds,ns_per_person_day,ns_per_event,bytes_per_person");
    for (long wanted : persons) {
      out.println(measure(root, wanted));
      out.flush();
    }
    return 0;
  }

  private String measure(WorldDescription root, long wanted) {
    TwinCase twin = new TwinCase(root, root, PersonCount.areas(root, wanted, seed));
    long before = heapInUse();
    World past = twin.spinUpEngine(seed, 1);
    long present = past.persons();
    double bytes = (double) (heapInUse() - before) / present;

    World timed = past.branch(root);
    DoorstepModel model = new DoorstepModel(timed);
    long start = System.nanoTime();
    model.runUntil(years * World.NIGHTS_PER_YEAR - 1);
    long time = System.nanoTime() - start;

    World counted = past.branch(root);
    EventCounter counter = counted.listen(part -> new EventCounter()).get(0);
    DoorstepModel counting = new DoorstepModel(counted);
    long personDays = 0;
    for (int day = 0; day < years * World.NIGHTS_PER_YEAR; day++) {
      counting.runUntil(day);
      personDays += counted.persons();
    }
    return String.format(
        Locale.ROOT,
        "doorstep,%d,%d,1,%d,%d,%.3f,%.2f,%.1f,%.0f",
        present,
        years,
        personDays,
        counter.events(),
        time / NANOSECONDS,
        (double) time / personDays,
        (double) time / counter.events(),
        bytes);
  }

  private static long heapInUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
