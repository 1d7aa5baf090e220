package dk.doorstep.report;

import dk.doorstep.experiment.LaterChanges;
import dk.doorstep.fitting.CountCheck;
import dk.doorstep.fitting.Misfit;
import dk.doorstep.output.RunRecord;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.UnreadSetting;
import dk.doorstep.scenario.UnreadSettings;
import java.util.ArrayList;
import java.util.List;

/** What must be read before anything else in a report. */
final class Notices {
  private final Matter matter;
  private final Words words;

  Notices(Matter matter, Words words) {
    this.matter = matter;
    this.words = words;
  }

  List<String> all() {
    RunRecord run = matter.source().run();
    List<String> notices = new ArrayList<>();
    if (!run.outcome().isComplete()) {
      notices.add(
          words.text(
              "page.incomplete",
              "finished",
              run.outcome().finished(),
              "tasks",
              run.outcome().tasks()));
    }
    CountCheck.of(run.experiment().branchings(), matter.results().scenarios(), run.outcome())
        .stream()
        .filter(check -> !check.misfit().isMet())
        .forEach(check -> notices.add(ofCount(check)));
    LaterChanges.of(matter.results().scenarios(), matter.settings().years())
        .forEach(later -> notices.add(ofLaterChanges(later)));
    for (Scenario scenario : matter.results().scenarios()) {
      UnreadSettings.of(scenario).forEach(unread -> notices.add(ofUnread(scenario, unread)));
    }
    return notices;
  }

  private String ofUnread(Scenario scenario, UnreadSetting unread) {
    return words.text(
        "page.unread",
        "scenario",
        words.quoted(words.title(scenario)),
        "key",
        unread.key(),
        "because",
        String.join(", ", unread.because()));
  }

  private String ofCount(CountCheck check) {
    Misfit misfit = check.misfit();
    List<String> apart = new ArrayList<>();
    apart.add(apart("total", misfit.total(), check.counted().total()));
    misfit
        .missed()
        .forEach(
            s ->
                apart.add(
                    apart(s.label(), check.means().get(s), check.counted().persons().get(s))));
    return words.text(
        "page.counted",
        "scenario",
        words.quoted(words.title(check.root())),
        "list",
        words.allOf(apart));
  }

  private String apart(String situation, double simulated, double counted) {
    return words.text(
        "page.counted.part",
        "model",
        words.number(simulated, Rounding.WHOLE),
        "counted",
        words.number(counted, Rounding.WHOLE),
        "situation",
        words.text("situation." + situation));
  }

  private String ofLaterChanges(LaterChanges later) {
    return words.text(
        later.isPart() ? "page.later.part" : "page.later.none",
        "scenario",
        words.quoted(words.title(later.scenario())),
        "day",
        later.firstDay(),
        "last",
        later.lastDay());
  }
}
