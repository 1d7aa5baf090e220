package dk.doorstep.evaluation;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.Variation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the cells of an experiment depend on beside themselves. {@link JobBytes} takes it
 * to other machines.
 *
 * @param study the experiment
 * @param branchings the roots, how many areas of each type are simulated, and what branches from
 *     each
 */
public record CellJob(Study study, List<Branching> branchings) {
  /** What a past or a run depends on within an experiment. */
  record RunKey(String scenario, List<Double> values, int luck, int replication) {}

  public CellJob {
    branchings = List.copyOf(branchings);
  }

  /** How its runs are run. */
  RunSettings settings(int threads) {
    return new RunSettings(study.years(), study.every(), 1, 1, study.seed(), threads, 1, false);
  }

  /**
   * What the pasts of a cell depend on. Cells for which it is equal share their pasts, and whoever
   * simulates them together simulates those once.
   */
  public List<?> pasts(Cell cell) {
    return branchings.stream().map(branching -> pastKey(branching, cell)).toList();
  }

  /** Whether the scenario is the same at every point of one luck. */
  boolean isShared(String scenario) {
    return study.varied().stream().noneMatch(v -> Variation.concerns(v, scenario));
  }

  RunKey key(Cell cell, Scenario scenario) {
    Point point = cell.point();
    return new RunKey(
        scenario.id(),
        variation().scenarioValues(point, scenario.id()),
        point.luck(),
        cell.replication());
  }

  RunKey pastKey(Branching branching, Cell cell) {
    return new RunKey(
        branching.root().id(),
        variation().pastValues(cell.point()),
        cell.point().luck(),
        cell.replication());
  }

  /** Years that have to be simulated for these cells, on one machine. */
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
    WorldDescription past = isVaried ? variation().past(branching.root(), point) : root;
    return (long) past.settings().value(RunParameters.SPIN_UP_YEARS, 0);
  }

  Variation variation() {
    return new Variation(study.varied());
  }

  /**
   * Cells in the order in which they are best run: so many replications at a time, so that threads
   * seldom wait for a past that another one simulates.
   */
  public static List<Cell> ordered(List<Cell> cells, int replicationsAtATime) {
    List<Cell> ordered = new ArrayList<>(cells);
    ordered.sort(
        java.util.Comparator.comparingInt((Cell c) -> c.replication() / replicationsAtATime)
            .thenComparingInt(c -> c.point().index())
            .thenComparingInt(Cell::replication));
    return List.copyOf(ordered);
  }
}
