package dk.doorstep.cli;

import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.UnreadSetting;
import dk.doorstep.scenario.UnreadSettings;
import java.util.List;

/**
 * Tells of what a scenario changes and nothing reads, so that a difference of nothing is not taken
 * for a finding.
 */
final class UnreadNote {
  private final Messages messages;

  UnreadNote(Messages messages) {
    this.messages = messages;
  }

  /** What to say about these scenarios, a line for each parameter. */
  List<String> lines(List<Scenario> scenarios) {
    return scenarios.stream().flatMap(scenario -> lines(scenario).stream()).toList();
  }

  /** What to say about this scenario. */
  List<String> lines(Scenario scenario) {
    return UnreadSettings.of(scenario).stream().map(unread -> line(scenario, unread)).toList();
  }

  private String line(Scenario scenario, UnreadSetting unread) {
    return messages.text(
        "unread.note",
        scenario.id(),
        unread.key(),
        String.join(", ", unread.because()),
        String.join(messages.text("unread.or"), unread.wanted()));
  }
}
