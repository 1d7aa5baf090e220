package dk.doorstep.scenario;

import static dk.doorstep.scenario.Scenarios.parameter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.SiteType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios that come with the program. */
class CatalogueTest {
  /** Scenarios of lessons, about a made-up town. */
  private static final String CLASSROOM = "classroom-";

  private final Catalogue catalogue = new Catalogue();
  private final ScenarioLoader loader = new ScenarioLoader();

  static List<String> ids() {
    return new Catalogue().ids();
  }

  private Scenario load(String id) {
    try {
      return loader.load(id);
    } catch (ScenarioException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static double sumOfSites(Scenario scenario, String area, String key) {
    AreaType type = Scenarios.areaType(scenario, area);
    return type.sites().stream()
        .mapToDouble(s -> s.count() * s.settings().value(parameter(key), 0))
        .sum();
  }

  private static double inArea(Scenario scenario, String area, String key) {
    return Scenarios.areaType(scenario, area).settings().value(parameter(key), 0);
  }

  private static double workers(Scenario scenario) {
    return scenario.world().areas().stream()
        .mapToDouble(
            a ->
                a.count()
                    * (sumOfSites(scenario, a.name(), "aftercare.workers")
                        + inArea(scenario, a.name(), "municipal.workers")))
        .sum();
  }

  @Test
  void indexNamesEveryFileAndNoOther() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/dk/doorstep/scenario/catalogue"))) {
      Set<String> ids =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".json"))
              .map(n -> n.replace(".json", ""))
              .collect(Collectors.toSet());
      assertThat(catalogue.ids()).doesNotHaveDuplicates().hasSameElementsAs(ids);
    }
  }

  @Test
  void baselineComesFirst() {
    assertThat(catalogue.national()).startsWith("denmark-2019").hasSizeGreaterThan(5);
    assertThat(catalogue.contains("denmark-2019")).isTrue();
    assertThat(catalogue.contains("index")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyScenarioSpeaksBothLanguagesAndNamesEvidence(String id) {
    Scenario scenario = load(id);
    assertThat(scenario.title()).containsOnlyKeys("da", "en");
    assertThat(scenario.description()).containsOnlyKeys("da", "en");
    assertThat(scenario.description("da")).hasSizeGreaterThan(100);
    // The blank sheet says nothing about the world.
    assertThat(scenario.evidence().isEmpty()).isEqualTo(id.equals("blank"));
    assertThat(scenario.source()).isEqualTo("catalogue");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void evidenceIsInTheTable(String id) {
    Evidence table = Evidence.load();
    assertThat(load(id).evidence())
        .doesNotHaveDuplicates()
        .allSatisfy(fact -> assertThat(table.find(fact)).as(fact).isPresent());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void policiesGoOnFromTheBaselinesPastAndSayTheirBudget(String id) {
    Scenario scenario = load(id);
    boolean isPolicy = !scenario.lineage().isEmpty();
    if (id.startsWith(CLASSROOM)) {
      assertThat(catalogue.national()).doesNotContain(id);
      assertThat(scenario.root().id()).isEqualTo(CLASSROOM + "town");
      if (scenario.workerBudget().equals("same")) {
        Scenario parent = scenario.lineage().get(scenario.lineage().size() - 1);
        assertThat(workers(scenario)).isCloseTo(workers(parent), within(1e-9));
      }
      return;
    }
    assertThat(scenario.root().id()).isEqualTo(isPolicy ? "denmark-2019" : id);
    if (catalogue.national().contains(id) && !id.equals("denmark-2019")) {
      assertThat(isPolicy).isTrue();
    }
    if (!scenario.lineage().isEmpty()) {
      double workers = workers(scenario);
      double baseline = workers(load("denmark-2019"));
      assertThat(baseline).isCloseTo(106, within(1e-9));
      switch (scenario.workerBudget()) {
        case "none" -> assertThat(workers).isZero();
        case "same" -> assertThat(workers).isCloseTo(baseline, within(1e-9));
        case "more" -> assertThat(workers).isGreaterThan(baseline + 1);
        default -> assertThat(workers).isBetween(1.0, baseline - 1);
      }
    }
  }

  @Test
  void fullHousingFirstSaysHowManyWorkersItTakes() {
    Scenario full = load("full-housing-first");
    assertThat(full.workerBudget()).isEqualTo("more");
    String workers = String.valueOf(Math.round(workers(full)));
    assertThat(full.description("da")).contains(workers + " medarbejdere");
    assertThat(full.description("en")).contains(workers + " workers");
  }

  @Test
  void placesHaveTheirRealSize() {
    assertSize("st-dannesbo", "odense", 51, 2);
    assertSize("toften", "slagelse", 24, 5);
    assertSize("lindevangen", "frederiksberg", 26 + 8, 1.5);
    AreaType frederiksberg = Scenarios.areaType(load("lindevangen"), "frederiksberg");
    assertThat(frederiksberg.sites())
        .extracting(s -> s.settings().value(parameter("shelter.beds"), 0))
        .containsExactly(26.0, 8.0);
  }

  private void assertSize(String id, String area, double beds, double workers) {
    Scenario place = load(id);
    assertThat(catalogue.national()).doesNotContain(id);
    assertThat(place.world().areas()).extracting(AreaType::name).containsExactly(area);
    assertThat(place.world().areas()).extracting(AreaType::count).containsExactly(1);
    assertThat(sumOfSites(place, area, "shelter.beds")).isEqualTo(beds);
    assertThat(sumOfSites(place, area, "aftercare.workers")).isEqualTo(workers);
  }

  @Test
  void practiceOfSitesFollowsTheSurvey() {
    Parameter method = parameter("aftercare.method");
    double[] sites = new double[3];
    for (AreaType area : load("denmark-2019").world().areas()) {
      for (SiteType site : area.sites()) {
        sites[(int) site.settings().value(method, 0)] += area.count() * site.count();
        assertThat(site.name())
            .isEqualTo("shelter-" + method.format(site.settings().value(method, 0)));
      }
    }
    double all = sites[0] + sites[1] + sites[2];
    assertThat(all).isEqualTo(92);
    assertThat(sites[0] / all).isCloseTo(0.44, within(0.01));
    assertThat(sites[1] / all).isCloseTo(0.24, within(0.01));
    assertThat(sites[2] / all).isCloseTo(0.32, within(0.01));
  }

  @Test
  void municipalCtiDiffersFromShelterCtiOnlyInWhoDelivers() {
    Scenario shelter = load("shelter-cti");
    Scenario municipal = load("municipal-cti");
    assertThat(ResolvedScenario.diff(shelter, municipal))
        .extracting(DifferenceRow::key)
        .containsOnly(
            "aftercare.method",
            "aftercare.workers",
            "aftercare.contactDaysBeforeMove",
            "municipal.method",
            "municipal.workers",
            "municipal.coverage",
            "municipal.needsShelterStay");
    for (AreaType area : shelter.world().areas()) {
      assertThat(inArea(municipal, area.name(), "municipal.workers"))
          .isCloseTo(sumOfSites(shelter, area.name(), "aftercare.workers"), within(1e-9));
      assertThat(inArea(municipal, area.name(), "municipal.coverage"))
          .isEqualTo(inArea(shelter, area.name(), "aftercare.coverage"));
    }
  }

  @Test
  void traditionalAftercareDiffersFromShelterCtiOnlyInMethod() {
    assertThat(ResolvedScenario.diff(load("shelter-cti"), load("traditional-aftercare")))
        .extracting(r -> r.part() + " " + r.key() + " " + r.a() + " " + r.b())
        // Contact before the move is part of CTI.
        .containsExactly(
            "whole aftercare.method cti traditional", "whole aftercare.contactDaysBeforeMove 30 0");
  }

  @Test
  void municipalSupportDiffersFromMunicipalCtiOnlyInMethod() {
    assertThat(ResolvedScenario.diff(load("municipal-cti"), load("municipal-support")))
        .extracting(r -> r.part() + " " + r.key() + " " + r.a() + " " + r.b())
        .containsExactly("whole municipal.method cti section85");
  }

  @ParameterizedTest
  @CsvSource({
    "denmark-2019, kept-place, keptPlace.form guaranteed",
    "denmark-2019, early-visitation, visitation.earlyDays 30",
    "denmark-2019, integrated-office, office.integrated true",
    "denmark-2019, no-gap-hand-over, handOver.shelterAssessment true",
    "denmark-2019, prevention, prevention.inflowRatio 0.9",
    "shelter-cti, shelter-cti-kept-place, keptPlace.form guaranteed",
    "shelter-cti, agreement-12-months, cti.durationDays 365",
    "shelter-cti-kept-place, shelter-cti-kept-place-early-visitation, visitation.earlyDays 30",
  })
  void leversTouchNothingElse(String from, String to, String difference) {
    assertThat(ResolvedScenario.diff(load(from), load(to)))
        .extracting(r -> r.part() + " " + r.key() + " " + r.b())
        .containsExactly("whole " + difference);
  }

  @Test
  void leversOfSeveralParametersTouchNothingElse() {
    assertThat(ResolvedScenario.diff(load("denmark-2019"), load("open-house-lifeline")))
        .extracting(DifferenceRow::key)
        .containsExactlyInAnyOrder("base.openHouse", "lifeline.open", "outreach.knocks");
    assertThat(ResolvedScenario.diff(load("shelter-cti"), load("separate-team")))
        .extracting(DifferenceRow::key)
        .containsExactlyInAnyOrder("aftercare.team", "aftercare.highNeedMethod");
    assertThat(ResolvedScenario.diff(load("municipal-cti"), load("central-team")))
        .extracting(DifferenceRow::key)
        .containsExactlyInAnyOrder("municipal.needsShelterStay", "municipal.coverage");
    assertThat(ResolvedScenario.diff(load("denmark-2019"), load("unlimited-dwellings")))
        .extracting(DifferenceRow::key)
        .containsOnly("dwellings.perYear");
  }

  @Test
  void moreDwellingsAre500More() {
    Scenario base = load("denmark-2019");
    Scenario more = load("more-dwellings");
    double added =
        base.world().areas().stream()
            .mapToDouble(
                a ->
                    a.count()
                        * (inArea(more, a.name(), "dwellings.perYear")
                            - inArea(base, a.name(), "dwellings.perYear")))
            .sum();
    assertThat(added).isCloseTo(500, within(1e-9));
    assertThat(ResolvedScenario.diff(base, more))
        .extracting(DifferenceRow::key)
        .containsOnly("dwellings.perYear");
  }
}
