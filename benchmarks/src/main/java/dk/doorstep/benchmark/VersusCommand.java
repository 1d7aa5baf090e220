package dk.doorstep.benchmark;

import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares and times engine and oracle, see {@link Versus}. */
@Command(
    name = "versus",
    description =
        "Compares engine and oracle in small runs, then times them in turns; exits with 1 if they"
            + " disagree.")
final class VersusCommand implements Callable<Integer> {
  private static final int FEWEST_REPLICATIONS = 20;

  @Spec private CommandSpec spec;

  @Option(
      names = "--scenario",
      description = "Id or file of the scenario. Default: ${DEFAULT-VALUE}")
  private String scenario = FrozenScenario.ID;

  @Option(
      names = "--persons",
      description = "About how many persons on day 0. Default: ${DEFAULT-VALUE}")
  private long persons = 100_000;

  @Option(
      names = "--years",
      description = "Years that are timed, in turns. Default: ${DEFAULT-VALUE}")
  private int years = 5;

  @Option(names = "--spin-up", description = "Years before day 0. Default: ${DEFAULT-VALUE}")
  private int spinUpYears = FrozenScenario.SPIN_UP_YEARS;

  @Option(
      names = "--replications",
      description = "Smaller runs of each that are compared. Default: ${DEFAULT-VALUE}")
  private int replications = FEWEST_REPLICATIONS;

  @Option(
      names = "--replication-years",
      description = "Years that these observe. Default: ${DEFAULT-VALUE}")
  private int replicationYears = FrozenScenario.REPLICATION_YEARS;

  @Option(names = "--seed", description = "Seed of all luck. Default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(
      names = "--recorded",
      paramLabel = "FILE",
      description = "Fail (1) if the ratio is under half of the one recorded in this file.")
  private Path recorded;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Write the ratio to this file, to be compared with later.")
  private Path record;

  @Override
  public Integer call()
      throws ScenarioException, InterruptedException, ExecutionException, IOException {
    check();
    RecordedRatio before = recorded == null ? null : readRecord();
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = new Progress(spec.commandLine().getErr());
    Versus versus =
        new Versus(
            new ScenarioLoader().load(scenario),
            persons,
            years,
            spinUpYears,
            replications,
            replicationYears,
            seed);
    progress.tell("comparing small runs");
    out.println(versus.describeComparison());
    Agreement agreement = versus.compare();
    for (Agreement.Row row : agreement.differences()) {
      out.println(AgreeCommand.line(scenario, row));
    }
    out.printf(
        Locale.ROOT,
        "agree: %s (%d comparisons)%n",
        agreement.holds() ? "yes" : "no",
        agreement.rows().size());
    if (!agreement.holds()) {
      out.println("engine and oracle are not the same model: a ratio of times would not count");
      out.flush();
      return 1;
    }
    progress.tell("spin-up of both");
    List<Versus.Turn> turns = versus.time(line -> tell(out, line));
    double ratio = Medians.of(turns.stream().mapToDouble(Versus.Turn::ratio).toArray());
    int code = judge(before, ratio, out);
    out.printf(Locale.ROOT, "median ratio: %.1f%n", ratio);
    out.flush();
    if (record != null) {
      new RecordedRatio(scenario, persons, years, ratio).write(record);
    }
    return code;
  }

  private static void tell(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }

  private void check() {
    Arguments arguments = new Arguments(spec.commandLine());
    arguments.between("--persons", persons, 1000, 10_000_000);
    arguments.between("--years", years, 1, 1000);
    arguments.between("--spin-up", spinUpYears, 0, 100);
    arguments.between("--replication-years", replicationYears, 1, 100);
    arguments.between("--replications", replications, FEWEST_REPLICATIONS, 10_000);
  }

  private RecordedRatio readRecord() {
    try {
      RecordedRatio read = RecordedRatio.read(recorded);
      read.requireSameCase(scenario, persons, years);
      return read;
    } catch (IOException | IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--recorded " + recorded + ": " + e.getMessage(), e);
    }
  }

  private static int judge(RecordedRatio before, double ratio, PrintWriter out) {
    if (before == null) {
      return 0;
    }
    boolean holds = ratio >= before.least();
    out.printf(
        Locale.ROOT,
        "recorded ratio: %.1f; at least %.1f is wanted: %s%n",
        before.ratio(),
        before.least(),
        holds ? "met" : "not met");
    return holds ? 0 : 1;
  }
}
