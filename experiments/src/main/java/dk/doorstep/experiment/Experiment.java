package dk.doorstep.experiment;

import dk.doorstep.model.World;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import java.util.List;

/**
 * Some scenarios, the pasts from which they branch, and how they are run. All runs of one draw and
 * replication have the same luck.
 */
public final class Experiment {
  private final List<Scenario> scenarios;
  private final RunSettings settings;
  private final ParameterDraws draws;
  private final List<Branching> branchings;

  /** An experiment in draw 0 alone. */
  public Experiment(List<Scenario> scenarios, RunSettings settings, Size size, Monitor monitor) {
    this(scenarios, settings, ParameterDraws.none(), size, monitor);
  }

  /**
   * Prepares an experiment. A size in persons is turned into areas here, by a pilot run for each
   * root.
   *
   * @param scenarios scenarios with different ids
   * @param draws at least as many draws as the settings say
   * @param monitor may stop the pilot
   * @throws java.util.concurrent.CancellationException if the monitor does
   */
  public Experiment(
      List<Scenario> scenarios,
      RunSettings settings,
      ParameterDraws draws,
      Size size,
      Monitor monitor) {
    if (draws.count() < settings.draws()) {
      throw new IllegalArgumentException("there are only " + draws.count() + " draws");
    }
    this.scenarios = List.copyOf(scenarios);
    this.settings = settings;
    this.draws = draws;
    Simulation pilot = new Simulation(settings, settings::threads, Progress.stoppedBy(monitor));
    this.branchings = Branching.of(scenarios, size, pilot);
  }

  /** The scenarios, as given. */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /** How they are run. */
  public RunSettings settings() {
    return settings;
  }

  /** The draws of parameters that serve every scenario. */
  public ParameterDraws draws() {
    return draws;
  }

  /** The roots, and what branches from each. */
  public List<Branching> branchings() {
    return branchings;
  }

  /** Years that these tasks simulate, spin-up included. */
  public long years(List<Task> tasks) {
    long years = 0;
    for (Task task : tasks) {
      for (Branching branching : branchings) {
        long runs = task.scenarios().stream().filter(branching.scenarios()::contains).count();
        years += runs * settings.years() + (runs > 0 ? spinUpYears(branching) : 0);
      }
    }
    return years;
  }

  private static long spinUpYears(Branching branching) {
    return (long) branching.root().world().settings().value(RunParameters.SPIN_UP_YEARS, 0);
  }

  /**
   * Runs the tasks on as many threads as the settings say; with fewer tasks than threads, several
   * threads work on each run. The results do not depend on the number of threads. If a task fails
   * or the monitor stops the experiment, the outcome holds what was finished until then.
   */
  public Outcome run(List<Task> tasks, Monitor monitor, RunListener listener) {
    return new TaskPool(this, monitor, listener).run(tasks);
  }

  /** The past of a root in one draw and replication. */
  World past(Branching branching, int draw, int replication, Simulation simulation) {
    WorldDescription root = draws.apply(branching.root().world(), draw);
    return simulation.spinUp(root, branching.areas(), draw, replication);
  }

  /** One run from a past. */
  RunResult run(World past, int scenario, int draw, int replication, Simulation simulation) {
    WorldDescription world = draws.apply(scenarios.get(scenario).world(), draw);
    return simulation.run(past, world, draw, replication);
  }
}
