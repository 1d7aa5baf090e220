package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.SiteType;
import dk.doorstep.parameters.SupportParameters;
import dk.doorstep.parameters.WorldDescription;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies of the catalogue, applied to other places. */
class PolicyTransferTest {
  @TempDir private Path folder;

  private final ScenarioLoader loader = new ScenarioLoader();
  private Scenario town;

  @BeforeEach
  void writeATown() throws ScenarioException {
    new Scenarios(folder)
        .write(
            "town.json",
            "{\"title\": {\"da\": \"Byen\", \"en\": \"The town\"}, \"parameters\": {\"inflow.personsPerYear\": 100,"
                + " \"municipal.method\": \"section85\", \"municipal.workers\": 3, \"dwellings.perYear\": 20},"
                + " \"areas\": {\"town\": {\"sites\": {"
                + "\"big\": {\"parameters\": {\"shelter.beds\": 30, \"aftercare\": {\"method\": \"cti\", \"workers\": 1}}},"
                + "\"small\": {\"count\": 2, \"parameters\": {\"shelter.beds\": 5}}}}}}");
    town = loader.load(folder.resolve("town.json").toString());
  }

  private Scenario under(String policy) throws ScenarioException {
    return new PolicyTransfer(loader.load(policy), Locale.ENGLISH).onto(town);
  }

  private static double workers(Scenario scenario) {
    return WorkerShift.total(scenario.world(), SupportParameters.SITE_WORKERS)
        + WorkerShift.total(scenario.world(), SupportParameters.MUNICIPAL_WORKERS);
  }

