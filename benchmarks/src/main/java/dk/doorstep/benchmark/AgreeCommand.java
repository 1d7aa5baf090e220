package dk.doorstep.benchmark;

import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Runs engine and oracle on the same scenarios and compares their indicators, see {@link
 * Agreement}: if they are the same, a scenario disagrees with a probability of at most 1 in 1000.
 */
@Command(
    name = "agree",
    description =
        "Compares the indicators of engine and oracle; exits with 0 if they agree, else with 1.")
final class AgreeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--scenario",
      arity = "1..*",
      description = "Ids or files of scenarios. Default: ${DEFAULT-VALUE}")
  private List<String> scenarios =
      List.of("denmark-2019", "shelter-cti-kept-place-early-visitation");

  @Option(names = "--runs", description = "Independent runs of each. Default: ${DEFAULT-VALUE}")
  private int runs = 40;

  @Option(names = "--years", description = "Years from day 0. Default: ${DEFAULT-VALUE}")
  private int years = 5;

  @Option(names = "--spin-up", description = "Years before day 0. Default: ${DEFAULT-VALUE}")
  private int spinUpYears = 5;

  @Option(names = "--scale", description = "Share of the areas. Default: ${DEFAULT-VALUE}")
  private double scale = 0.1;

  @Option(names = "--seed", description = "Seed of all luck. Default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(names = "--threads", description = "Runs at a time. Default: ${DEFAULT-VALUE}")
  private int threads = 2;

  @Override
  public Integer call() throws ScenarioException, InterruptedException, ExecutionException {
    if (runs < 2) {
      throw new ParameterException(
          spec.commandLine(), "--runs must be at least 2: one run has no variance");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%d runs each, %d years after %d years of spin-up, scale %s, seed %d%n",
        runs,
        years,
        spinUpYears,
        scale,
        seed);
    out.printf(
        Locale.ROOT,
        "chance of a false alarm: at most %s per scenario (Bonferroni)%n",
        Agreement.FALSE_ALARM);
    TwinRuns twins = new TwinRuns(runs, years, seed, threads);
    boolean agree = true;
    for (Scenario scenario : new ScenarioLoader().loadAll(scenarios)) {
      Agreement agreement = twins.compare(TwinCase.of(scenario, spinUpYears, scale));
      print(out, scenario.id(), agreement);
      agree &= agreement.holds();
    }
    out.println("agree: " + (agree ? "yes" : "no"));
    out.flush();
    return agree ? 0 : 1;
  }

  private static void print(PrintWriter out, String scenario, Agreement agreement) {
    out.printf(
        Locale.ROOT,
        "%n%-40s %-42s %14s %14s %7s %6s%n",
        "scenario",
        "indicator",
        "engine",
        "oracle",
        "s.e.",
        "bound");
    for (Agreement.Row row : agreement.rows()) {
      out.println(line(scenario, row));
    }
    out.flush();
  }

  /** One comparison as a line of the table; an exclamation mark where they differ. */
  static String line(String scenario, Agreement.Row row) {
    String name = row.group().equals("all") ? row.indicator() : row.indicator() + " " + row.group();
    return String.format(
        Locale.ROOT,
        "%-40s %-42s %14.5g %14.5g %7.2f %6.2f%s",
        scenario,
        name,
        row.welch().meanA(),
        row.welch().meanB(),
        row.welch().t(),
        row.bound(),
        row.isWithin() ? "" : " !");
  }
}
