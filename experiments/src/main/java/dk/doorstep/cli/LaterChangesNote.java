package dk.doorstep.cli;

import dk.doorstep.experiment.LaterChanges;
import dk.doorstep.scenario.Scenario;
import java.util.List;

/** Tells of scenarios that change something after the last night of a run. */
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
    return LaterChanges.of(scenarios, years).stream().map(this::line).toList();
  }

  private String line(LaterChanges later) {
    return messages.text(
        later.isPart() ? "changes.laterPart" : "changes.later",
        later.scenario().id(),
        later.firstDay(),
        later.lastDay());
  }
}