  static List<String> policies() {
    return new Catalogue().national().stream().filter(id -> !id.equals("denmark-2019")).toList();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyNationalPolicyCanBeAppliedElsewhere(String id) throws ScenarioException {
    Scenario policy = loader.load(id);
    Scenario applied = under(id);
    assertThat(applied.id()).isEqualTo("town-" + id);
    assertThat(applied.root()).as("the same past").isEqualTo(town);
    assertThat(applied.title("en")).isEqualTo("The town: " + policy.title("en"));
    assertThat(applied.world()).isNotEqualTo(town.world());
    assertThat(applied.workerBudget()).isEqualTo(policy.workerBudget());
    switch (policy.workerBudget()) {
      case "same" -> assertThat(workers(applied)).isCloseTo(workers(town), within(1e-3));
      case "more" -> assertThat(workers(applied)).isGreaterThan(workers(town));
      default -> assertThat(workers(applied)).isZero();
    }
  }

  /** A policy applied to the places it was written for is the policy, up to where workers are. */
  @ParameterizedTest
  @MethodSource("policies")
  void appliedToItsOwnRootAPolicyIsItself(String id) throws ScenarioException {
    Scenario policy = loader.load(id);
    Scenario applied = new PolicyTransfer(policy, Locale.ENGLISH).onto(loader.load("denmark-2019"));
    assertThat(
            new Differences(policy.world(), applied.world())
                .rows().stream()
                    .map(DifferenceRow::key)
                    .filter(key -> !key.endsWith(".workers") && !key.equals("dwellings.perYear")))
        .isEmpty();
    assertThat(workers(applied)).isCloseTo(workers(policy), within(0.05));
  }

  private static double municipal(Scenario scenario) {
    return area(scenario).settings().value(SupportParameters.MUNICIPAL_WORKERS, 0);
  }

  private static double site(Scenario scenario, String name) {
    SiteType site =
        area(scenario).sites().stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElseThrow();
    return site.settings().value(SupportParameters.SITE_WORKERS, 0);
  }

  private static AreaType area(Scenario scenario) {
    return scenario.world().areas().get(0);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void thePolicyAsAFileIsThePolicy(String id) throws Exception {
    Scenario applied = under(id);
    String text = new PolicyFile(town, applied, Locale.ENGLISH).text("town", "doorstep new");
    Scenario loaded =
        new Scenarios(folder).write(applied.id() + ".json", text).load(applied.id() + ".json");
    assertThat(loaded.world()).isEqualTo(applied.world());
    assertThat(loaded.title()).isEqualTo(applied.title());
    assertThat(loaded.evidence()).isEqualTo(applied.evidence());
    assertThat(text).startsWith("// What the policy changes at the places of town");
  }

  @Test
  void workersGoWhereThePolicyHasThem() throws ScenarioException {
    // All four to the shelters, by beds: 30, 5 and 5.
    Scenario cti = under("shelter-cti");
    assertThat(municipal(cti)).isZero();
    assertThat(site(cti, "big")).isEqualTo(3);
    assertThat(site(cti, "small")).isEqualTo(0.5);
    // All four to the municipality.
    Scenario team = under("municipal-cti");
    assertThat(municipal(team)).isEqualTo(4);
    assertThat(site(team, "big") + site(team, "small")).isZero();
    // A quarter of the shelters' goes to the municipality.
    Scenario outreach = under("outreach-support");
    assertThat(municipal(outreach)).isEqualTo(3.25);
    assertThat(site(outreach, "big")).isEqualTo(0.75);
    assertThat(site(outreach, "small")).isZero();
    // Untouched.
    Scenario kept = under("kept-place");
    assertThat(municipal(kept)).isEqualTo(3);
    assertThat(site(kept, "big")).isEqualTo(1);
    assertThat(site(kept, "small")).isZero();
    // 454 workers for 106, of these 184 at shelters.
    Scenario full = under("full-housing-first");
    assertThat(workers(full)).isCloseTo(4 * 454 / 106.0, within(1e-3));
    assertThat(municipal(full)).isCloseTo(4 * 270 / 106.0, within(1e-3));
  }

  @Test
  void dwellingsGrowInProportion() throws ScenarioException {
    assertThat(Scenarios.area(under("more-dwellings"), "town", "dwellings.perYear").at(0))
        .isCloseTo(20 * (1 + 500 / 1410.0), within(1e-9));
  }

  @Test
  void rulesReachEveryPlace() throws ScenarioException {
    Scenario kept = under("shelter-cti-kept-place");
    for (String site : List.of("big", "small")) {
      assertThat(Scenarios.site(kept, "town", site, "aftercare.method").at(0)).isEqualTo(2);
      assertThat(Scenarios.site(kept, "town", site, "keptPlace.form").at(0)).isEqualTo(1);
    }
    assertThat(Scenarios.area(kept, "town", "municipal.method").at(0)).isZero();
  }

  @Test
  void whatIsNoPolicyIsRefused() {
    assertThatThrownBy(() -> under("denmark-2019")).hasMessageContaining("differs from no other");
    assertThatThrownBy(() -> under("toften")).hasMessageContaining("differs from no other");
  }

  @Test
  void aRuleForSomePlacesOnlyIsRefused() {
    new Scenarios(folder)
        .write(
            "some.json",
            "{\"extends\": \"denmark-2019\", \"areas\": {\"town\": {\"parameters\": {\"keptPlace.form\": \"reserve\"}}}}");
    assertThatThrownBy(() -> under(folder.resolve("some.json").toString()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("keptPlace.form")
        .hasMessageContaining("some of its own places only");
  }

  @Test
  void workersNeedAShelterToGoTo() throws ScenarioException {
    WorldDescription world = town.world();
    AreaType area = world.areas().get(0);
    Scenario without =
        new Scenario(
            "x",
            "x",
            town.title(),
            town.description(),
            List.of(),
            "",
            List.of(),
            new WorldDescription(
                "x",
                world.settings(),
                List.of(new AreaType(area.name(), 1, area.settings(), List.of()))),
            List.of());
    PolicyTransfer cti = new PolicyTransfer(loader.load("shelter-cti"), Locale.ENGLISH);
    assertThatThrownBy(() -> cti.onto(without)).hasMessageContaining("x has none");
    new PolicyTransfer(loader.load("municipal-cti"), Locale.ENGLISH).onto(without);
  }
}
