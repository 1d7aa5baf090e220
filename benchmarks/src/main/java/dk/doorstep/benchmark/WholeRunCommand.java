package dk.doorstep.benchmark;

import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times whole runs of the engine by size, see {@link WholeRun}. */
@Command(
    name = "whole-run",
    description = "Times whole runs of the engine by number of persons; writes CSV.")
final class WholeRunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--scenario",
      description = "Id or file of the scenario. Default: ${DEFAULT-VALUE}")
  private String scenario = FrozenScenario.ID;

  @Option(
      names = "--persons",
      split = ",",
      description = "About how many persons when timing starts. Default: ${DEFAULT-VALUE}")
  private List<Long> persons = List.of(10_000L, 100_000L, 1_000_000L, 10_000_000L);

  @Option(names = "--years", description = "Years that are timed. Default: ${DEFAULT-VALUE}")
  private int years = 1;

  @Option(
      names = "--threads",
      split = ",",
      description =
          "Threads of a run; several numbers take turns year by year. Default: ${DEFAULT-VALUE}")
  private List<Integer> threads = List.of(1);

  @Option(names = "--spin-up", description = "Years before day 0. Default: ${DEFAULT-VALUE}")
  private int spinUpYears = FrozenScenario.SPIN_UP_YEARS;

  @Option(names = "--seed", description = "Seed of all luck. Default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Override
  public Integer call() throws ScenarioException, IOException, InterruptedException {
    check();
    OptionalInt elsewhere =
        Heap.require(Collections.max(persons), WholeRun.HEAP_BYTES_PER_PERSON, spec.commandLine());
    if (elsewhere.isPresent()) {
      return elsewhere.getAsInt();
    }
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    WholeRun run =
        WholeRun.of(new ScenarioLoader().load(scenario), spinUpYears, years, threads, seed);
    Progress progress = new Progress(err);
    progress.tell("warm-up");
    run.warmUp();
    out.println(WholeRunRow.HEADER);
    out.flush();
    for (long wanted : persons) {
      run.measure(wanted, step -> progress.tell(String.format("%,d persons: %s", wanted, step)))
          .forEach(row -> out.println(row.toCsv()));
      out.flush();
    }
    return 0;
  }

  private void check() {
    Arguments arguments = new Arguments(spec.commandLine());
    persons.forEach(n -> arguments.between("--persons", n, 1000, 100_000_000));
    arguments.between("--years", years, 1, 1000);
    threads.forEach(n -> arguments.between("--threads", n, 1, 1024));
    arguments.between("--spin-up", spinUpYears, 0, 100);
  }
}
