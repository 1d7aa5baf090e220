package dk.doorstep.fitting;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.Counted;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run begins with, held against what was counted, so that a model of another municipality
 * than the planner's does not pass unnoticed. What is compared is the mean over the rows of the
 * series up to the end of the first year, in the first draw.
 *
 * @param root the scenario with the count
 * @param counted everybody who was counted in it
 * @param means persons in each situation in the model
 */
public record CountCheck(Scenario root, Counted counted, Map<Situation, Double> means) {
  private static final int YEAR = 365;

  /** A few runs of one small place leave much to luck. */
  private static final double SLACK = 2;

  public CountCheck {
    means = Map.copyOf(means);
  }

  /** Those of the scenarios that start from counted places. */
  public static List<CountCheck> of(
      List<Branching> branchings, List<Scenario> scenarios, Outcome outcome) {
    List<CountCheck> checks = new ArrayList<>();
    for (Branching branching : branchings) {
      Optional<Counted> counted = everybody(branching);
      // The root itself if it was run; a policy may change much within a year.
      Optional<Scenario> shown =
          branching.scenarios().stream()
              .map(scenarios::get)
              .filter(s -> s.id().equals(branching.root().id()))
              .findFirst();
      if (counted.isPresent() && shown.isPresent()) {
        List<FinishedRun> runs =
            outcome.runsOf(shown.get().id()).stream().filter(r -> r.draw() == 0).toList();
        if (!runs.isEmpty()) {
          checks.add(new CountCheck(shown.get(), counted.get(), means(runs)));
        }
      }
    }
    return checks;
  }

  /** How far they are apart. */
  public Misfit misfit() {
    return new Misfit(counted, means, SLACK);
  }

  /** The counts of all simulated areas together, if each has one. */
  private static Optional<Counted> everybody(Branching branching) {
    Map<Situation, Integer> persons = new EnumMap<>(Situation.class);
    Situation.HOMELESS.forEach(s -> persons.put(s, 0));
    List<Integer> areas = branching.areas();
    for (int type = 0; type < areas.size(); type++) {
      String name = branching.root().world().areas().get(type).name();
      Optional<Counted> counted =
          branching.root().counted().stream().filter(c -> c.area().equals(name)).findFirst();
      if (counted.isEmpty()) {
        return Optional.empty();
      }
      int count = areas.get(type);
      counted.get().persons().forEach((s, n) -> persons.merge(s, n * count, Integer::sum));
    }
    return Optional.of(
        new Counted(branching.root().id(), persons, Optional.empty(), Map.of(), List.of()));
  }

  private static Map<Situation, Double> means(List<FinishedRun> runs) {
    Map<Situation, Double> means = new EnumMap<>(Situation.class);
    for (Situation s : Situation.HOMELESS) {
      String indicator = "homeless." + s.label();
      double sum = 0;
      int rows = 0;
      for (FinishedRun run : runs) {
        List<FinishedRun.SeriesKey> keys = run.seriesKeys();
        for (int row = 0; row < keys.size(); row++) {
          if (keys.get(row).day() < YEAR && keys.get(row).indicator().equals(indicator)) {
            sum += run.seriesValue(row);
            rows++;
          }
        }
      }
      means.put(s, sum / rows);
    }
    return means;
  }
}
