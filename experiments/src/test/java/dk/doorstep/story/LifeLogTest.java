package dk.doorstep.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.ObservedRun;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.Listeners;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lives hold what the events of the run hold, and all of them can be told. */
class LifeLogTest {
  private static final int YEARS = 3;

  @Test
  void livesAreTheEventsByPerson() throws Exception {
    Scenario scenario = new ScenarioLoader().load("shelter-cti-kept-place-early-visitation");
    RunSettings settings = new RunSettings(YEARS, 1, 1, 1, 3, 1, 2, false);
    List<LifeLog> lives = new ArrayList<>();
    List<EventLog> events = new ArrayList<>();
    new ObservedRun(scenario, settings, new Size.Scale(0.02), 0, Monitor.none())
        .run(
            part -> {
              lives.add(new LifeLog(YEARS * 365 - 1));
              events.add(new EventLog());
              return new Listeners<>(lives.get(lives.size() - 1), events.get(events.size() - 1));
            });
    Lives all = new Lives(lives);
    Map<Long, List<EventLog.Event>> byPerson =
        EventLog.sorted(events).stream().collect(Collectors.groupingBy(EventLog.Event::person));
    assertThat(byPerson).hasSizeGreaterThan(200);
    byPerson.forEach((person, happened) -> compare(all.find(person).orElseThrow(), happened));
    assertThat(all.find(1)).isEmpty();
  }

  private static void compare(Life life, List<EventLog.Event> happened) {
    EventLog.Event first = happened.get(0);
    boolean isArrival = first.kind() == EventKind.ARRIVAL;
    assertThat(isArrival || first.kind() == EventKind.INITIAL).isTrue();
    assertThat(life.start().isArrival()).isEqualTo(isArrival);
    assertThat(life.start().situation()).isEqualTo(first.to());
    assertThat(life.moments()).hasSize(happened.size() - 1);
    for (int i = 1; i < happened.size(); i++) {
      EventLog.Event event = happened.get(i);
      Moment moment = life.moments().get(i - 1);
      assertThat(moment.day()).isEqualTo(event.day());
      assertThat(moment.kind()).isEqualTo(event.kind());
      assertThat(moment.from()).isEqualTo(event.from());
      assertThat(moment.to()).isEqualTo(event.to());
      assertThat(moment.detail()).isEqualTo(event.detail());
    }
    Story story = new Storyteller(Locale.forLanguageTag("da")).tell(life);
    assertThat(story.chapters()).hasSize(Episode.of(life).size() + 1);
  }
}
