package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.Series;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.CostParameters;
import dk.doorstep.parameters.InflowParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.LifelineParameters;
import dk.doorstep.parameters.LonelinessParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.PriceParameters;
import dk.doorstep.parameters.ReimbursementParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money of whole runs, against a recount that looks at every person every night. */
class CostsTest {
  private static final int YEARS = 2;
  private static final List<String> ITEMS =
      List.of(
          "shelter",
          "night_shelter",
          "support",
          "kept_place",
          "dwellings",
          "acute",
          "base",
          "prevention");

  /** Limits that begin, tighten, end and begin anew; housing-first refunds that begin. */
  private static final Map<Parameter, Setting> REFORMS =
      // Also courses that begin before the move, and whatever averts losses.
      Map.ofEntries(
          Map.entry(
              ReimbursementParameters.SHELTER_DAYS,
              Setting.constant(0)
                  .with(50, Integer.MAX_VALUE, 60)
                  .with(200, Integer.MAX_VALUE, 40)
                  .with(500, Integer.MAX_VALUE, 0)
                  .with(550, Integer.MAX_VALUE, 20)),
          Map.entry(
              ReimbursementParameters.HOUSING_FIRST_SHARE,
              Setting.constant(0).with(100, Integer.MAX_VALUE, 0.5)),
          Map.entry(ReimbursementParameters.HOUSING_FIRST_DAYS, Setting.constant(120)),
          Map.entry(ReimbursementParameters.AFTERCARE_DAYS, Setting.constant(100)),
          Map.entry(SupportParameters.SITE_CONTACT_DAYS, Setting.constant(30)),
          Map.entry(LifelineParameters.OPEN, Setting.constant(1)),
          Map.entry(LifelineParameters.AVERTED_SHARE, Setting.constant(0.5)),
          Map.entry(
              CostParameters.SHELTER_NIGHT,
              Setting.constant(1507).with(300, Integer.MAX_VALUE, 1601.33)),
          Map.entry(LonelinessParameters.OPEN_HOUSE, Setting.constant(1)),
          Map.entry(LifelineParameters.KNOCKS, Setting.constant(1)),
          Map.entry(
              InflowParameters.PREVENTION_RATIO,
              Setting.constant(1).with(400, Integer.MAX_VALUE, 0.9)));

  private static Recorder run(World past, WorldDescription scenario, int years) {
    World world = past.branch(scenario);
    Window window = new Window(years, 1);
    List<Recorder> recorders =
        world.listen(part -> new Recorder(window, part, world.areaNames(), world.siteNames()));
    new DoorstepModel(world).runUntil(window.lastDay());
    recorders.subList(1, recorders.size()).forEach(recorders.get(0)::merge);
    return recorders.get(0);
  }

  private static IndicatorTable costs(Map<Parameter, Double> values) {
    WorldDescription busy = Worlds.busy(Map.of());
    Map<Parameter, Setting> changes = new HashMap<>();
    values.forEach((p, v) -> changes.put(p, Setting.constant(v)));
    return run(Worlds.spunUp(busy, 1, 4), Worlds.dated(busy, changes), 1).indicators();
  }

  private static long ore(IndicatorTable table, String indicator) {
    return Math.round(table.value(indicator) * YEARS * 100);
  }

  @Test
  void everyNightMunicipalityAndStateMakeUpWhatARecountFinds() {
    // Municipal CTI beside the shelters' own, so that both refunds of support are met.
    WorldDescription busy =
        Worlds.busy(
            Map.of(
                dk.doorstep.parameters.SupportParameters.MUNICIPAL_METHOD, 2.0,
                dk.doorstep.parameters.DwellingParameters.PER_YEAR, 60.0,
                dk.doorstep.parameters.SupportParameters.MUNICIPAL_WORKERS, 2.0));
    World world = Worlds.spunUp(busy, 1, 4).branch(Worlds.dated(busy, REFORMS));
    Window window = new Window(YEARS, 1);
    Recount recount = new Recount();
    List<Recorder> recorders = new ArrayList<>();
    world.listen(
        part -> {
          recorders.add(new Recorder(window, part, world.areaNames(), world.siteNames()));
          return new Listeners<>(recorders.get(0), recount);
        });
    DoorstepModel model = new DoorstepModel(world);
    for (int day = 0; day <= window.lastDay(); day++) {
      model.runUntil(day);
      IndicatorTable table = recorders.get(0).indicators();
      for (String item : ITEMS) {
        long total = ore(table, "cost." + item);
        long state = ore(table, "cost." + item + ".state");
        assertThat(total).as(item + " day " + day).isEqualTo(recount.total(item));
        assertThat(state).as(item + " state day " + day).isEqualTo(recount.state(item));
        assertThat(ore(table, "cost." + item + ".municipality") + state).isEqualTo(total);
      }
    }
    for (String item : ITEMS) {
      assertThat(recount.total(item)).as(item).isPositive();
    }
    assertThat(recount.refusedShelterNights()).isPositive();
    assertThat(recount.refundedNights("municipality")).isPositive();
    assertThat(recount.refundedNights("shelter")).isPositive();
    assertThat(recount.lateCourseNights()).isPositive();
    assertThat(recount.yearsBegun()).isPositive();
  }

