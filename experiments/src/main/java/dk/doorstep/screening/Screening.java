package dk.doorstep.screening;

import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.model.World;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.Well19937c;

/**
 * Finds draws under which a scenario stays near the targets. A pilot of random points of the box
 * teaches an emulator; further random points are simulated cheaply if the emulator does not rule
 * them out, and in full, on luck of their own, if the cheap run is near enough. The full run alone
 * decides. What is kept are independent points, spread evenly over the part of the box that passes,
 * except for the corners that the emulator rules out.
 */
public final class Screening {
  /** Share of what would be accepted that the emulator may rule out by its own guess. */
  static final double LOST = 0.02;

  /**
   * A candidate is simulated in full if its cheap run is within so many times the tolerance: luck
   * and missing areas are allowed for.
   */
  static final double CHEAP_TOLERANCES = 1.4;

  /** A cheap run has this share of the areas of the deciding run. */
  static final double CHEAP_SHARE = 0.25;

  private static final int YEARS = 2;
  private static final int FOLDS = 5;
  private static final int POINTS = 20_000;
  private static final int WAVE = 128;
  private static final int MOST_LOOKS = 2_000_000;

  private final Scenario scenario;
  private final ScreeningSettings settings;
  private final Watcher watcher;
  private final DrawRanges ranges = new DrawRanges();
  private final Well19937c random;

  /** Values of every candidate so far; candidate n is draw n. */
  private final List<double[]> values = new ArrayList<>();

  private final List<Candidate> known = new ArrayList<>();
  private final List<ScreenedDraw> kept = new ArrayList<>();
  private int pilot;
  private int pilotAcceptable;
  private int pilotAboveCut;
  private long looked;
  private int cheap;
  private int deciding;
  private int passed;
  private Optional<Outcome.Failure> failure = Optional.empty();
  private boolean isStopped;

  /** A screening that has not begun. */
  public Screening(Scenario scenario, ScreeningSettings settings, Watcher watcher) {
    this.scenario = scenario;
    this.settings = settings;
    this.watcher = watcher;
    this.random = new Well19937c(settings.seed());
  }

  /** Looks for draws until there are enough, or somebody stops it, or nothing more is found. */
  public ScreeningResult run() {
    runPilot();
    if (!isStopped) {
      Monitor monitor = watcher.search(settings.keep());
      while (!isStopped && kept.size() < settings.keep()) {
        wave(monitor);
      }
    }
    ScreeningCounts counts =
        new ScreeningCounts(pilot, pilotAcceptable, pilotAboveCut, looked, cheap, deciding, passed);
    return new ScreeningResult(kept, counts, failure);
  }

  private void runPilot() {
    pilot = Math.min(settings.pilot(), settings.mostCandidates());
    List<double[]> positions = new ArrayList<>();
    for (int i = 0; i < pilot; i++) {
      positions.add(ranges.random(random));
    }
    long years = (long) pilot * yearsOfARun();
    known.addAll(simulate(positions, watcher.pilot(years)));
    if (isStopped) {
      return;
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      judge(fold);
    }
  }

  private long yearsOfARun() {
    RunSettings run = runSettings(1);
    Monitor nobody = Monitor.none();
    Experiment one =
        new Experiment(List.of(scenario), run, new Size.Scale(settings.scale()), nobody);
    return one.years(List.of(new Task(0, 0, List.of(0))));
  }

  /** Counts what an emulator of the other folds would have lost of this one. */
  private void judge(int fold) {
    List<Candidate> others = known.stream().filter(c -> c.number() % FOLDS != fold).toList();
    List<Candidate> acceptable =
        known.stream()
            .filter(c -> c.number() % FOLDS == fold && c.passes(settings.tolerance()))
            .toList();
    pilotAcceptable += acceptable.size();
    if (others.isEmpty() || acceptable.isEmpty()) {
      return;
    }
    Emulator emulator = Emulator.of(others, settings.tolerance());
    double cut = emulator.cut(LOST, POINTS, settings.seed());
    pilotAboveCut +=
        (int) acceptable.stream().filter(c -> emulator.chance(c.position()) >= cut).count();
  }

