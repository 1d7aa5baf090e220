package dk.doorstep.cli;

import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.UnreadSetting;
import dk.doorstep.scenario.UnreadSettings;
import dk.doorstep.study.Study;
import dk.doorstep.study.Varied;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of what a scenario changes, or an experiment varies, and nothing reads, so that a
 * difference of nothing is not taken for a finding.
 */
final class UnreadNote {
  private final Messages messages;

  UnreadNote(Messages messages) {
    this.messages = messages;
  }

  /** What to say about these scenarios, a line for each setting that stands in the way. */
  List<String> lines(List<Scenario> scenarios) {
    return scenarios.stream().flatMap(scenario -> lines(scenario).stream()).toList();
  }

  /** What to say about this scenario. */
  List<String> lines(Scenario scenario) {
    return lines("unread.note", scenario.id(), UnreadSettings.of(scenario));
  }

  /** What to say about an experiment that varies what nothing reads. */
  List<String> lines(Study study) {
    List<Parameter> all = study.varied().stream().map(Varied::parameter).toList();
    List<UnreadSetting> unread =
        study.varied().stream()
            .flatMap(
                varied ->
                    UnreadSettings.ofVaried(varied.parameter(), scenarios(study, varied), all)
                        .stream())
            .distinct()
            .toList();
    return lines("unread.varied", study.name(), unread);
  }

  /** The scenarios in which a parameter is varied. */
  private static List<Scenario> scenarios(Study study, Varied varied) {
    return study.scenarios().stream()
        .filter(s -> varied.isEverywhere() || varied.scenarios().contains(s.id()))
        .toList();
  }

  private List<String> lines(String text, String name, List<UnreadSetting> unread) {
    Map<List<List<String>>, List<String>> keys = new LinkedHashMap<>();
    unread.forEach(
        u ->
            keys.computeIfAbsent(List.of(u.because(), u.wanted()), way -> new ArrayList<>())
                .add(u.key()));
    return keys.entrySet().stream()
        .map(
            entry ->
                messages.text(
                    text,
                    name,
                    String.join(", ", entry.getValue()),
                    String.join(", ", entry.getKey().get(0)),
                    String.join(messages.text("unread.or"), entry.getKey().get(1))))
        .toList();
  }
}
