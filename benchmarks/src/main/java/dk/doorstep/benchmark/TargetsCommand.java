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
  private static final int YEARS_OF_SMALLER_SIZES = 3;

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
      description =
          "Renew the results in this file, after each measurement. Default: ${FALLBACK-VALUE}")
  private Path file;

  private final List<TargetRow> targets = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<WholeRunRow> runs = new ArrayList<>();

  /** What is still to come. */
  private final List<String> missing =
      new ArrayList<>(
          List.of(
              "whole runs by size",
              "ten years of the baseline",
              "ten times the years",
              "replications on two threads",
              "the same bits",
              "engine against reference"));

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
    wholeRuns(full, progress);
    keep(1);
    decade(side, progress);
    keep(1);
    longerRuns(side, progress);
    keep(1);
    replications(side, progress);
    keep(1);
    progress.tell("the same bits");
    boolean isIdentical = side.isIdentical();
    targets.add(
        new TargetRow(
            "results across 1, 2 and 7 threads and parts",
            "bit-identical",
            isIdentical ? "identical" : "different",
            isIdentical));
    keep(1);
    // Last: what is compiled while a second kind of person is there serves both and suits neither.
    versus(full, progress);
    keep(1);
    return tell();
  }

  /**
   * Renews the file with what there is, so that nothing measured is lost if the rest is stopped.
   *
   * @param finished how many of what is missing have just been finished
   */
  private void keep(int finished) throws IOException {
    missing.subList(0, finished).clear();
    if (file != null) {
      results().write(file);
    }
  }

  private Results results() {
    List<String> told = new ArrayList<>(notes);
    if (!missing.isEmpty()) {
      told.add("Not measured, or not to the end: " + String.join(", ", missing) + ".");
    }
    return new Results(targets, runs, told);
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

  private void wholeRuns(Scenario full, Progress progress) throws IOException {
    progress.tell("whole runs: warm-up");
    wholeRun(full, 1).warmUp();
    TreeSet<Long> sizes = new TreeSet<>(List.of(persons / 100, persons / 10, persons));
    for (long size : sizes) {
      // A year of the smaller sizes is over in a second or less.
      List<WholeRunRow> rows =
          wholeRun(full, size < persons ? YEARS_OF_SMALLER_SIZES : 1)
              .measure(
                  size,
                  step -> progress.tell(String.format(Locale.ROOT, "%,d persons: %s", size, step)));
      runs.addAll(rows);
      WholeRunRow one = rows.get(0);
      String what = String.format(Locale.ROOT, "an event, %,d persons", one.persons());
      targets.add(TargetRow.atMost(what, 5, " times the floor", one.timesFloor()));
      keep(0);
    }
    largest(runs.get(runs.size() - 2), runs.get(runs.size() - 1));
  }

  private WholeRun wholeRun(Scenario full, int years) {
    return WholeRun.of(full, FrozenScenario.SPIN_UP_YEARS, years, List.of(1, 2), seed);
  }

  /** The lines that the largest run answers. */
  private void largest(WholeRunRow one, WholeRunRow two) {
    targets.add(
        TargetRow.atMost(
            String.format(Locale.ROOT, "memory, %,d persons", one.persons()),
            200,
            " bytes a person",
            one.bytesPerPerson()));
    targets.add(
        TargetRow.atLeast(
            String.format(Locale.ROOT, "two threads, one run of %,d persons", one.persons()),
            1.5,
            " times one",
            one.cost().nanosecondsPerPersonDay() / two.cost().nanosecondsPerPersonDay()));
  }

  private void longerRuns(SideExperiments side, Progress progress) {
    progress.tell("ten times the years");
    SideExperiments.Longer longer = side.tenYearsAndOne(versusPersons);
    targets.add(
        TargetRow.below(
            "ten times the years at the same stock", 11, " times the time", longer.timesOneYear()));
    targets.add(
        TargetRow.below(
            "allocation in steady state: these ten years",
            1,
            " bytes an event",
            longer.allocatedBytesPerEvent()));
  }

  private void replications(SideExperiments side, Progress progress) {
    progress.tell("replications");
    targets.add(
        TargetRow.atLeast(
            "two threads, replications",
            1.8,
            " times one",
            side.replicationsOnTwoThreads(progress::tell)));
  }

  private int tell() {
    Results results = results();
    PrintWriter out = spec.commandLine().getOut();
    results.toMarkdown().forEach(out::println);
    out.flush();
    return results.areMet() ? 0 : 1;
  }
}
