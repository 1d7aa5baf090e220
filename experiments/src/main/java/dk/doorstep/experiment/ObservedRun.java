package dk.doorstep.experiment;

import dk.doorstep.model.World;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.function.Function;

/**
 * One run of one scenario as it is written, heard by somebody who is not interested in indicators.
 * It is the same run as that of an {@link Experiment} with the same settings.
 */
public final class ObservedRun {
  private final Experiment experiment;
  private final Monitor monitor;
  private final Task task;

  /**
   * Prepares a run. A size in persons is turned into areas here, by a pilot run.
   *
   * @param monitor may stop the pilot, and later the run
   * @throws java.util.concurrent.CancellationException if the monitor does
   */
  public ObservedRun(
      Scenario scenario, RunSettings settings, Size size, int replication, Monitor monitor) {
    this.experiment = new Experiment(List.of(scenario), settings, size, monitor);
    this.monitor = monitor;
    this.task = new Task(0, replication, List.of(0));
  }

  /** Years that are simulated, spin-up included. */
  public long years() {
    return experiment.years(List.of(task));
  }

  /** Whole areas of each type of the root that are simulated. */
  public List<Integer> areas() {
    return experiment.branchings().get(0).areas();
  }

  /**
   * What was heard of a run.
   *
   * @param places names of its places
   * @param listeners the listeners, in the order of the parts of the world
   */
  public record Heard<T>(Places places, List<T> listeners) {
    public Heard {
      listeners = List.copyOf(listeners);
    }
  }

  /**
   * Runs on as many threads as the settings say.
   *
   * @param makeListener makes the listener of each part of the world; it is first shown who is
   *     present on day −1
   * @return the listeners
   * @throws java.util.concurrent.CancellationException if the monitor stops the run
   */
  public <T extends TrajectoryListener> List<T> run(Function<PlacesView, T> makeListener) {
    return hear(makeListener).listeners();
  }

  /** The same as {@link #run}, with the names of the places. */
  public <T extends TrajectoryListener> Heard<T> hear(Function<PlacesView, T> makeListener) {
    Simulation simulation =
        new Simulation(experiment.settings(), experiment.settings()::threads, new Told());
    Branching branching = experiment.branchings().get(0);
    World past = experiment.past(branching, task.draw(), task.replication(), simulation);
    return new Heard<>(
        new Places(past.areaNames(), past.siteNames()),
        simulation.observe(past, experiment.scenarios().get(0).world(), makeListener));
  }

  /** Tells the monitor of every year. */
  private final class Told implements Progress {
    @Override
    public void yearPassed() {
      stopIfAsked();
      monitor.yearPassed();
    }

    @Override
    public void stopIfAsked() {
      StopRequested.check(monitor);
    }
  }
}
