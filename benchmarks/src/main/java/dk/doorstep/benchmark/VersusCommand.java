package dk.doorstep.benchmark;

import dk.doorstep.model.World;
import dk.doorstep.oracle.OracleModel;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Times engine and oracle in turns in one process, on the same areas, each with its indicators
 * recorded. Only the years after the spin-up are timed. A first pair, not counted, lets the
 * compiler see both.
 */
@Command(name = "versus", description = "Times engine and oracle in turns on the same scenario.")
final class VersusCommand implements Callable<Integer> {
  private static final double NANOSECONDS = 1e9;

  @Spec private CommandSpec spec;

  @Option(
      names = "--scenario",
      description = "Id or file of the scenario. Default: ${DEFAULT-VALUE}")
  private String scenario = "shelter-cti-kept-place-early-visitation";

  @Option(
      names = "--persons",
      description = "About how many persons on day 0. Default: ${DEFAULT-VALUE}")
  private long persons = 20_000;

  @Option(names = "--years", description = "Years that are timed. Default: ${DEFAULT-VALUE}")
  private int years = 2;

  @Option(names = "--spin-up", description = "Years before them. Default: ${DEFAULT-VALUE}")
  private int spinUpYears = 3;

  @Option(names = "--pairs", description = "Pairs of runs. Default: ${DEFAULT-VALUE}")
  private int pairs = 3;

  @Option(names = "--seed", description = "Seed of all luck. Default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Override
  public Integer call() throws ScenarioException {
    PrintWriter out = spec.commandLine().getOut();
    Scenario loaded = new ScenarioLoader().load(scenario);
    WorldDescription root = TwinCase.withSpinUp(loaded.root().world(), spinUpYears);
    WorldDescription world = TwinCase.withSpinUp(loaded.world(), spinUpYears);
    TwinCase twin = new TwinCase(root, world, PersonCount.areas(root, world, 0, persons, seed));
    out.printf(
        Locale.ROOT,
        "%s, areas %s, %d years after %d%n",
        scenario,
        twin.areasPerType(),
        years,
        spinUpYears);
    double[] ratios = new double[pairs];
    for (int pair = -1; pair < pairs; pair++) {
      double engine = timeEngine(twin, pair + 1, out, pair);
      double oracle = timeOracle(twin, pair + 1, out, pair);
      if (pair >= 0) {
        ratios[pair] = oracle / engine;
      }
    }
    out.printf(Locale.ROOT, "median ratio: %.1f%n", median(ratios));
    out.flush();
    return 0;
  }

  private double timeEngine(TwinCase twin, int run, PrintWriter out, int pair) {
    World past = twin.spinUpEngine(seed, run);
    long start = System.nanoTime();
    twin.observe(past, years);
    return tell(out, "engine", pair, past.persons(), System.nanoTime() - start);
  }

  private double timeOracle(TwinCase twin, int run, PrintWriter out, int pair) {
    OracleModel past = twin.spinUpOracle(seed, run);
    long present = past.persons();
    long start = System.nanoTime();
    twin.observe(past, years);
    return tell(out, "oracle", pair, present, System.nanoTime() - start);
  }

  private static double tell(
      PrintWriter out, String which, int pair, long present, long nanoseconds) {
    double seconds = nanoseconds / NANOSECONDS;
    String name = pair < 0 ? "warm-up" : "pair " + (pair + 1);
    out.printf(
        Locale.ROOT, "%-8s %s %8.3f s, %d persons on day 0%n", name, which, seconds, present);
    out.flush();
    return seconds;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
