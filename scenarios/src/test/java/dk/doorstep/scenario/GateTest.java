package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.model.ShardedModel;
import dk.doorstep.model.World;
import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.MethodParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.ReadinessParameters;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.ShelterParameters;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.population.PersonView;
import dk.doorstep.random.KeyedRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of gates holds in runs: behind a closed one a parameter changes no event and no
 * indicator, behind an open one the same change does.
 */
class GateTest {
  private static final int YEARS = 3;

  static Stream<Arguments> behind() {
    return Gate.all().stream()
        .flatMap(gate -> gate.behind().stream().map(p -> Arguments.of(p.key(), gate, p)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("behind")
  void isReadOnlyBehindAnOpenGate(String key, Gate gate, Parameter parameter) {
    Map<Parameter, Double> closed = new HashMap<>(busy());
    gate.keys().forEach(k -> closed.put(k, value(k, gate, false)));
    Map<Parameter, Double> open = new HashMap<>(busy());
    gate.keys().forEach(k -> open.put(k, value(k, gate, true)));
    assertThat(run(changed(closed, parameter))).isEqualTo(run(closed));
    assertThat(run(changed(open, parameter))).isNotEqualTo(run(open));
  }

  /** A value of the key that opens the gate, or one that does not. */
  private static double value(Parameter key, Gate gate, boolean isOpening) {
    for (double v = key.minimum(); v <= key.maximum(); v++) {
      if (gate.isOpenedBy(key, v) == isOpening) {
        return v;
      }
    }
    throw new AssertionError("no such value of " + key.key());
  }

  /** The same with a clearly different value of this parameter. */
  private static Map<Parameter, Double> changed(Map<Parameter, Double> all, Parameter p) {
    Map<Parameter, Double> changed = new HashMap<>(all);
    double now = all.getOrDefault(p, p.defaultValue());
    double less = Math.max(p.minimum(), p.kind() == Parameter.Kind.NUMBER ? now / 4 : now - 1);
    double small = p.kind() == Parameter.Kind.INTEGER && now > 4 ? Math.rint(now / 4) : less;
    double value = Math.max(p.minimum(), small);
    changed.put(p, value == now ? Math.min(p.maximum(), now + 1) : value);
    return changed;
  }

  /** A town in which everything happens often. */
  private static Map<Parameter, Double> busy() {
    Map<Parameter, Double> all = new HashMap<>();
    all.put(RunParameters.SPIN_UP_YEARS, 1.0);
    all.put(InflowParameters.PERSONS_PER_YEAR, 400.0);
    all.put(InflowParameters.INITIAL_PERSONS.of(Situation.SHELTER), 20.0);
    all.put(InflowParameters.INITIAL_PERSONS.of(Situation.SOFA), 30.0);
    all.put(ShelterParameters.BEDS, 30.0);
    all.put(DwellingParameters.PER_YEAR, 60.0);
    all.put(DwellingParameters.STOCK, 80.0);
    all.put(DwellingParameters.TURNOVER_PER_YEAR, 0.5);
    all.put(SupportParameters.SITE_METHOD, 2.0);
    all.put(SupportParameters.SITE_WORKERS, 2.0);
    all.put(SupportParameters.MUNICIPAL_METHOD, 1.0);
    all.put(SupportParameters.MUNICIPAL_COVERAGE, 0.8);
    all.put(SupportParameters.MUNICIPAL_WORKERS, 1.0);
    all.put(KeptPlaceParameters.FORM, 1.0);
    all.put(KeptPlaceParameters.RESPITE_HAZARD, 0.02);
    all.put(KeptPlaceParameters.RESERVE_BEDS, 3.0);
    all.put(TenancyParameters.SETTLE_AFTER_DAYS, 400.0);
    all.put(TenancyParameters.STAY_DISTRIBUTION, 3.0);
    all.put(ReadinessParameters.STALL_DAYS, 20.0);
    all.put(DwellingParameters.SUPPORTED_HOUSING_HAZARD, 0.01);
    all.put(MethodParameters.ACT_DAYS, 400.0);
    return all;
  }

  /** A checksum of all events, and all indicators. */
  private static List<Double> run(Map<Parameter, Double> values) {
    Map<Parameter, Setting> settings = new HashMap<>();
    values.forEach((p, v) -> settings.put(p, Setting.constant(v)));
    Settings all = Settings.defaults().with(settings);
    List<SiteType> sites = List.of(new SiteType("shelter", 2, all));
    WorldDescription town =
        new WorldDescription("town", all, List.of(new AreaType("town", 1, all, sites)));
    World world = World.create(town, List.of(1), 1, new KeyedRandom(1, 0, 0));
    Window window = new Window(YEARS, 30);
    List<Listeners<Recorder, Checksum>> parts =
        world.listen(
            part ->
                new Listeners<>(
                    new Recorder(window, part, world.areaNames(), world.siteNames()),
                    new Checksum()));
    new ShardedModel(world).runUntil(window.lastDay());
    List<Double> figures = new ArrayList<>();
    figures.add((double) parts.get(0).second().sum);
    IndicatorTable table = parts.get(0).first().indicators();
    for (int row = 0; row < table.size(); row++) {
      figures.add(table.value(row));
    }
    return figures;
  }

  private static final class Checksum implements TrajectoryListener {
    private long sum;

    @Override
    public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
      add(day, kind, p, p.situation().ordinal());
    }

    @Override
    public void noted(int day, EventKind kind, PersonView p, int detail) {
      add(day, kind, p, detail);
    }

    @Override
    public void nightEnded(int day, PlacesView places) {
      // events are enough
    }

    private void add(int day, EventKind kind, PersonView p, int detail) {
      long event = p.number() * 31 + day * 1009L + kind.ordinal() * 101L + detail;
      sum += (event * 0x9E3779B97F4A7C15L) >>> 20;
    }
  }
}
