package dk.doorstep.experiment;

import dk.doorstep.model.World;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A scenario with changes over time that come after the last night of a run, so that a difference
 * of nothing is not taken for a finding.
 *
 * @param scenario the scenario
 * @param firstDay the first day after the run on which something changes
 * @param lastDay last day of the run
 * @param isPart whether other changes are seen in the run
 */
public record LaterChanges(Scenario scenario, int firstDay, int lastDay, boolean isPart) {
  /**
   * Those of these scenarios that have such changes.
   *
   * @param years years that are observed
   */
  public static List<LaterChanges> of(List<Scenario> scenarios, int years) {
    int lastDay = years * World.NIGHTS_PER_YEAR - 1;
    return scenarios.stream().map(s -> of(s, lastDay)).flatMap(Optional::stream).toList();
  }

  private static Optional<LaterChanges> of(Scenario scenario, int lastDay) {
    List<Integer> days = scenario.world().changeDays();
    return days.stream()
        .filter(day -> day > lastDay)
        .findFirst()
        .map(day -> new LaterChanges(scenario, day, lastDay, days.get(0) <= lastDay));
  }
}
