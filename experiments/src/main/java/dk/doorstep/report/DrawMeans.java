package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By how much a policy differs from the baseline under each set of assumptions. */
final class DrawMeans {
  private DrawMeans() {}

  /**
   * The mean difference of an indicator by draw, policy minus baseline; draw 0 is left out, since
   * nobody drew it.
   */
  static TreeMap<Integer, Double> differences(
      Results results, String policy, String baseline, String indicator) {
    Map<Integer, Double> before = means(results.of(baseline), indicator);
    TreeMap<Integer, Double> differences = new TreeMap<>();
    means(results.of(policy), indicator)
        .forEach(
            (draw, value) -> {
              if (before.containsKey(draw)) {
                differences.put(draw, value - before.get(draw));
              }
            });
    return differences;
  }

  private static Map<Integer, Double> means(List<FinishedRun> runs, String indicator) {
    Map<Integer, List<Double>> values = new TreeMap<>();
    for (FinishedRun run : runs) {
      double value = run.value(indicator, Findings.ALL);
      if (run.draw() > 0 && !Double.isNaN(value)) {
        values.computeIfAbsent(run.draw(), draw -> new ArrayList<>()).add(value);
      }
    }
    Map<Integer, Double> means = new TreeMap<>();
    values.forEach(
        (draw, all) ->
            means.put(draw, all.stream().mapToDouble(Double::doubleValue).average().orElseThrow()));
    return means;
  }
}
