package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventLog;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.ArrearsParameters;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.LonelinessParameters;
import dk.doorstep.parameters.MethodParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must happen to a run when something is changed, on the same random numbers. */
class MetamorphicTest {
  private static final int YEARS = 2;

  private record Run(List<Double> values, List<EventLog.Event> events) {}

  private static Run run(World past, WorldDescription scenario) {
    World world = past.branch(scenario);
    Window window = new Window(YEARS, 30);
    List<Recorder> recorders = new ArrayList<>();
    List<EventLog> logs = new ArrayList<>();
    world.listen(
        part -> {
          recorders.add(new Recorder(window, part, world.areaNames(), world.siteNames()));
          logs.add(new EventLog());
          int last = recorders.size() - 1;
          return (TrajectoryListener) new Listeners<>(recorders.get(last), logs.get(last));
        });
    new DoorstepModel(world).runUntil(window.lastDay());
    recorders.subList(1, recorders.size()).forEach(recorders.get(0)::merge);
    IndicatorTable table = recorders.get(0).indicators();
    List<Double> values = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      values.add(table.value(row));
    }
    return new Run(values, EventLog.sorted(logs));
  }

  private static Map<Parameter, Setting> constant(Map<Parameter, Double> values) {
    Map<Parameter, Setting> settings = new HashMap<>();
    values.forEach((p, v) -> settings.put(p, Setting.constant(v)));
    return settings;
  }

  @Test
  void theNumberOfPartsMakesNoDifference() {
    WorldDescription busy = Worlds.busy(Map.of());
    Run one = run(Worlds.spunUp(busy, 1, 1), busy);
    Run three = run(Worlds.spunUp(busy, 3, 1), busy);
    assertThat(three.events()).isEqualTo(one.events());
    assertThat(three.values()).isEqualTo(one.values());
  }

  @Test
  void anotherSeedMakesADifference() {
    WorldDescription busy = Worlds.busy(Map.of());
    assertThat(run(Worlds.spunUp(busy, 1, 2), busy).values())
        .isNotEqualTo(run(Worlds.spunUp(busy, 1, 1), busy).values());
  }

  @Test
  void branchingUnderTheSameRulesIsGoingOn() {
    WorldDescription busy = Worlds.busy(Map.of());
    World past = Worlds.spunUp(busy, 1, 1);
    Run branched = run(past, Worlds.dated(busy, Map.of()));
    assertThat(branched.values()).isEqualTo(run(past, busy).values());
  }

  @Test
  void supportWithoutEffectAndWithoutCapacityUseEqualsNoSupport() {
    Map<Parameter, Double> noEffect =
        new HashMap<>(
            Map.of(
                MethodParameters.CTI_LOSS_RATIO, 1.0,
                MethodParameters.CTI_AFTER_RATIO, 1.0,
                MethodParameters.TRADITIONAL_LOSS_RATIO, 1.0,
                SupportParameters.GAP_LOSS_RATIO, 1.0,
                SupportParameters.USES_CASELOAD, 0.0,
                KeptPlaceParameters.LOSS_RATIO, 1.0,
                KeptPlaceParameters.RESPITE_HAZARD, 0.0,
                KeptPlaceParameters.USES_BEDS, 0.0));
    noEffect.put(LonelinessParameters.VISITS_RELIEF, 0.0);
    noEffect.put(ArrearsParameters.SUPPORT_RATIO, 1.0);
    noEffect.put(ArrearsParameters.CLEAR_SUPPORT_RATIO, 1.0);
    WorldDescription none =
        Worlds.busy(
            Map.of(SupportParameters.SITE_METHOD, 0.0, SupportParameters.MUNICIPAL_METHOD, 0.0));
    World past = Worlds.spunUp(none, 1, 4);
    Map<Parameter, Double> withSupport = new HashMap<>(noEffect);
    withSupport.put(SupportParameters.SITE_METHOD, 2.0);
    withSupport.put(SupportParameters.MUNICIPAL_METHOD, 1.0);
    Run without = run(past, none);
    Run with = run(past, Worlds.dated(none, constant(withSupport)));
    assertThat(moves(with)).isEqualTo(moves(without));
    assertThat(with.events()).as("there was support").hasSizeGreaterThan(without.events().size());
    withSupport.put(MethodParameters.CTI_LOSS_RATIO, 0.1);
    assertThat(moves(run(past, Worlds.dated(none, constant(withSupport)))))
        .as("negative control: an effect shows")
        .isNotEqualTo(moves(without));
  }

  private static List<EventLog.Event> moves(Run run) {
    return run.events().stream().filter(e -> e.to() != null).toList();
  }

  @Test
  void aPolicyFromALaterDayChangesNothingBefore() {
    WorldDescription busy = Worlds.busy(Map.of());
    World past = Worlds.spunUp(busy, 1, 6);
    int start = 200;
    WorldDescription later =
        Worlds.dated(
            busy,
            Map.of(
                DwellingParameters.PER_YEAR,
                    Setting.constant(25).with(start, Integer.MAX_VALUE, 60),
                SupportParameters.EARLY_DAYS,
                    Setting.constant(0).with(start, Integer.MAX_VALUE, 30),
                ShelterParameters.BEDS, Setting.constant(15).with(start, Integer.MAX_VALUE, 20)));
    List<EventLog.Event> base = run(past, busy).events();
    List<EventLog.Event> changed = run(past, later).events();
    assertThat(before(changed, start)).isEqualTo(before(base, start)).isNotEmpty();
    assertThat(changed).isNotEqualTo(base);
  }

  private static List<EventLog.Event> before(List<EventLog.Event> events, int day) {
    return events.stream().filter(e -> e.day() < day).toList();
  }

  @Test
  void anotherAreaChangesNobodyElsewhere() {
    WorldDescription busy = Worlds.busy(Map.of());
    List<EventLog.Event> three = eventsOf(busy, List.of(2, 1));
    List<EventLog.Event> four = eventsOf(busy, List.of(2, 2));
    assertThat(four).hasSizeGreaterThan(three.size());
    assertThat(four.stream().filter(e -> e.area() < 3).toList()).isEqualTo(three);
  }

  private static List<EventLog.Event> eventsOf(WorldDescription description, List<Integer> areas) {
    World world = World.create(description, areas, 1, new dk.doorstep.random.KeyedRandom(1, 0, 0));
    List<EventLog> logs = world.listen(part -> new EventLog());
    new DoorstepModel(world).runUntil(100);
    return EventLog.sorted(logs);
  }

  @Test
  void preventionOfInflowChangesNobodysIdentity() {
    WorldDescription busy = Worlds.busy(Map.of());
    World past = Worlds.spunUp(busy, 1, 8);
    Set<Long> all = persons(run(past, busy));
    Set<Long> fewer =
        persons(
            run(
                past,
                Worlds.dated(busy, constant(Map.of(InflowParameters.PERSONS_PER_YEAR, 150.0)))));
    assertThat(fewer).hasSizeLessThan(all.size());
    assertThat(all).containsAll(fewer);
  }

  private static Set<Long> persons(Run run) {
    return run.events().stream().map(EventLog.Event::person).collect(Collectors.toSet());
  }

  @Test
  void inAnUncoupledWorldALowerHazardOfLossNeverAdvancesTheFirstLoss() {
    WorldDescription open =
        Worlds.busy(
            Map.of(
                ShelterParameters.BEDS, 100_000.0,
                dk.doorstep.parameters.MovementParameters.NIGHT_SHELTER_PLACES, 100_000.0,
                DwellingParameters.PER_YEAR, 0.0,
                SupportParameters.SITE_METHOD, 0.0,
                SupportParameters.MUNICIPAL_METHOD, 0.0));
    World past = Worlds.spunUp(open, 1, 9);
    Map<Parameter, Double> lower = new HashMap<>();
    TenancyParameters.LOSS_HAZARD.all().forEach(p -> lower.put(p, p.defaultValue() * 0.6));
    Map<Long, Integer> base = firstLoss(run(past, open));
    Map<Long, Integer> changed = firstLoss(run(past, Worlds.dated(open, constant(lower))));
    assertThat(changed.size()).isLessThan(base.size());
    changed.forEach(
        (person, day) -> assertThat(day).isGreaterThanOrEqualTo(base.getOrDefault(person, 0)));
  }

  private static Map<Long, Integer> firstLoss(Run run) {
    Map<Long, Integer> days = new HashMap<>();
    for (EventLog.Event e : run.events()) {
      if (e.kind() == dk.doorstep.observation.EventKind.TENANCY_LOST) {
        days.putIfAbsent(e.person(), e.day());
      }
    }
    return days;
  }
}
