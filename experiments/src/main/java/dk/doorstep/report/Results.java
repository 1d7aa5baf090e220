package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The runs of an experiment by scenario, and figures over them. */
final class Results {
  private final List<Scenario> scenarios;
  private final Map<String, List<FinishedRun>> runs = new HashMap<>();
  private final Map<Figure, Level> known = new HashMap<>();

  /** An indicator of a scenario for a group. */
  private record Figure(String scenario, String indicator, String group) {}

  /** A draw and a replication. */
  private record Luck(int draw, int replication) {
    static Luck of(FinishedRun run) {
      return new Luck(run.draw(), run.replication());
    }
  }

  Results(List<Scenario> scenarios, Outcome outcome) {
    this.scenarios = List.copyOf(scenarios);
    for (FinishedRun run : outcome.runs()) {
      runs.computeIfAbsent(run.scenario(), id -> new ArrayList<>()).add(run);
    }
  }

  /** All scenarios, also those without a finished run. */
  List<Scenario> scenarios() {
    return scenarios;
  }

  /** The finished runs of a scenario, by draw and replication. */
  List<FinishedRun> of(String scenario) {
    return runs.getOrDefault(scenario, List.of());
  }

  /** A figure of one scenario. */
  Level level(String scenario, ToDoubleFunction<FinishedRun> figure) {
    return Level.of(of(scenario), figure);
  }

  /** The level of an indicator, worked out once. */
  Level level(String scenario, String indicator, String group) {
    return known.computeIfAbsent(
        new Figure(scenario, indicator, group),
        f -> Level.of(of(scenario), run -> run.value(indicator, group)));
  }

  /** The paired difference of a figure between a scenario and another. */
  PairedDifference difference(
      String scenario, String baseline, ToDoubleFunction<FinishedRun> figure) {
    Map<Luck, FinishedRun> byLuck = new HashMap<>();
    of(baseline).forEach(run -> byLuck.put(Luck.of(run), run));
    List<PairedDifference.Pair> pairs = new ArrayList<>();
    for (FinishedRun run : of(scenario)) {
      FinishedRun other = byLuck.get(Luck.of(run));
      if (other != null) {
        pairs.add(
            new PairedDifference.Pair(
                run.draw(), figure.applyAsDouble(other), figure.applyAsDouble(run)));
      }
    }
    return PairedDifference.of(pairs);
  }
}
