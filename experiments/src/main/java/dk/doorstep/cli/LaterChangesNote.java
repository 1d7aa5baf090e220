package dk.doorstep.cli;

import dk.doorstep.model.World;
import dk.doorstep.scenario.Scenario;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells of scenarios whose changes over time all come after the last night of a run, so that a
 * difference of nothing is not taken for a finding.
 */
final class LaterChangesNote {
  private final Messages messages;

  LaterChangesNote(Messages messages) {
    this.messages = messages;
  }

  /**
   * What to say about these scenarios.
   *
   * @param years years that are observed
   */
  List<String> lines(List<Scenario> scenarios, int years) {
    return scenarios.stream().flatMap(scenario -> line(scenario, years)).toList();
  }

  private Stream<String> line(Scenario scenario, int years) {
    List<Integer> days = scenario.world().changeDays();
    int lastDay = years * World.NIGHTS_PER_YEAR - 1;
    return days.isEmpty() || days.get(0) <= lastDay
        ? Stream.empty()
        : Stream.of(messages.text("changes.later", scenario.id(), days.get(0), lastDay));
  }
}
