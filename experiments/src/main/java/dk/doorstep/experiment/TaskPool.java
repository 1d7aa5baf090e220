package dk.doorstep.experiment;

import dk.doorstep.model.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the tasks of one experiment side by side and gathers what they give. */
final class TaskPool implements Progress {
  private static final int LOOK_EVERY_MILLIS = 100;
  private static final int LEAVE_AFTER_SECONDS = 2;

  private final Experiment experiment;
  private final Monitor monitor;
  private final RunListener listener;
  private final Packing packing = new Packing();
  private final AtomicBoolean failed = new AtomicBoolean();
  private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
  private final AtomicInteger unfinished = new AtomicInteger();

  /** How a task ended: with its runs, with a failure, or with neither because it was stopped. */
  private record Ended(List<FinishedRun> runs, Optional<Outcome.Failure> failure) {
    boolean isFinished() {
      return !runs.isEmpty();
    }
  }

  TaskPool(Experiment experiment, Monitor monitor, RunListener listener) {
    this.experiment = experiment;
    this.monitor = monitor;
    this.listener = listener;
  }

  Outcome run(List<Task> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(threads(tasks.size()), TaskPool::thread);
    List<Ended> all = new ArrayList<>();
    unfinished.set(tasks.size());
    try {
      tasks.forEach(task -> pool.execute(() -> end(attempt(task))));
      while (all.size() < tasks.size() && !monitor.isStopped()) {
        Ended next = ended.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        if (next != null) {
          all.add(next);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
      // A stopped run ends with its year; who asked to stop need not wait longer for it.
      awaitEnd(pool);
    }
    ended.drainTo(all);
    return outcome(tasks.size(), all);
  }

  private int threads(int tasks) {
    return Math.max(1, Math.min(tasks, experiment.settings().threads()));
  }

  /** Threads for each task that is under way: those that no other task needs are shared out. */
  private int threadsPerTask() {
    return Math.max(1, experiment.settings().threads() / Math.max(1, unfinished.get()));
  }

  private void end(Ended end) {
    unfinished.decrementAndGet();
    ended.add(end);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "run");
    thread.setDaemon(true);
    return thread;
  }

  private static void awaitEnd(ExecutorService pool) {
    try {
      pool.awaitTermination(LEAVE_AFTER_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("CatchingUnchecked") // nothing that goes wrong in a run may lose the others
  private Ended attempt(Task task) {
    List<FinishedRun> runs = new ArrayList<>();
    String[] current = {""};
    try {
      stopIfAsked();
      for (Branching branching : experiment.branchings()) {
        runs.addAll(branch(branching, task, current));
      }
      return new Ended(List.copyOf(runs), Optional.empty());
    } catch (StopRequested e) {
      return new Ended(List.of(), Optional.empty());
    } catch (Throwable e) {
      failed.set(true);
      return new Ended(
          List.of(),
          Optional.of(new Outcome.Failure(current[0], task.draw(), task.replication(), e)));
    }
  }

  private List<FinishedRun> branch(Branching branching, Task task, String[] current)
      throws java.io.IOException {
    List<FinishedRun> runs = new ArrayList<>();
    List<Integer> members =
        branching.scenarios().stream().filter(task.scenarios()::contains).toList();
    if (members.isEmpty()) {
      return runs;
    }
    Simulation simulation = new Simulation(experiment.settings(), this::threadsPerTask, this);
    current[0] = branching.root().id();
    World past = experiment.past(branching, task.draw(), task.replication(), simulation);
    for (int scenario : members) {
      current[0] = experiment.scenarios().get(scenario).id();
      RunResult run = experiment.run(past, scenario, task.draw(), task.replication(), simulation);
      listener.simulated(run);
      runs.add(packing.pack(run));
    }
    return runs;
  }

  @Override
  public void yearPassed() {
    stopIfAsked();
    monitor.yearPassed();
  }

  @Override
  public void stopIfAsked() {
    StopRequested.check(monitor);
    if (failed.get()) {
      throw new StopRequested();
    }
  }

  private Outcome outcome(int tasks, List<Ended> all) {
    Map<String, Integer> order = new HashMap<>();
    experiment.scenarios().forEach(scenario -> order.put(scenario.id(), order.size()));
    List<FinishedRun> runs =
        all.stream()
            .flatMap(end -> end.runs().stream())
            .sorted(
                Comparator.comparingInt((FinishedRun run) -> order.get(run.scenario()))
                    .thenComparingInt(FinishedRun::draw)
                    .thenComparingInt(FinishedRun::replication))
            .toList();
    int finished = (int) all.stream().filter(Ended::isFinished).count();
    // The first task in order, so that the message does not depend on the threads more than it
    // must.
    Optional<Outcome.Failure> failure =
        all.stream()
            .flatMap(end -> end.failure().stream())
            .min(
                Comparator.comparingInt(Outcome.Failure::draw)
                    .thenComparingInt(Outcome.Failure::replication));
    return new Outcome(runs, tasks, finished, failure);
  }
}
