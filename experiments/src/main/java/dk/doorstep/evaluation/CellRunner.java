package dk.doorstep.evaluation;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Packing;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.model.World;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs cells. A past that several points share is simulated once, and so is a run of a scenario in
 * which nothing is varied, such as the baseline of levers.
 */
final class CellRunner {
  private final Study study;
  private final List<Branching> branchings;
  private final RunSettings settings;
  private final Runnable yearPassed;
  private final Variation variation;
  private final Packing packing;
  private final Shared<RunKey, World> pasts;
  private final Shared<RunKey, FinishedRun> runs;

  /** What a past or a run depends on within an experiment. */
  private record RunKey(String scenario, List<Double> values, int luck, int replication) {}

  CellRunner(Study study, List<Branching> branchings, RunSettings settings, Runnable yearPassed) {
    this.study = study;
    this.branchings = branchings;
    this.settings = settings;
    this.yearPassed = yearPassed;
    this.variation = new Variation(study.varied());
    this.packing = new Packing(study::keeps, study.keepsSeries());
    int atATime = settings.threads() + 1;
    this.pasts = new Shared<>(atATime * branchings.size());
    this.runs = new Shared<>(atATime * study.scenarios().size());
  }

  /**
   * The runs of a cell, in the order of the scenarios.
   *
   * @param current is told the id of the scenario that is simulated
   */
  List<FinishedRun> run(Cell cell, String[] current) throws Exception {
    FinishedRun[] finished = new FinishedRun[study.scenarios().size()];
    for (Branching branching : branchings) {
      for (int index : branching.scenarios()) {
        Scenario scenario = study.scenarios().get(index);
        finished[index] =
            isShared(scenario.id())
                ? runs.get(key(cell, scenario), () -> run(branching, scenario, cell, current))
                : run(branching, scenario, cell, current);
      }
    }
    return List.of(finished);
  }

  /** Years that have to be simulated for these cells. */
  long years(List<Cell> cells) {
    Map<String, Set<RunKey>> pastsOf = new HashMap<>();
    Set<RunKey> keys = new HashSet<>();
    long years = 0;
    for (Cell cell : cells) {
      for (Branching branching : branchings) {
        if (pastsOf
            .computeIfAbsent(branching.root().id(), r -> new HashSet<>())
            .add(pastKey(branching, cell))) {
          years += spinUpYears(branching, cell.point());
        }
        for (int index : branching.scenarios()) {
          years += keys.add(key(cell, study.scenarios().get(index))) ? study.years() : 0;
        }
      }
    }
    return years;
  }

  private long spinUpYears(Branching branching, Point point) {
    boolean isVaried =
        study.varied().stream().anyMatch(v -> v.parameter().equals(RunParameters.SPIN_UP_YEARS));
    WorldDescription root = branching.root().world();
    WorldDescription past = isVaried ? variation.past(branching.root(), point) : root;
    return (long) past.settings().value(RunParameters.SPIN_UP_YEARS, 0);
  }

  /** Whether the scenario is the same at every point of one luck. */
  private boolean isShared(String scenario) {
    return study.varied().stream().noneMatch(v -> Variation.concerns(v, scenario));
  }

  private RunKey key(Cell cell, Scenario scenario) {
    Point point = cell.point();
    return new RunKey(
        scenario.id(),
        variation.scenarioValues(point, scenario.id()),
        point.luck(),
        cell.replication());
  }

  private RunKey pastKey(Branching branching, Cell cell) {
    return new RunKey(
        branching.root().id(),
        variation.pastValues(cell.point()),
        cell.point().luck(),
        cell.replication());
  }

  private FinishedRun run(Branching branching, Scenario scenario, Cell cell, String[] current)
      throws Exception {
    Simulation simulation = new Simulation(settings, yearPassed);
    int luck = cell.point().luck();
    current[0] = branching.root().id();
    World past = pasts.get(pastKey(branching, cell), () -> past(branching, cell, simulation));
    current[0] = scenario.id();
    WorldDescription world = variation.scenario(scenario, cell.point());
    return packing.pack(simulation.run(past, world, luck, cell.replication()));
  }

  private World past(Branching branching, Cell cell, Simulation simulation) {
    WorldDescription root = variation.past(branching.root(), cell.point());
    return simulation.spinUp(root, branching.areas(), cell.point().luck(), cell.replication());
  }

  /**
   * Cells in the order in which they are best run: as many replications at a time as there are
   * threads, so that threads seldom wait for a past that another one simulates.
   */
  List<Cell> ordered(List<Cell> cells) {
    Cell[] ordered = cells.toArray(Cell[]::new);
    int atATime = Math.max(1, settings.threads());
    Arrays.sort(
        ordered,
        java.util.Comparator.comparingInt((Cell cell) -> cell.replication() / atATime)
            .thenComparingInt(cell -> cell.point().index())
            .thenComparingInt(Cell::replication));
    return List.of(ordered);
  }
}
