package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.MortalityParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who is homeless again, told by the recorder and recomputed from the events alone, with many
 * deaths on the way.
 */
class PersistenceTest {
  private static final int YEARS = 4;
  private static final int LAG = 2;
  private static IndicatorTable table;

  /**
   * By year: who was homeless on any night, who counts as registered, who was homeless on the last
   * night.
   */
  private static final List<Set<Long>> ANY = sets();

  private static final List<Set<Long>> REGISTERED = sets();
  private static final List<Set<Long>> STATUS = sets();

  private static List<Set<Long>> sets() {
    List<Set<Long>> sets = new ArrayList<>();
    for (int year = 0; year <= YEARS; year++) {
      sets.add(new HashSet<>());
    }
    return sets;
  }

  @BeforeAll
  static void run() {
    WorldDescription busy =
        Worlds.busy(Map.of(MortalityParameters.DEATHS_PER_100_PERSON_YEARS, 20.0));
    World world = Worlds.spunUp(busy, 1, 12).branch(busy);
    Window window = new Window(YEARS, 30);
    List<Recorder> recorders = new ArrayList<>();
    List<EventLog> logs = new ArrayList<>();
    world.listen(
        part -> {
          recorders.add(new Recorder(window, part, world.areaNames(), world.siteNames()));
          logs.add(new EventLog());
          return (TrajectoryListener) new Listeners<>(recorders.get(0), logs.get(0));
        });
    new DoorstepModel(world).runUntil(window.lastDay());
    table = recorders.get(0).indicators();
    replay(EventLog.sorted(logs), window.lastDay());
  }

  private static void replay(List<EventLog.Event> events, int lastDay) {
    Map<Long, Situation> where = new HashMap<>();
    int next = 0;
    for (int day = -1; day <= lastDay; day++) {
      for (; next < events.size() && events.get(next).day() == day; next++) {
        if (events.get(next).to() != null) {
          where.put(events.get(next).person(), events.get(next).to());
        }
      }
      // Index 0 is the night before day 0.
      int year = Math.floorDiv(day, 365) + 1;
      int night = Math.floorMod(day, 365);
      for (Map.Entry<Long, Situation> e : where.entrySet()) {
        if (e.getValue().isHomeless()) {
          ANY.get(year).add(e.getKey());
          if (night >= 358 || e.getValue() == Situation.SHELTER) {
            REGISTERED.get(year).add(e.getKey());
          }
          if (night == 364) {
            STATUS.get(year).add(e.getKey());
          }
        }
      }
    }
  }

  private static double share(List<Set<Long>> byYear, int firstYear) {
    double base = 0;
    double again = 0;
    for (int year = firstYear; year + LAG <= YEARS; year++) {
      base += byYear.get(year).size();
      Set<Long> both = new HashSet<>(byYear.get(year));
      both.retainAll(byYear.get(year + LAG));
      again += both.size();
    }
    return again / base;
  }

  @Test
  void equalsWhatTheEventsTell() {
    assertThat(table.value("persistence.2y")).isEqualTo(share(STATUS, 0));
    assertThat(table.value("persistence.2y.any")).isEqualTo(share(ANY, 1));
    assertThat(table.value("persistence.2y.registered")).isEqualTo(share(REGISTERED, 1));
    assertThat(table.value("homeless.in_year")).isEqualTo(ANY.get(YEARS).size());
  }
}