  /** A number of candidates that does not depend on the threads: all cheap, then the near ones. */
  private void wave(Monitor monitor) {
    List<double[]> positions = promising(settings.mostCandidates() - values.size());
    if (positions.isEmpty()) {
      isStopped = true;
      return;
    }
    Monitor silent = silent(monitor);
    List<Candidate> tried = simulate(positions, silent);
    known.addAll(tried);
    cheap += tried.size();
    decide(
        tried.stream().filter(c -> c.passes(CHEAP_TOLERANCES * settings.tolerance())).toList(),
        silent,
        monitor);
  }

  private List<double[]> promising(int most) {
    Emulator emulator = Emulator.of(known, settings.tolerance());
    double cut = emulator.cut(LOST, POINTS, settings.seed());
    List<double[]> positions = new ArrayList<>();
    int wanted = Math.min(WAVE, most);
    for (int looks = 0; positions.size() < wanted && looks < MOST_LOOKS; looks++) {
      double[] position = ranges.random(random);
      looked++;
      if (emulator.chance(position) >= cut) {
        positions.add(position);
      }
    }
    return positions;
  }

  private void decide(List<Candidate> near, Monitor silent, Monitor monitor) {
    if (isStopped || near.isEmpty()) {
      return;
    }
    List<Task> tasks = near.stream().map(c -> new Task(c.number(), 1, List.of(0))).toList();
    Experiment experiment = experiment(settings.scale(), silent);
    Outcome outcome = run(experiment, tasks, silent);
    double realised = realised(experiment);
    deciding += outcome.finished();
    for (FinishedRun run : outcome.runs()) {
      double[] figures = Targets.figures(run, realised);
      if (Targets.areMet(figures, settings.tolerance())) {
        passed++;
        if (kept.size() < settings.keep()) {
          kept.add(new ScreenedDraw(values.get(run.draw() - 1), figures));
          monitor.yearPassed();
        }
      }
    }
  }

  /** Cheap runs, one for each position; those that were finished, if it was stopped. */
  private List<Candidate> simulate(List<double[]> positions, Monitor monitor) {
    int before = values.size();
    List<Task> tasks = new ArrayList<>();
    for (double[] position : positions) {
      values.add(ranges.values(position));
      tasks.add(new Task(values.size(), 0, List.of(0)));
    }
    Experiment experiment = experiment(settings.scale() * CHEAP_SHARE, monitor);
    double realised = realised(experiment);
    return run(experiment, tasks, monitor).runs().stream()
        .map(
            run ->
                new Candidate(
                    run.draw(),
                    positions.get(run.draw() - 1 - before),
                    Targets.figures(run, realised)))
        .toList();
  }

  private Experiment experiment(double scale, Monitor monitor) {
    ParameterDraws draws = new ParameterDraws(values);
    return new Experiment(
        List.of(scenario), runSettings(draws.count()), draws, new Size.Scale(scale), monitor);
  }

  private RunSettings runSettings(int draws) {
    int once = YEARS * 365;
    return new RunSettings(
        YEARS, once, 1, draws, settings.seed(), settings.threads(), World.BY_SIZE, false);
  }

  private double realised(Experiment experiment) {
    return Targets.realised(scenario.root().world(), experiment.branchings().get(0).areas());
  }

  private Outcome run(Experiment experiment, List<Task> tasks, Monitor monitor) {
    Outcome outcome = experiment.run(tasks, monitor, run -> {});
    failure = failure.or(outcome::failure);
    isStopped = isStopped || !outcome.isComplete();
    return outcome;
  }

  /** Passes on that somebody wants to stop, and tells nobody about years. */
  private static Monitor silent(Monitor monitor) {
    return new Monitor() {
      @Override
      public void yearPassed() {
        // the search counts draws, not years
      }

      @Override
      public boolean isStopped() {
        return monitor.isStopped();
      }
    };
  }
}
