package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.Ledger;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of a scenario in which nothing is left open. */
class ResolvedScenarioTest {
  @TempDir private Path folder;
  private Scenarios scenarios;

  @BeforeEach
  void setUp() {
    scenarios = new Scenarios(folder);
  }

  static java.util.List<String> catalogue() {
    return new Catalogue().ids();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void formIsAScenarioThatResolvesToItself(String id) throws ScenarioException {
    ResolvedScenario resolved = new ResolvedScenario(new ScenarioLoader().load(id));
    Scenario again = scenarios.write("again.json", resolved.json()).load("again.json");
    assertThat(new ResolvedScenario(again).json()).isEqualTo(resolved.json());
    assertThat(new ResolvedScenario(again).hash())
        .isEqualTo(resolved.hash())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void formKeepsValuesOverTime() throws ScenarioException {
    scenarios.withPeople(
        "a.json",
        ", \"changes\": [{\"fromDay\": -7, \"untilDay\": 9, \"areas\": {\"town\": {\"sites\": {\"s\": {\"parameters\":"
            + " {\"shelter.beds\": 5, \"aftercare.method\": \"cti\"}}}}}}]");
    Scenario a = scenarios.load("a.json");
    Scenario again =
        scenarios.write("again.json", new ResolvedScenario(a).json()).load("again.json");
    assertThat(again.world().areas()).isEqualTo(a.world().areas());
    assertThat(new ResolvedScenario(a).json())
        .containsSubsequence(
            "\"aftercare.method\": {\n",
            "\"before\": \"none\",\n",
            "\"steps\": [\n",
            "\"fromDay\": -7,\n");
  }

  @Test
  void hashDependsOnMeaningNotOnWording() throws ScenarioException {
    scenarios
        .withPeople("a.json", "")
        .write(
            "b.json",
            "{\"extends\": \"a\", \"title\": {\"en\": \"B\"}, \"parameters\": {\"inflow\": {\"personsPerYear\": 1e2}}}")
        .write(
            "c.json", "{\"extends\": \"a\", \"parameters\": {\"inflow.personsPerYear\": 100.5}}");
    String hash = new ResolvedScenario(scenarios.load("a.json")).hash();
    assertThat(new ResolvedScenario(scenarios.load("b.json")).hash()).isEqualTo(hash);
    assertThat(new ResolvedScenario(scenarios.load("c.json")).hash()).isNotEqualTo(hash);
  }

  @Test
  void tableHasEveryParameterOnceForTheWhole() throws ScenarioException {
    var table = new ResolvedScenario(new ScenarioLoader().load("denmark-2019")).table();
    assertThat(table.stream().filter(r -> r.part().equals("whole")).map(ResolvedRow::key))
        .containsExactlyElementsOf(Ledger.all().stream().map(p -> p.key()).toList());
    assertThat(table)
        .contains(
            new ResolvedRow("town", "count", "areas", "10", "", ""),
            new ResolvedRow(
                "capital/shelter-cti",
                "aftercare.method",
                "choice",
                "cti",
                "choice",
                Scenarios.parameter("aftercare.method").source()))
        .noneMatch(r -> r.part().equals("town") && r.key().equals("run.spinUpYears"));
  }

  @Test
  void differencesAreGatheredWhereTheyHoldEverywhere() throws ScenarioException {
    scenarios
        .write(
            "a.json",
            "{\"parameters\": {\"inflow.personsPerYear\": 1}, \"areas\": {\"x\": {\"sites\": {\"s\": {}, \"t\": {\"parameters\":"
                + " {\"aftercare.method\": \"cti\"}}}}, \"y\": {\"sites\": {\"s\": {}, \"t\": {}}}}}")
        .write(
            "b.json",
            "{\"extends\": \"a\", \"parameters\": {\"aftercare.method\": \"cti\", \"offer.noticeDays\": 3},"
                + " \"areas\": {\"y\": {\"count\": 2, \"parameters\": {\"shelter.beds\": {\"steps\": [{\"fromDay\": 5, \"value\": 6}]}}}, \"island\": {}}}");
    assertThat(ResolvedScenario.diff(scenarios.load("a.json"), scenarios.load("b.json")))
        .extracting(
            r -> String.join(" | ", r.part(), r.key(), r.unit(), r.a(), r.b(), r.standing()))
        .containsExactly(
            "y | count | areas | 1 | 2 | ",
            "island | count | areas |  | 1 | ",
            "y | shelter.beds | beds | 0 | 0; from day 5: 6 | choice",
            "whole | offer.noticeDays | days | 14 | 3 | assumed",
            "x/s | aftercare.method | choice | none | cti | choice",
            "y | aftercare.method | choice | none | cti | choice");
  }

  @Test
  void scenarioDoesNotDifferFromItself() throws ScenarioException {
    Scenario scenario = new ScenarioLoader().load("shelter-cti");
    assertThat(ResolvedScenario.diff(scenario, scenario)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0,0",
    "100,100",
    "0.1,0.1",
    "1e-4,0.0001",
    "2e23,2E+23",
    "1e9,1000000000",
    "0.30000000000000004,0.30000000000000004",
    "5e-324,5E-324"
  })
  void numbersAreShortAndExact(double value, String text) {
    assertThat(Decimals.shortest(value)).isEqualTo(text);
    assertThat(Double.parseDouble(text) + 0.0).isEqualTo(value + 0.0);
  }
}
