package dk.doorstep.evaluation;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.experiment.StopRequested;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Runs the scenarios of an experiment at any points and replications, side by side, and gives their
 * indicators. What the store has is not simulated again, so a command that was killed goes on where
 * it was: it asks for the same points in the same order and gets to what is missing.
 *
 * <p>Points may be decided wave by wave, as long as a wave is a function of the experiment and of
 * the results of earlier waves. Points of all waves are numbered differently.
 */
public final class Evaluation {
  private final Study study;
  private final RunStore store;
  private final Progress progress;
  private final CellJob job;
  private final Crew crew;
  private int asked;
  private int missing;

  /**
   * Prepares an evaluation. A size in persons is turned into areas here, by a pilot run for each
   * root, without anything varied.
   *
   * @param threads cells that are simulated at a time; makes no difference to the results
   * @throws CancellationException if the progress stops the pilot
   */
  public Evaluation(Study study, RunStore store, int threads, Progress progress) {
    this(study, store, new LocalEngine(threads), progress);
  }

  /**
   * The same on any engine, which whoever opened it closes.
   *
   * @throws CancellationException if the progress stops the pilot
   */
  public Evaluation(Study study, RunStore store, Engine engine, Progress progress) {
    this.study = study;
    this.store = store;
    this.progress = progress;
    RunSettings settings = new CellJob(study, List.of()).settings(1);
    Simulation pilot = new Simulation(settings, () -> StopRequested.check(progress));
    this.job = new CellJob(study, Branching.of(study.scenarios(), study.size(), pilot));
    this.crew = engine.crew(job);
  }

  /** The experiment. */
  public Study study() {
    return study;
  }

  /** The roots, and what branches from each. */
  public List<Branching> branchings() {
    return job.branchings();
  }

  /** How many cells were asked for until now. */
  public int asked() {
    return asked;
  }

  /** How many of these are finished. */
  public int finished() {
    return asked - missing;
  }

  /**
   * Runs these cells, those that the store has excepted.
   *
   * @throws UnfinishedException if it is stopped or a run fails; cells that were finished until
   *     then are kept
   * @throws IOException if the store cannot keep a cell
   */
  public void run(List<Cell> cells) throws UnfinishedException, IOException {
    asked += cells.size();
    List<Cell> open = cells.stream().filter(cell -> !store.has(cell)).toList();
    missing = open.size();
    progress.expect(job.years(open));
    Handover handover = new Handover(store, progress);
    try {
      if (!open.isEmpty()) {
        crew.run(open, handover);
      }
      handover.check(open);
    } finally {
      missing = (int) open.stream().filter(cell -> !store.has(cell)).count();
    }
  }

  /**
   * The runs of a finished cell, in the order of the scenarios; only indicators that the experiment
   * keeps.
   *
   * @throws IOException if they cannot be read
   */
  public List<FinishedRun> runs(Cell cell) throws IOException {
    return store.find(cell).orElseThrow(() -> new IllegalStateException("not run: " + cell));
  }

  /** Whether the runs of this cell are finished. */
  public boolean has(Cell cell) {
    return store.has(cell);
  }

  /**
   * Runs points and gives the mean of each output over the replications in which it is defined.
   *
   * @return a row per point, a column per output; NaN if it is defined in no replication
   * @throws UnfinishedException if it is stopped or a run fails
   * @throws IOException if the store cannot keep or read a cell
   */
  public double[][] means(List<Point> points, int replications, List<Output> outputs)
      throws UnfinishedException, IOException {
    run(Cell.of(points, 0, replications));
    double[][] means = new double[points.size()][outputs.size()];
    for (int i = 0; i < points.size(); i++) {
      means[i] = new Replicates(this, points.get(i)).means(replications, outputs);
    }
    return means;
  }
}
