package dk.doorstep.cli;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.fitting.CountCheck;
import dk.doorstep.fitting.Misfit;
import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Tells whether a run begins with the people who were counted. */
final class CountedNote {
  private final Messages messages;

  CountedNote(Messages messages) {
    this.messages = messages;
  }

  /** What to say about the scenarios that start from counted places. */
  List<String> lines(List<Branching> branchings, List<Scenario> scenarios, Outcome outcome) {
    return CountCheck.of(branchings, scenarios, outcome).stream().map(this::line).toList();
  }

  private String line(CountCheck check) {
    Misfit misfit = check.misfit();
    String begins =
        messages.text(
            "counted.begins",
            check.counted().area(),
            messages.number(misfit.total(), 0),
            messages.number(check.counted().total(), 0));
    if (misfit.isMet()) {
      return begins;
    }
    List<String> off = new ArrayList<>();
    for (Situation s : misfit.missed()) {
      off.add(
          messages.text(
              "counted.situation",
              messages.text("indicator.homeless." + s.label()).trim(),
              messages.number(check.means().get(s), 0),
              messages.number(check.counted().persons().get(s), 0)));
    }
    String which = off.isEmpty() ? "" : " " + messages.text("counted.off", String.join("; ", off));
    return messages.text("counted.warning", begins + which);
  }
}
