package dk.doorstep.calibration;

import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment file states about calibration.
 *
 * @param method how parameters are fitted
 * @param settings how; the seed is that of the experiment
 * @param facts all targets of the file
 * @param used keys of those that are fitted
 */
public record CalibrationPlan(
    CalibrationMethod method,
    CalibrationSettings settings,
    List<TargetFact> facts,
    List<String> used) {
  public CalibrationPlan {
    facts = List.copyOf(facts);
    used = List.copyOf(used);
  }

  /** The targets that are counted in these scenarios, fitted or not. */
  public List<TargetFact> counted(List<Scenario> scenarios) {
    return facts.stream()
        .filter(f -> f.figure().isPresent() && isSimulated(f.scenario(), scenarios))
        .toList();
  }

  private static boolean isSimulated(Optional<String> scenario, List<Scenario> scenarios) {
    return scenario.isEmpty() || scenarios.stream().anyMatch(s -> s.id().equals(scenario.get()));
  }

  /** Whether a target is fitted. */
  public boolean uses(TargetFact fact) {
    return used.contains(fact.key());
  }
}
