package dk.doorstep.fitting;

import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.AreaFit;
import dk.doorstep.scenario.Counted;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ToFit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Finds the inflow and the pull of each situation with which one area has, after its spin-up and on
 * average over the nights of a year, the persons who were counted.
 *
 * <p>A fixed point is sought by simulation on common luck: every step multiplies the pull of a
 * situation by how much its share of the homeless falls short, and the inflow by how much the total
 * does, to the power that the last step suggests. The steps end well within what {@link Misfit}
 * allows, or when there were enough; the best step is taken. If that is not near enough, because
 * beds are too few for instance, the inflow alone is sought further, so that at least the total is
 * matched. What the fit gives is then simulated anew, on other luck.
 */
public final class CountFit {
  private static final double FIRST_YEARS_HOMELESS = 0.8;
  private static final double FIRST_ELASTICITY = 1.5;
  private static final double LEAST_ELASTICITY = 0.4;
  private static final double MOST_ELASTICITY = 5;
  private static final double LONGEST_STEP = 2.5;
  private static final double LONGEST_PULL_STEP = 2;
  private static final double MOST_PULL = 20;
  private static final double NOBODY = 0.05;

  /** Tolerances; what luck adds comes on top. */
  private static final double NEAR_ENOUGH = 0.4;

  private final ToFit file;
  private final Counted counted;
  private final FitSettings settings;
  private final Monitor monitor;

  /**
   * What was found.
   *
   * @param fit the fit
   * @param gives persons by situation that it gives, on luck that the search did not see
   * @param steps steps of the search
   */
  public record Result(AreaFit fit, Map<Situation, Double> gives, int steps) {}

  /**
   * A search for one area.
   *
   * @param counted one of the counts of the file, of at least one person
   */
  public CountFit(ToFit file, Counted counted, FitSettings settings, Monitor monitor) {
    this.file = file;
    this.counted = counted;
    this.settings = settings;
    this.monitor = monitor;
  }

  /** Years that are simulated at most, of each of which the monitor is told. */
  public long mostYears() {
    long perRun = 1 + (long) file.unfitted().settings().value(RunParameters.SPIN_UP_YEARS, 0);
    return perRun * settings.replications() * (settings.mostSteps() + FitSettings.MORE_STEPS + 2L);
  }

  /**
   * Searches.
   *
   * @throws CancellationException if the monitor stops it
   */
  public Result find() {
    Search all = search(first(), settings.mostSteps(), false);
    Search search = all;
    if (!all.isNearEnough()) {
      // Something cannot be matched, and the total shall not suffer from it.
      search = search(all.best, FitSettings.MORE_STEPS, true);
    }
    AreaFit best = search.best;
    int steps = search == all ? all.steps : all.steps + search.steps;
    return new Result(
        best, simulate(best, settings.replications(), 2 * settings.replications()), steps);
  }

  /** The best step of a search, how far it is from the count, and how many steps there were. */
  private record Search(AreaFit best, double distance, int steps) {
    boolean isNearEnough() {
      return distance <= NEAR_ENOUGH;
    }
  }

  private Search search(AreaFit from, int mostSteps, boolean totalOnly) {
    Search search = new Search(from, Double.POSITIVE_INFINITY, 0);
    AreaFit fit = from;
    double lastInflow = 0;
    double lastTotal = 0;
    while (search.steps < mostSteps && !search.isNearEnough()) {
      Map<Situation, Double> gives = simulate(fit, 0, settings.replications());
      Misfit misfit = new Misfit(counted, gives);
      double distance = totalOnly ? misfit.ofTotal() : misfit.worst();
      boolean isBetter = distance < search.distance;
      search =
          new Search(
              isBetter ? fit : search.best, Math.min(distance, search.distance), search.steps + 1);
      double elasticity = elasticity(fit.personsPerYear(), lastInflow, misfit.total(), lastTotal);
      lastInflow = fit.personsPerYear();
      lastTotal = misfit.total();
      AreaFit next = next(fit, gives, misfit.total(), elasticity);
      fit = totalOnly ? new AreaFit(next.personsPerYear(), fit.pull()) : next;
    }
    return search;
  }

