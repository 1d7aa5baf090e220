package dk.doorstep.experiment;

import dk.doorstep.observation.IndicatorTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference between a scenario and the baseline in one row of their indicator tables.
 *
 * @param scenario id of the scenario
 * @param baseline id of the baseline
 * @param key indicator, group and unit
 * @param difference scenario minus baseline
 */
public record IndicatorDifference(
    String scenario, String baseline, IndicatorTable.Key key, PairedDifference difference) {

  /** A draw and a replication. */
  private record Luck(int draw, int replication) {}

  /**
   * The differences of these scenarios from the baseline, scenario by scenario, in the order of
   * their indicator tables. Rows that only one of the two has, such as areas, are left out. Last
   * comes what an avoided night costs, see {@link NightsAvoided}.
   *
   * @param years observed years of each run
   */
  public static List<IndicatorDifference> all(
      Outcome outcome, String baseline, List<String> scenarios, int years) {
    Map<Luck, FinishedRun> baselineRuns = new HashMap<>();
    for (FinishedRun run : outcome.runsOf(baseline)) {
      baselineRuns.put(new Luck(run.draw(), run.replication()), run);
    }
    List<IndicatorDifference> differences = new ArrayList<>();
    for (String scenario : scenarios) {
      List<FinishedRun> runs = outcome.runsOf(scenario);
      if (runs.isEmpty()) {
        continue;
      }
      List<IndicatorTable.Key> keys = runs.get(0).keys();
      for (IndicatorTable.Key key : keys) {
        if (baselineRuns.values().stream().anyMatch(b -> b.has(key.indicator(), key.group()))) {
          PairedDifference difference = PairedDifference.of(pairs(runs, baselineRuns, key));
          differences.add(new IndicatorDifference(scenario, baseline, key, difference));
        }
      }
      PairedDifference costPerNight =
          NightsAvoided.costPerNight(
              pairs(runs, baselineRuns, NightsAvoided.COST),
              pairs(runs, baselineRuns, NightsAvoided.NIGHTS),
              years);
      differences.add(
          new IndicatorDifference(scenario, baseline, NightsAvoided.COST_PER_NIGHT, costPerNight));
    }
    return List.copyOf(differences);
  }

  private static List<PairedDifference.Pair> pairs(
      List<FinishedRun> runs, Map<Luck, FinishedRun> baselineRuns, IndicatorTable.Key key) {
    List<PairedDifference.Pair> pairs = new ArrayList<>();
    for (FinishedRun run : runs) {
      FinishedRun baseline = baselineRuns.get(new Luck(run.draw(), run.replication()));
      if (baseline != null) {
        pairs.add(
            new PairedDifference.Pair(
                run.draw(),
                baseline.value(key.indicator(), key.group()),
                run.value(key.indicator(), key.group())));
      }
    }
    return pairs;
  }
}
