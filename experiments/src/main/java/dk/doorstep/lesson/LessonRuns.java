package dk.doorstep.lesson;

import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.ObservedRun;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.observation.Window;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.story.LifeLog;
import dk.doorstep.story.Lives;
import java.util.ArrayList;
import java.util.List;

/**
 * The two runs of a lesson, again and again with other luck.
 *
 * @param pair the two scenarios
 * @param settings years, seed, threads
 * @param monitor hears of every simulated year
 */
record LessonRuns(List<Scenario> pair, RunSettings settings, Monitor monitor) {
  private static final Size WHOLE = new Size.Scale(1);

  LessonRuns {
    pair = List.copyOf(pair);
  }

  /** Years that so many repeats simulate. */
  long years(int repeats) {
    return repeats
        * pair.stream()
            .mapToLong(s -> new ObservedRun(s, settings, WHOLE, 0, monitor).years())
            .sum();
  }

  /** What is counted in both runs of one replication. */
  List<Tally> tally(int replication) {
    int lastDay = new Window(settings.years(), 1).lastDay();
    List<Tally> tallies = new ArrayList<>();
    for (Scenario scenario : pair) {
      ObservedRun run = new ObservedRun(scenario, settings, WHOLE, replication, monitor);
      tallies.add(Tally.of(new Lives(run.run(part -> new LifeLog(lastDay))).all()));
    }
    return tallies;
  }
}