  /** Nobody comes to a situation in which nobody was counted. */
  private AreaFit first() {
    Map<Situation, Double> pull = new EnumMap<>(Situation.class);
    counted.persons().forEach((s, persons) -> pull.put(s, persons == 0 ? 0.0 : 1.0));
    return new AreaFit(rounded(counted.total() / FIRST_YEARS_HOMELESS), pull);
  }

  private AreaFit next(AreaFit fit, Map<Situation, Double> gives, double total, double elasticity) {
    double wanted = Math.pow(counted.total() / Math.max(NOBODY, total), 1 / elasticity);
    double inflow = fit.personsPerYear() * within(wanted, LONGEST_STEP);
    Map<Situation, Double> pull = new EnumMap<>(Situation.class);
    double mean = 0;
    for (Situation s : Situation.HOMELESS) {
      double share = (double) counted.persons().get(s) / counted.total();
      double simulated = Math.max(NOBODY, gives.get(s)) / Math.max(NOBODY, total);
      double stepped = fit.pull().get(s) * within(share / simulated, LONGEST_PULL_STEP);
      pull.put(s, share == 0 ? 0 : within(stepped, MOST_PULL));
      mean += share * pull.get(s);
    }
    // Only how the pulls compare is to be found: together they leave the pace of moves as it was.
    double middle = mean;
    pull.replaceAll((s, p) -> rounded(p / middle));
    return new AreaFit(rounded(inflow), pull);
  }

  private static double elasticity(
      double inflow, double lastInflow, double total, double lastTotal) {
    double step = Math.log(inflow / lastInflow);
    if (lastInflow == 0 || Math.abs(step) < 0.01) {
      return FIRST_ELASTICITY;
    }
    double found = Math.log(Math.max(NOBODY, total) / Math.max(NOBODY, lastTotal)) / step;
    return Math.max(LEAST_ELASTICITY, Math.min(MOST_ELASTICITY, found));
  }

  private static double within(double factor, double most) {
    return Math.max(1 / most, Math.min(most, factor));
  }

  /** Four digits are more than the count is worth, and make no file hard to read. */
  private static double rounded(double value) {
    return value == 0
        ? 0
        : new java.math.BigDecimal(value).round(new java.math.MathContext(4)).doubleValue();
  }

  /** Mean persons a night in the first year after the spin-up. */
  private Map<Situation, Double> simulate(AreaFit fit, int firstReplication, int replications) {
    WorldDescription world = fit.in(alone(), counted.area());
    Scenario scenario =
        new Scenario(file.id(), "", Map.of(), Map.of(), List.of(), "", List.of(), world, List.of());
    RunSettings run =
        new RunSettings(1, 365, replications, 1, settings.seed(), settings.threads(), 1, false);
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < replications; i++) {
      tasks.add(new Task(0, firstReplication + i, List.of(0)));
    }
    Outcome outcome =
        new Experiment(List.of(scenario), run, new Size.Scale(1), monitor)
            .run(tasks, monitor, finished -> {});
    outcome
        .failure()
        .ifPresent(
            failure -> {
              throw new IllegalStateException("a simulation failed", failure.cause());
            });
    if (!outcome.isComplete()) {
      throw new CancellationException("stopped");
    }
    return means(outcome.runs());
  }

  /** The world with one area of this type and no other; areas do not touch each other. */
  private WorldDescription alone() {
    List<AreaType> one =
        file.unfitted().areas().stream()
            .filter(a -> a.name().equals(counted.area()))
            .map(a -> new AreaType(a.name(), 1, a.settings(), a.sites()))
            .toList();
    return new WorldDescription(file.id(), file.unfitted().settings(), one);
  }

  private static Map<Situation, Double> means(List<FinishedRun> runs) {
    Map<Situation, Double> means = new EnumMap<>(Situation.class);
    for (Situation s : Situation.HOMELESS) {
      double sum = 0;
      for (FinishedRun run : runs) {
        sum += run.value("homeless." + s.label(), "all");
      }
      means.put(s, sum / runs.size());
    }
    return means;
  }
}
