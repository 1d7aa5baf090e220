package dk.doorstep.report;

import dk.doorstep.experiment.PairedDifference;
import dk.doorstep.scenario.Scenario;
import java.util.Map;

/**
 * What one policy does.
 *
 * @param scenario the policy
 * @param isIdentical whether it has the same parameters and places as the baseline
 * @param findings one per measure
 * @param costPerNight what an avoided homeless night costs, in DKK; undefined unless nights are
 *     clearly avoided
 */
public record PolicyFindings(
    Scenario scenario,
    boolean isIdentical,
    Map<Measure, Finding> findings,
    PairedDifference costPerNight) {
  public PolicyFindings {
    findings = Map.copyOf(findings);
  }

  public Finding of(Measure measure) {
    return findings.get(measure);
  }

  /** The headline: nights homeless a year. */
  public Finding nights() {
    return of(Measure.NIGHTS);
  }

  String id() {
    return scenario.id();
  }
}