  @Test
  void theSeriesAddsUpToTheIndicators() {
    WorldDescription busy = Worlds.busy(Map.of());
    Recorder recorder = run(Worlds.spunUp(busy, 1, 4), Worlds.dated(busy, REFORMS), YEARS);
    for (String name : List.of("cost.total", "cost.municipality", "cost.state")) {
      double sum =
          recorder.series().rows().stream()
              .filter(row -> row.indicator().equals(name))
              .mapToDouble(Series.Row::value)
              .sum();
      assertThat(sum / YEARS).isCloseTo(recorder.indicators().value(name), within(1e-3));
    }
    IndicatorTable table = recorder.indicators();
    double items = ITEMS.stream().mapToDouble(item -> table.value("cost." + item)).sum();
    assertThat(items).isCloseTo(table.value("cost.total"), within(1e-3));
  }

  @Test
  void theNumberOfPartsMakesNoDifference() {
    WorldDescription busy = Worlds.busy(Map.of());
    WorldDescription reformed = Worlds.dated(busy, REFORMS);
    Recorder one = run(Worlds.spunUp(busy, 1, 1), reformed, YEARS);
    Recorder three = run(Worlds.spunUp(busy, 3, 1), reformed, YEARS);
    assertThat(three.series().rows()).isEqualTo(one.series().rows());
    IndicatorTable whole = one.indicators();
    IndicatorTable parts = three.indicators();
    for (IndicatorTable.Key key : whole.keys()) {
      if (key.indicator().startsWith("cost.")) {
        assertThat(parts.value(key.indicator())).isEqualTo(whole.value(key.indicator()));
      }
    }
  }

  @Test
  void whatIsFreeCostsNothing() {
    Map<Parameter, Double> free = new HashMap<>();
    free.put(CostParameters.SHELTER_NIGHT, 0.0);
    free.put(CostParameters.NIGHT_SHELTER_NIGHT, 0.0);
    free.put(CostParameters.ASSIGNED_DWELLING, 0.0);
    free.put(CostParameters.ACUTE_NIGHT, 0.0);
    CostParameters.SUPPORT_HOUR.all().forEach(p -> free.put(p, 0.0));
    IndicatorTable table = costs(free);
    for (String name : List.of("total", "municipality", "state", "shelter_night_net")) {
      assertThat(table.value("cost." + name)).isZero();
    }
  }

  @Test
  void anIndexTwiceAsHighDoublesEveryCost() {
    Map<Parameter, Double> doubled = new HashMap<>();
    PriceParameters.INDEX.all().forEach(p -> doubled.put(p, 100.0));
    IndicatorTable before = costs(doubled);
    doubled.put(PriceParameters.INDEX.of(PriceParameters.Year.of(2024)), 200.0);
    IndicatorTable after = costs(doubled);
    for (String item : ITEMS) {
      assertThat(after.value("cost." + item))
          .as(item)
          .isCloseTo(2 * before.value("cost." + item), within(before.value("cost.total") * 1e-4));
    }
    assertThat(after.value("homeless.nights")).isEqualTo(before.value("homeless.nights"));
  }

  @Test
  void avoidableBedsCostTheirShare() {
    IndicatorTable average = costs(Map.of(PriceParameters.YEAR, 2023.0));
    IndicatorTable avoidable =
        costs(
            Map.of(
                PriceParameters.YEAR, 2023.0,
                CostParameters.BED_BASIS, 1.0,
                CostParameters.AVOIDABLE_BED_SHARE, 0.5));
    assertThat(avoidable.value("cost.shelter")).isEqualTo(average.value("cost.shelter") / 2);
    assertThat(avoidable.value("cost.support")).isEqualTo(average.value("cost.support"));
  }

  @Test
  void theNetCostOfANightShowsTheIncentive() {
    Map<Parameter, Double> own = new HashMap<>();
    own.put(PriceParameters.YEAR, 2023.0);
    assertThat(costs(own).value("cost.shelter_night_net")).isCloseTo(753.5, within(1e-6));
    own.put(ReimbursementParameters.SHELTER_DAYS, 1.0);
    assertThat(costs(own).value("cost.shelter_night_net")).isBetween(1300.0, 1507.0);
    own.put(ReimbursementParameters.SHELTER_SHARE, 0.0);
    assertThat(costs(own).value("cost.shelter_night_net")).isCloseTo(1507, within(1e-6));
  }

  @Test
  void keptNightsCostTheirShare() {
    IndicatorTable tenth = costs(Map.of(PriceParameters.YEAR, 2023.0));
    double unused = tenth.value("kept_place.nights") - tenth.value("kept_place.nights_used");
    assertThat(tenth.value("cost.kept_place")).isCloseTo(unused * 150.7, within(1e-3));
    IndicatorTable nothing = costs(Map.of(KeptPlaceParameters.COST_SHARE, 0.0));
    assertThat(nothing.value("cost.kept_place")).isZero();
    assertThat(nothing.value("kept_place.nights")).isEqualTo(tenth.value("kept_place.nights"));
  }
}
