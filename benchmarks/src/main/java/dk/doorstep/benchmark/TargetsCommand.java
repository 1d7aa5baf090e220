package dk.doorstep.benchmark;

import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures everything that has a target, and prints the table of targets. */
@Command(
    name = "targets",
    description =
        "Measures everything that has a target and prints the table; exits with 1 if one is not"
            + " met.")
final class TargetsCommand implements Callable<Integer> {
  private static final int REPLICATIONS = 20;

  @Spec private CommandSpec spec;

  @Option(
      names = "--persons",
      description = "Persons of the largest run. Default: ${DEFAULT-VALUE}")
  private long persons = 10_000_000;

  @Option(
      names = "--versus-persons",
      description = "Persons of the comparison with the oracle. Default: ${DEFAULT-VALUE}")
  private long versusPersons = 100_000;

  @Option(
      names = "--versus-years",
      description = "Years of the comparison with the oracle. Default: ${DEFAULT-VALUE}")
  private int versusYears = 5;

  @Option(names = "--seed", description = "Seed of all luck. Default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      arity = "0..1",
      fallbackValue = "benchmarks/DECLARATION.md",
      description = "Renew the results in this file. Default: ${FALLBACK-VALUE}")
  private Path file;

  private final List<TargetRow> targets = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  @Override
  public Integer call()
      throws ScenarioException, InterruptedException, ExecutionException, IOException {
    check();
    OptionalInt elsewhere =
        Heap.require(persons, WholeRun.HEAP_BYTES_PER_PERSON, spec.commandLine());
    if (elsewhere.isPresent()) {
      return elsewhere.getAsInt();
    }
    Progress progress = new Progress(spec.commandLine().getErr());
    Scenario full = new ScenarioLoader().load(FrozenScenario.ID);
    SideExperiments side =
        new SideExperiments(new ScenarioLoader().load("denmark-2019"), full, seed);
    versus(full, progress);
    decade(side, progress);
    List<WholeRunRow> runs = wholeRuns(full, progress);
    size(runs);
    progress.tell("ten times the years");
    targets.add(
        TargetRow.below(
            "ten times the years at the same stock",
            11,
            " times the time",
            side.tenYearsOverOne(versusPersons)));
    twoThreads(runs);
    progress.tell("replications");
    targets.add(
        TargetRow.atLeast(
            "two threads, replications",
            1.8,
            " times one",
            side.replicationsOnTwoThreads(progress::tell)));
    progress.tell("the same bits");
    boolean isIdentical = side.isIdentical();
    targets.add(
        new TargetRow(
            "results across 1, 2 and 7 threads and parts",
            "bit-identical",
            isIdentical ? "identical" : "different",
            isIdentical));
    return tell(new Results(targets, runs, notes));
  }

  private void check() {
    Arguments arguments = new Arguments(spec.commandLine());
    arguments.between("--persons", persons, 1000, 100_000_000);
    arguments.between("--versus-persons", versusPersons, 1000, 10_000_000);
    arguments.between("--versus-years", versusYears, 1, 1000);
    if (file != null && !Files.isWritable(file)) {
      throw new ParameterException(
          spec.commandLine(), "--write " + file + ": there is no such file, or it is not writable");
    }
  }

  private void versus(Scenario full, Progress progress)
      throws InterruptedException, ExecutionException {
    Versus versus =
        new Versus(
            full,
            versusPersons,
            versusYears,
            FrozenScenario.SPIN_UP_YEARS,
            REPLICATIONS,
            FrozenScenario.REPLICATION_YEARS,
            seed);
    progress.tell("versus: small runs");
    boolean agree = versus.compare().holds();
    progress.tell("versus: spin-up of both");
    double ratio =
        Medians.of(versus.time(progress::tell).stream().mapToDouble(Versus.Turn::ratio).toArray());
    String what =
        String.format(
            Locale.ROOT, "engine against reference, %,d persons, one thread", versusPersons);
    targets.add(
        agree
            ? TargetRow.atLeast(what, 100, " times faster", ratio)
            : new TargetRow(what, "at least 100 times faster", "they disagree", false));
    notes.add(
        "Same results: "
            + versus.describeComparison()
            + "; they "
            + (agree ? "agree." : "disagree."));
  }

  private void decade(SideExperiments side, Progress progress) {
    progress.tell("ten years of the baseline");
    SideExperiments.Decade decade = side.decade();
    targets.add(
        TargetRow.below(
            "`denmark-2019`, scale 1, ten years, one replication, one thread, warm",
            1,
            " s",
            decade.years()));
    notes.add(
        String.format(
            Locale.ROOT,
            "Ten years of `denmark-2019`: %,d events, %.0f ns each; the 25 years of spin-up before"
                + " them take another %.2f s.",
            decade.events(),
            decade.nanosecondsPerEvent(),
            decade.spinUp()));
  }

  private List<WholeRunRow> wholeRuns(Scenario full, Progress progress) {
    WholeRun run = WholeRun.of(full, FrozenScenario.SPIN_UP_YEARS, 1, List.of(1, 2), seed);
    progress.tell("whole runs: warm-up");
    run.warmUp();
    List<WholeRunRow> rows = new ArrayList<>();
    TreeSet<Long> sizes = new TreeSet<>(List.of(persons / 100, persons / 10, persons));
    for (long size : sizes) {
      rows.addAll(
          run.measure(
              size,
              step -> progress.tell(String.format(Locale.ROOT, "%,d persons: %s", size, step))));
    }
    return rows;
  }

  /** The lines that the whole runs answer; rows are in pairs of one and two threads. */
  private void size(List<WholeRunRow> runs) {
    WholeRunRow largest = runs.get(runs.size() - 2);
    double allocated = 0;
    for (int i = 0; i < runs.size(); i += 2) {
      WholeRunRow row = runs.get(i);
      String what = String.format(Locale.ROOT, "an event, %,d persons", row.persons());
      targets.add(TargetRow.atMost(what, 5, " times the floor", row.timesFloor()));
      allocated = Math.max(allocated, row.cost().allocatedBytesPerEvent());
    }
    targets.add(
        TargetRow.atMost(
            String.format(Locale.ROOT, "memory, %,d persons", largest.persons()),
            200,
            " bytes a person",
            largest.bytesPerPerson()));
    targets.add(
        TargetRow.below(
            "allocation in steady state, most of all sizes", 1, " bytes an event", allocated));
  }

  private void twoThreads(List<WholeRunRow> runs) {
    WholeRunRow largest = runs.get(runs.size() - 2);
    Cost one = largest.cost();
    Cost two = runs.get(runs.size() - 1).cost();
    targets.add(
        TargetRow.atLeast(
            String.format(Locale.ROOT, "two threads, one run of %,d persons", largest.persons()),
            1.5,
            " times one",
            one.nanosecondsPerPersonDay() / two.nanosecondsPerPersonDay()));
  }

  private int tell(Results results) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    results.toMarkdown().forEach(out::println);
    out.flush();
    if (file != null) {
      results.write(file);
    }
    return results.areMet() ? 0 : 1;
  }
}
