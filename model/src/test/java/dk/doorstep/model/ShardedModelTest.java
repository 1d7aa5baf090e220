package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.Series;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.random.KeyedRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However the areas are cut and on however many threads they step, every bit is the same. */
class ShardedModelTest {
  private static final WorldDescription PAST = Worlds.busy(Map.of());

  /** Rules change in the middle of a year. */
  private static final WorldDescription FUTURE =
      Worlds.dated(
          PAST,
          Map.of(
              SupportParameters.SITE_WORKERS, from(100, 0.8, 1.5),
              DwellingParameters.PER_YEAR, from(200, 25, 40)));

  private static final Window WINDOW = new Window(1, 30);

  private record Run(
      List<IndicatorTable.Key> keys,
      List<Double> values,
      List<Series.Row> series,
      List<EventLog.Event> events) {}

  private static Setting from(int day, double before, double value) {
    return Setting.constant(before).with(day, Integer.MAX_VALUE, value);
  }

  private static World begin(int parts, long seed) {
    return World.create(PAST, List.of(6, 5), parts, new KeyedRandom(seed, 0, 0));
  }

  private static Run run(int parts, int threads, long seed) {
    World past = begin(parts, seed);
    new ShardedModel(past).runUntil(-1, threads, () -> {});
    World world = past.branch(FUTURE);
    List<Recorder> recorders = new ArrayList<>();
    List<EventLog> logs = new ArrayList<>();
    world.listen(
        part -> {
          Recorder recorder = new Recorder(WINDOW, part, world.areaNames(), world.siteNames());
          EventLog log = new EventLog();
          recorders.add(recorder);
          logs.add(log);
          return (TrajectoryListener) new Listeners<>(recorder, log);
        });
    ShardedModel model = new ShardedModel(world);
    model.runUntil(150, threads, () -> {});
    model.runUntil(WINDOW.lastDay(), threads, () -> {});
    Recorder all = recorders.get(0);
    recorders.subList(1, recorders.size()).forEach(all::merge);
    IndicatorTable table = all.indicators();
    List<Double> values = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      values.add(table.value(row));
    }
    return new Run(table.keys(), values, all.series().rows(), EventLog.sorted(logs));
  }

  @Test
  void partsAndThreadsMakeNoDifference() {
    Run one = run(1, 1, 1);
    assertThat(run(2, 1, 1)).isEqualTo(one);
    assertThat(run(5, 2, 1)).isEqualTo(one);
    assertThat(run(11, 7, 1)).isEqualTo(one);
    assertThat(run(World.BY_SIZE, 2, 1)).isEqualTo(one);
    assertThat(run(5, 2, 2)).isNotEqualTo(one);
  }

  @Test
  void nightByNightForTheWholeWorldIsTheSame() {
    World byNight = begin(3, 1);
    new DoorstepModel(byNight).runUntil(-1);
    World byPart = begin(3, 1);
    new ShardedModel(byPart).runUntil(-1);
    assertThat(byPart.day()).isEqualTo(byNight.day());
    assertThat(persons(byPart)).isEqualTo(persons(byNight)).isNotEmpty();
  }

  private static List<String> persons(World world) {
    List<String> persons = new ArrayList<>();
    world.forEachPerson(
        p -> persons.add(p.number() + " " + p.situation() + " " + p.situationSince()));
    return persons;
  }

  @Test
  void everyPartIsOfferedToTheCallerBeforeItBegins() {
    AtomicInteger parts = new AtomicInteger();
    new ShardedModel(begin(5, 1)).runUntil(-700, 2, parts::incrementAndGet);
    assertThat(parts).hasValue(5);
  }

  @Test
  void whatIsThrownOnOneThreadEndsTheRun() {
    AtomicInteger parts = new AtomicInteger();
    ShardedModel model = new ShardedModel(begin(11, 1));
    Runnable stopAtThird =
        () -> {
          if (parts.incrementAndGet() == 3) {
            throw new IllegalStateException("stop");
          }
        };
    assertThatThrownBy(() -> model.runUntil(-1, 2, stopAtThird)).hasMessage("stop");
    assertThat(parts.get()).isLessThan(11);
  }

  @Test
  void worldsThatGoOnWithoutACopyAreTheSame() {
    World copied = begin(3, 1);
    new ShardedModel(copied).runUntil(-1);
    World branch = copied.branch(FUTURE);
    World moved = copied.goOnUnder(FUTURE);
    new ShardedModel(branch).runUntil(300);
    new ShardedModel(moved).runUntil(300);
    assertThat(persons(moved)).isEqualTo(persons(branch));
  }
}
