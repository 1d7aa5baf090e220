package dk.doorstep.cohort;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Settings;
import dk.doorstep.trial.Measured;
import dk.doorstep.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/** Runs a trial: every replication under every draw, all arms of one after another. */
public final class TrialRun {
  private final Trial trial;
  private final How how;

  /**
   * How a trial is run.
   *
   * @param seed seed of all luck
   * @param draws parameter draws, draw 0 included
   * @param drawCount how many of them
   * @param threads replications that run at a time
   */
  public record How(long seed, ParameterDraws draws, int drawCount, int threads) {}

  /** Whoever started a trial: hears how far it is, and may ask it to stop. */
  public interface Watcher {
    /** A replication has been simulated; called by many threads at a time. */
    void replicationPassed();

    /** Whether the trial is to stop; asked before every replication. */
    boolean isStopped();
  }

  /** A run that has not begun. */
  public TrialRun(Trial trial, How how) {
    this.trial = trial;
    this.how = how;
  }

  /** Replications in all. */
  public int replications() {
    return trial.replications() * how.drawCount();
  }

  /**
   * Runs the trial. If it is stopped or a replication fails, the result holds what was finished.
   *
   * @throws UnreachableShareException if no hazard gives the share that the trial states
   * @throws CancellationException if it is stopped before anything is finished
   */
  public TrialResult run(Watcher watcher) throws UnreachableShareException {
    List<HazardSearch.Found> hazards = new ArrayList<>();
    List<Settings> bases = new ArrayList<>();
    for (int draw = 0; draw < how.drawCount(); draw++) {
      Settings base = how.draws().apply(trial.base().world(), draw).settings();
      bases.add(base);
      hazards.add(new HazardSearch(trial, base, how.seed(), draw, () -> stop(watcher)).find());
    }
    Replication[] finished = new Replication[replications()];
    AtomicReference<Throwable> failure = new AtomicReference<>();
    ExecutorService pool = Executors.newFixedThreadPool(how.threads());
    try {
      List<Future<?>> tasks = new ArrayList<>();
      for (int i = 0; i < finished.length; i++) {
        int index = i;
        tasks.add(
            pool.submit(
                () -> {
                  if (failure.get() == null && !watcher.isStopped()) {
                    finished[index] = simulate(index, bases, hazards, failure);
                    watcher.replicationPassed();
                  }
                }));
      }
      for (Future<?> task : tasks) {
        task.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
    return result(finished, hazards, Optional.ofNullable(failure.get()), watcher);
  }

  private static void stop(Watcher watcher) {
    if (watcher.isStopped()) {
      throw new CancellationException();
    }
  }

  private TrialResult result(
      Replication[] finished,
      List<HazardSearch.Found> hazards,
      Optional<Throwable> failure,
      Watcher watcher) {
    List<Replication> done = new ArrayList<>();
    for (Replication replication : finished) {
      if (replication != null) {
        done.add(replication);
      }
    }
    if (done.isEmpty() && failure.isEmpty()) {
      stop(watcher);
    }
    return new TrialResult(trial, how, hazards, done, finished.length, failure);
  }

  @SuppressWarnings("CatchingUnchecked") // kept, and told when what is finished is written
  private Replication simulate(
      int index,
      List<Settings> bases,
      List<HazardSearch.Found> hazards,
      AtomicReference<Throwable> failure) {
    int draw = index / trial.replications();
    try {
      Cohort cohort =
          new Cohort(trial, bases.get(draw), how.seed(), draw, index % trial.replications());
      List<List<Sample>> samples = new ArrayList<>();
      for (int arm = 0; arm < trial.arms().size(); arm++) {
        List<Life> lives = cohort.live(arm, hazards.get(draw).ratio());
        List<Sample> ofArm = new ArrayList<>();
        for (Measured outcome : trial.outcomes()) {
          ofArm.add(Sample.of(lives, new Measuring(outcome, trial.followUpDays(), trial.away())));
        }
        samples.add(ofArm);
      }
      return new Replication(draw, samples);
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
      return null;
    }
  }

  /**
   * A finished replication.
   *
   * @param samples by arm and outcome
   */
  record Replication(int draw, List<List<Sample>> samples) {}
}
