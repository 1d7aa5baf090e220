package dk.doorstep.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.ParameterDraws;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.Settings;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariationTest {
  private static final Parameter COVERAGE = Ledger.find("aftercare.coverage").orElseThrow();

  @TempDir private Path folder;

  private Scenario scenario(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("s.json"), text);
    return new ScenarioLoader().load(file.toString());
  }

  private static List<Settings> everyPart(WorldDescription world) {
    List<Settings> all = new ArrayList<>(List.of(world.settings()));
    world
        .areas()
        .forEach(
            area -> {
              all.add(area.settings());
              area.sites().forEach(site -> all.add(site.settings()));
            });
    return all;
  }

  private static Varied with(Effect effect, List<String> scenarios, double... values) {
    Varied usual = Varied.list(COVERAGE, java.util.Arrays.stream(values).boxed().toList());
    return new Varied(
        COVERAGE, usual.values(), 0, 1, Spread.LINEAR, 0, effect, scenarios, Double.NaN);
  }

  private static final String STATED_IN_MANY_WAYS =
      """
      {"extends": "blank",
       "parameters": {"aftercare.coverage": {"before": 0.8, "steps": [{"fromDay": 100, "value": 0.6}]}},
       "areas": {"place": {"sites": {"shelter": {"parameters": {"aftercare.coverage": 0.4}}}}}}
      """;

  @Test
  void setReplacesWhateverIsStated() throws Exception {
    Scenario scenario = scenario(STATED_IN_MANY_WAYS);
    Variation variation = new Variation(List.of(with(Effect.SET, List.of(), 0.5)));
    WorldDescription world = variation.scenario(scenario, new Point(0, 0, List.of(0.5)));
    assertThat(everyPart(world))
        .hasSize(3)
        .allSatisfy(s -> assertThat(s.of(COVERAGE)).isEqualTo(Setting.constant(0.5)));
  }

  @Test
  void scaleKeepsProportionsAndSteps() throws Exception {
    Scenario scenario = scenario(STATED_IN_MANY_WAYS);
    Variation variation = new Variation(List.of(with(Effect.SCALE, List.of(), 0.5)));
    WorldDescription world = variation.scenario(scenario, new Point(0, 0, List.of(0.5)));
    // The default is 1, so everything is halved.
    assertThat(world.settings().value(COVERAGE, 0)).isEqualTo(0.4);
    assertThat(world.settings().value(COVERAGE, 100)).isEqualTo(0.3);
    assertThat(world.areas().get(0).sites().get(0).settings().value(COVERAGE, 0)).isEqualTo(0.2);
  }

  @Test
  void scalingIsWhatDrawsDo() throws Exception {
    Scenario scenario = new ScenarioLoader().load("denmark-2019");
    List<Varied> all = Ledger.uncertain().stream().map(Varied::plausible).toList();
    List<Double> row = all.stream().map(v -> v.at(0.3)).toList();
    double[] values = row.stream().mapToDouble(v -> v).toArray();
    ParameterDraws draws = new ParameterDraws(List.of(values));
    assertThat(all).allMatch(v -> v.effect() == Effect.SCALE);
    assertThat(new Variation(all).scenario(scenario, new Point(0, 0, row)))
        .isEqualTo(draws.apply(scenario.world(), 1));
  }

  @Test
  void defaultsAndEmptyCellsLeaveAScenarioAsItIs() throws Exception {
    Scenario scenario = new ScenarioLoader().load("denmark-2019");
    List<Varied> all = Ledger.uncertain().stream().map(Varied::plausible).toList();
    Variation variation = new Variation(all);
    List<Double> defaults = all.stream().map(Varied::base).toList();
    List<Double> nothing = all.stream().map(v -> Double.NaN).toList();
    assertThat(variation.scenario(scenario, new Point(0, 0, defaults))).isEqualTo(scenario.world());
    assertThat(variation.scenario(scenario, new Point(0, 0, nothing))).isEqualTo(scenario.world());
  }

  @Test
  void aLeverOfOneScenarioLeavesOthersAndThePastAlone() throws Exception {
    List<Scenario> two = new ScenarioLoader().loadAll(List.of("denmark-2019", "kept-place"));
    Variation variation = new Variation(List.of(with(Effect.SET, List.of("kept-place"), 0.5)));
    Point point = new Point(0, 0, List.of(0.5));
    assertThat(variation.scenario(two.get(0), point)).isEqualTo(two.get(0).world());
    assertThat(variation.past(two.get(1).root(), point)).isEqualTo(two.get(0).world());
    assertThat(variation.scenario(two.get(1), point)).isNotEqualTo(two.get(1).world());
    assertThat(variation.pastValues(point)).isEmpty();
    assertThat(variation.scenarioValues(point, "kept-place")).containsExactly(0.5);
  }

  @Test
  void sharesThatDoNotFitTogetherAreTold() throws Exception {
    Scenario scenario = new ScenarioLoader().load("denmark-2019");
    Parameter sofa = Ledger.find("inflow.sofaShare").orElseThrow();
    Variation variation = new Variation(List.of(Varied.list(sofa, List.of(0.9))));
    assertThat(variation.objection(List.of(scenario), new Point(0, 0, List.of(0.9))))
        .hasValueSatisfying(text -> assertThat(text).contains("must sum to 1"));
  }

  @Test
  void positionsCoverRangesAndLists() {
    Parameter nights = Ledger.find("keptPlace.respiteNights").orElseThrow();
    Varied whole = Varied.range(nights, 1, 5);
    assertThat(List.of(0.0, 0.199, 0.2, 0.999, 1.0))
        .extracting(whole::at)
        .containsExactly(1.0, 1.0, 2.0, 5.0, 5.0);
    assertThat(whole.levels(3)).containsExactly(1.0, 3.0, 5.0);
    Varied list = Varied.list(COVERAGE, List.of(0.9, 0.1));
    assertThat(list.at(0.49)).isEqualTo(0.9);
    assertThat(list.at(0.5)).isEqualTo(0.1);
    Varied log = Varied.range(Ledger.find("tenancy.frontLoadRatio").orElseThrow(), 1, 100);
    assertThat(log.spread()).isEqualTo(Spread.LOG);
    assertThat(log.at(0.5)).isEqualTo(10);
    assertThat(log.levels(3)).containsExactly(1.0, 10.0, 100.0);
  }
}
