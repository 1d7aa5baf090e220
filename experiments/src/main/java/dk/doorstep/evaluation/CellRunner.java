package dk.doorstep.evaluation;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Packing;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.model.World;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import java.util.List;

/**
 * Runs cells on this machine, on the threads that ask. A past that several points share is
 * simulated once, and so is a run of a scenario in which nothing is varied, such as the baseline of
 * levers; the latest of both are kept for that.
 */
public final class CellRunner {
  private final CellJob job;
  private final Study study;
  private final RunSettings settings;
  private final Variation variation;
  private final Packing packing;
  private final Shared<CellJob.RunKey, World> pasts;
  private final Shared<CellJob.RunKey, FinishedRun> runs;

  /** Hears of one run of a cell. */
  public interface Listener {
    /** The scenario with this id is simulated from now on. */
    void begins(String scenario);

    /** A year has been simulated; what it throws ends the cell. */
    void yearPassed();
  }

  /**
   * A runner of the cells of a job.
   *
   * @param threads how many threads will ask at a time
   */
  public CellRunner(CellJob job, int threads) {
    this.job = job;
    this.study = job.study();
    this.settings = job.settings(threads);
    this.variation = job.variation();
    this.packing = new Packing(study::keeps, study.keepsSeries());
    int atATime = threads + 1;
    this.pasts = new Shared<>(atATime * job.branchings().size());
    this.runs = new Shared<>(atATime * study.scenarios().size());
  }

  /**
   * The runs of a cell, in the order of the scenarios; only indicators that the experiment keeps.
   *
   * @throws Exception what a run or the listener throws
   */
  public List<FinishedRun> run(Cell cell, Listener listener) throws Exception {
    FinishedRun[] finished = new FinishedRun[study.scenarios().size()];
    for (Branching branching : job.branchings()) {
      for (int index : branching.scenarios()) {
        Scenario scenario = study.scenarios().get(index);
        finished[index] =
            job.isShared(scenario.id())
                ? runs.get(job.key(cell, scenario), () -> run(branching, scenario, cell, listener))
                : run(branching, scenario, cell, listener);
      }
    }
    return List.of(finished);
  }

  private FinishedRun run(Branching branching, Scenario scenario, Cell cell, Listener listener)
      throws Exception {
    Simulation simulation = new Simulation(settings, listener::yearPassed);
    int luck = cell.point().luck();
    listener.begins(branching.root().id());
    World past = pasts.get(job.pastKey(branching, cell), () -> past(branching, cell, simulation));
    listener.begins(scenario.id());
    WorldDescription world = variation.scenario(scenario, cell.point());
    return packing.pack(simulation.run(past, world, luck, cell.replication()));
  }

  private World past(Branching branching, Cell cell, Simulation simulation) {
    WorldDescription root = variation.past(branching.root(), cell.point());
    return simulation.spinUp(root, branching.areas(), cell.point().luck(), cell.replication());
  }
}
