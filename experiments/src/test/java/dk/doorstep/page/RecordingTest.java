package dk.doorstep.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.Branching;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.RunResult;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.experiment.Size;
import dk.doorstep.observation.Series;
import dk.doorstep.parameters.Situation;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A recording holds the same nights as the series of the same run. */
class RecordingTest {
  private static final int YEARS = 1;
  private static final RunSettings SETTINGS = new RunSettings(YEARS, 1, 1, 1, 5, 2, 3, false);
  private static final Size SIZE = new Size.Scale(0.05);
  private static final int SITUATION_BITS = 15;

  private static Scenario scenario() throws Exception {
    return new ScenarioLoader().load("shelter-cti-kept-place-early-visitation");
  }

  private static List<Recording> record(Scenario scenario) {
    PageRequest request =
        new PageRequest(List.of(scenario), SETTINGS, SIZE, 0, "en", 0, "", Optional.empty());
    return new Runs(request, Monitor.none()).record();
  }

  private static RunResult run(Scenario scenario) {
    Simulation simulation = new Simulation(SETTINGS);
    Branching branching = Branching.of(List.of(scenario), SIZE, simulation).get(0);
    return simulation.run(
        simulation.spinUp(branching.root().world(), branching.areas(), 0, 0),
        scenario.world(),
        0,
        0);
  }

  /** Persons by night and situation, after so many of the changes. */
  private static Map<String, Integer> counted(Recording recording, int changes) {
    TreeMap<Integer, Map<Long, Integer>> byNight = new TreeMap<>();
    recording
        .persons()
        .forEach(
            p ->
                byNight
                    .computeIfAbsent(p.firstNight(), n -> new HashMap<>())
                    .put(p.number(), p.state()));
    recording.changes().stream()
        .limit(changes)
        .forEach(
            c ->
                byNight
                    .computeIfAbsent(c.night(), n -> new HashMap<>())
                    .put(c.person(), c.state()));
    Map<String, Integer> counts = new TreeMap<>();
    Map<Long, Integer> now = new HashMap<>();
    for (int night = -1; night < YEARS * 365; night++) {
      now.putAll(byNight.getOrDefault(night, Map.of()));
      for (int state : now.values()) {
        Situation situation = Situation.of(state & SITUATION_BITS);
        if (situation.isFollowed()) {
          counts.merge(night + " " + situation.label(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Map<String, Integer> expected(Series series) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Series.Row row : series.rows()) {
      String label = row.indicator().replaceFirst("(homeless|housed)\\.", "");
      boolean isStock = !label.equals(row.indicator()) && !label.equals("total");
      if (isStock && row.value() > 0) {
        counts.put(row.day() + " " + label, (int) row.value());
      }
    }
    return counts;
  }

  @Test
  void everyNightHasTheCountsOfTheSeries() throws Exception {
    Scenario scenario = scenario();
    Recording recording = record(scenario).get(0);
    Map<String, Integer> expected = expected(run(scenario).series());
    int all = recording.changes().size();
    assertThat(expected).hasSizeGreaterThan(366 * 6);
    assertThat(counted(recording, all)).isEqualTo(expected);
    // A recording without the last moves is found out.
    assertThat(counted(recording, all * 9 / 10)).isNotEqualTo(expected);
  }

  @Test
  void bytesAreTheSameHoweverTheRunIsCut() throws Exception {
    Scenario scenario = scenario();
    RunSettings other = new RunSettings(YEARS, 1, 1, 1, 5, 1, 1, false);
    PageRequest request =
        new PageRequest(List.of(scenario), other, SIZE, 0, "en", 0, "", Optional.empty());
    List<Recording> whole = new Runs(request, Monitor.none()).record();
    List<Recording> parts = record(scenario);
    assertThat(RunBytes.of(whole)).isEqualTo(RunBytes.of(parts));
    assertThat(Diaries.of(whole, RunBytes.people(whole), WatchPage.LANGUAGES))
        .isEqualTo(Diaries.of(parts, RunBytes.people(parts), WatchPage.LANGUAGES));
  }
}
