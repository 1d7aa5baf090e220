package dk.doorstep.report;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.scenario.ResolvedScenario;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a comparison found: numbers and judgements, in no language.
 *
 * @param baseline what the policies are compared with
 * @param policies those that were run, in the order of the command line
 * @param depth what is known about how sure the answer is
 * @param draws sets of assumptions
 * @param pairs pairs of runs
 */
public record Findings(
    Scenario baseline, List<PolicyFindings> policies, Depth depth, int draws, int pairs) {
  static final String ALL = "all";
  private static final String COST_PER_NIGHT = "cost_per_homeless_night_avoided";

  /** What is known about how sure the answer is. */
  public enum Depth {
    /** Nothing: one run of each scenario. */
    SINGLE,
    /** Luck alone: several runs under the scenario's own values. */
    LUCK,
    /** Luck and ignorance: several sets of assumptions. */
    DRAWS
  }

  public Findings {
    policies = List.copyOf(policies);
  }

  /**
   * Judges the differences of an experiment.
   *
   * @param scenarios the scenarios that were compared, the baseline among them
   * @param baseline id of the baseline
   * @param differences differences from it, as they are written to the files
   * @param years observed years of a run
   */
  public static Findings of(
      List<Scenario> scenarios,
      String baseline,
      Outcome outcome,
      List<IndicatorDifference> differences,
      int years) {
    Map<String, Map<String, PairedDifference>> byScenario = new HashMap<>();
    for (IndicatorDifference d : differences) {
      if (d.key().group().equals(ALL)) {
        byScenario
            .computeIfAbsent(d.scenario(), id -> new HashMap<>())
            .put(d.key().indicator(), d.difference());
      }
    }
    List<FinishedRun> runs = outcome.runsOf(baseline);
    Scenario base =
        scenarios.stream().filter(s -> s.id().equals(baseline)).findFirst().orElseThrow();
    String hash = new ResolvedScenario(base).hash();
    List<PolicyFindings> policies = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Map<String, PairedDifference> found = byScenario.get(scenario.id());
      if (!scenario.id().equals(baseline) && found != null) {
        boolean isIdentical = new ResolvedScenario(scenario).hash().equals(hash);
        policies.add(
            new PolicyFindings(
                scenario,
                isIdentical,
                judge(found, runs, years, isIdentical),
                found.getOrDefault(COST_PER_NIGHT, PairedDifference.of(List.of()))));
      }
    }
    int draws = (int) runs.stream().mapToInt(FinishedRun::draw).distinct().count();
    Depth depth = draws > 1 ? Depth.DRAWS : runs.size() > 1 ? Depth.LUCK : Depth.SINGLE;
    return new Findings(base, policies, depth, draws, runs.size());
  }

  /** The policies, most homeless nights avoided first. */
  public List<PolicyFindings> byEffect() {
    return policies.stream().sorted(Comparator.comparingDouble(Findings::nights)).toList();
  }

  /** The policies that change homeless nights most, whichever way, largest change first. */
  public List<PolicyFindings> largest(int count) {
    return policies.stream()
        .filter(p -> !Double.isNaN(p.nights().difference().mean()))
        .sorted(Comparator.comparingDouble(p -> -Math.abs(p.nights().difference().mean())))
        .limit(count)
        .toList();
  }

  private static Map<Measure, Finding> judge(
      Map<String, PairedDifference> found,
      List<FinishedRun> baseline,
      int years,
      boolean isIdentical) {
    Map<Measure, Finding> findings = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double divisor = measure.divisor(years);
      PairedDifference d =
          found
              .getOrDefault(measure.indicator(), PairedDifference.of(List.of()))
              .times(1 / divisor);
      double level = Level.of(baseline, measure.indicator()).mean() / divisor;
      Finding finding = Judge.judge(measure, level, d);
      findings.put(measure, isIdentical && d.pairs() > 0 ? finding.asSame() : finding);
    }
    return findings;
  }

  /** Mean difference in homeless nights; a policy without one comes last. */
  private static double nights(PolicyFindings policy) {
    double mean = policy.nights().difference().mean();
    return Double.isNaN(mean) ? Double.MAX_VALUE : mean;
  }
}
