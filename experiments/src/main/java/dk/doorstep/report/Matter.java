package dk.doorstep.report;

import dk.doorstep.experiment.RunSettings;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * All that the sections of a report draw on, in no language.
 *
 * @param source what was run
 * @param results its runs
 * @param courses what they gave over time
 * @param findings what the comparison found; empty without a baseline
 * @param deciders what the answer hangs on
 * @param reservations of the policy that the closing question is asked of, if there is one
 */
record Matter(
    ReportSource source,
    Results results,
    TimeCourse courses,
    Optional<Findings> findings,
    Deciders deciders,
    Optional<Reservations> reservations) {

  /** Works everything out. */
  static Matter of(ReportSource source) {
    var run = source.run();
    List<Scenario> scenarios = run.experiment().scenarios();
    Results results = new Results(scenarios, run.outcome());
    Optional<Findings> findings =
        run.baseline()
            .filter(baseline -> !results.of(baseline).isEmpty())
            .map(
                baseline ->
                    Findings.of(
                        scenarios,
                        baseline,
                        run.outcome(),
                        source.differences(),
                        run.experiment().settings().years()));
    Deciders deciders =
        findings
            .map(f -> Deciders.of(results, f, run.experiment().draws()))
            .orElse(Deciders.none());
    return new Matter(
        source,
        results,
        new TimeCourse(results),
        findings,
        deciders,
        findings.flatMap(f -> Reservations.of(results, f)));
  }

  RunSettings settings() {
    return source.run().experiment().settings();
  }

  /** The baseline, or the only scenario. */
  Scenario first() {
    return findings.map(Findings::baseline).orElse(results.scenarios().get(0));
  }
}
