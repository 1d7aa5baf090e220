package dk.doorstep.scenario;

import static dk.doorstep.scenario.Scenarios.area;
import static dk.doorstep.scenario.Scenarios.course;
import static dk.doorstep.scenario.Scenarios.site;
import static dk.doorstep.scenario.Scenarios.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.Setting;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which statement holds where and when. */
class PrecedenceTest {
  private static final String BEDS = "shelter.beds";

  @TempDir private Path folder;
  private Scenarios scenarios;

  @BeforeEach
  void setUp() {
    scenarios = new Scenarios(folder);
    scenarios.write(
        "parent.json",
        """
        {
          "parameters": {"inflow.personsPerYear": 100, "shelter.beds": 1},
          "areas": {
            "city": {"parameters": {"shelter.beds": 2}, "sites": {"big": {"parameters": {"shelter.beds": 3}}, "small": {}}},
            "town": {"sites": {"only": {}}}
          }
        }
        """);
  }

  private Scenario child(String rest) throws ScenarioException {
    return scenarios
        .write("child.json", "{\"extends\": \"parent\", " + rest + "}")
        .load("child.json");
  }

  private static void assertBeds(
      Scenario s, double whole, double city, double big, double small, double town, double only) {
    assertThat(whole(s, BEDS)).as("whole").isEqualTo(Setting.constant(whole));
    assertThat(area(s, "city", BEDS)).as("city").isEqualTo(Setting.constant(city));
    assertThat(site(s, "city", "big", BEDS)).as("city/big").isEqualTo(Setting.constant(big));
    assertThat(site(s, "city", "small", BEDS)).as("city/small").isEqualTo(Setting.constant(small));
    assertThat(area(s, "town", BEDS)).as("town").isEqualTo(Setting.constant(town));
    assertThat(site(s, "town", "only", BEDS)).as("town/only").isEqualTo(Setting.constant(only));
  }

  @Test
  void narrowerPartWinsWithinAFile() throws ScenarioException {
    assertBeds(scenarios.load("parent.json"), 1, 2, 3, 2, 1, 1);
  }

  @Test
  void childAtTheTopReplacesEverythingBelow() throws ScenarioException {
    assertBeds(child("\"parameters\": {\"shelter.beds\": 9}"), 9, 9, 9, 9, 9, 9);
  }

  @Test
  void childInAnAreaReplacesTheSitesOfThatArea() throws ScenarioException {
    assertBeds(
        child("\"areas\": {\"city\": {\"parameters\": {\"shelter\": {\"beds\": 9}}}}"),
        1,
        9,
        9,
        9,
        1,
        1);
  }

  @Test
  void childsOwnNarrowerStatementWins() throws ScenarioException {
    assertBeds(
        child(
            "\"areas\": {\"city\": {\"sites\": {\"small\": {\"parameters\": {\"shelter.beds\": 8}}}}},"
                + " \"parameters\": {\"shelter.beds\": 9}"),
        9,
        9,
        9,
        8,
        9,
        9);
  }

  @Test
  void otherParametersStay() throws ScenarioException {
    assertBeds(child("\"parameters\": {\"nightShelter.places\": 9}"), 1, 2, 3, 2, 1, 1);
  }

  @Test
  void areaParameterReachesItsSites() throws ScenarioException {
    Scenario child = child("\"areas\": {\"city\": {\"parameters\": {\"nightShelter.places\": 9}}}");
    assertThat(site(child, "city", "big", "nightShelter.places")).isEqualTo(Setting.constant(9));
    assertThat(site(child, "town", "only", "nightShelter.places")).isEqualTo(Setting.constant(0));
  }

  @Test
  void newPlacesTakeOverWhatIsAroundThem() throws ScenarioException {
    Scenario child =
        child(
            "\"areas\": {\"island\": {\"sites\": {\"hut\": {}}}, \"city\": {\"sites\": {\"third\": {\"count\": 4}}}}");
    assertThat(child.world().areas())
        .extracting(a -> a.name())
        .containsExactly("city", "town", "island");
    assertThat(site(child, "island", "hut", BEDS)).isEqualTo(Setting.constant(1));
    assertThat(site(child, "city", "third", BEDS)).isEqualTo(Setting.constant(2));
    assertThat(Scenarios.areaType(child, "city").sites())
        .extracting(s -> s.name() + s.count())
        .containsExactly("big1", "small1", "third4");
  }

  @Test
  void countZeroRemovesAndAnUnstatedCountStays() throws ScenarioException {
    scenarios.write(
        "middle.json", "{\"extends\": \"parent\", \"areas\": {\"town\": {\"count\": 5}}}");
    scenarios.write(
        "child.json",
        "{\"extends\": \"middle\", \"areas\": {\"town\": {\"parameters\": {\"shelter.beds\": 4}}, \"city\": {\"sites\": {\"big\": {\"count\": 0}}}}}");
    Scenario child = scenarios.load("child.json");
    assertThat(Scenarios.areaType(child, "town").count()).isEqualTo(5);
    assertThat(Scenarios.areaType(child, "city").sites())
        .extracting(s -> s.name())
        .containsExactly("small");
  }

  @Test
  void changeReachesNarrowerPartsForItsTime() throws ScenarioException {
    Scenario child =
        child(
            "\"changes\": [{\"fromDay\": 10, \"untilDay\": 20, \"parameters\": {\"shelter.beds\": 7}},"
                + " {\"fromDay\": 15, \"areas\": {\"city\": {\"sites\": {\"big\": {\"parameters\": {\"shelter.beds\": 6}}}}}}]");
    assertThat(whole(child, BEDS)).isEqualTo(course(1, 10, 7, 20, 1));
    assertThat(site(child, "city", "small", BEDS)).isEqualTo(course(2, 10, 7, 20, 2));
    assertThat(site(child, "city", "big", BEDS)).isEqualTo(course(3, 10, 7, 15, 6));
    assertThat(child.world().changeDays()).containsExactly(10, 15, 20);
  }

  @Test
  void changesComeAfterPlainStatementsAndInOrder() throws ScenarioException {
    Scenario child =
        child(
            "\"changes\": [{\"fromDay\": 10, \"parameters\": {\"shelter.beds\": 7}}, {\"fromDay\": 0, \"parameters\": {\"shelter.beds\": 8}}],"
                + "\"areas\": {\"town\": {\"parameters\": {\"shelter.beds\": 5}}}");
    assertThat(area(child, "town", BEDS)).isEqualTo(course(5, 0, 8));
  }

  @Test
  void inheritedChangesStayUntilTheChildStatesThatParameter() throws ScenarioException {
    scenarios.write(
        "middle.json",
        "{\"extends\": \"parent\", \"changes\": [{\"fromDay\": 10, \"parameters\": {\"shelter.beds\": 7, \"nightShelter.places\": 3}}]}");
    scenarios.write(
        "child.json",
        "{\"extends\": \"middle\", \"areas\": {\"city\": {\"parameters\": {\"shelter.beds\": 9}}}}");
    Scenario child = scenarios.load("child.json");
    assertThat(site(child, "city", "big", BEDS)).isEqualTo(Setting.constant(9));
    assertThat(site(child, "town", "only", BEDS)).isEqualTo(course(1, 10, 7));
    assertThat(area(child, "city", "nightShelter.places")).isEqualTo(course(0, 10, 3));
  }

  @Test
  void stepsInAChangeHoldOnlyWithinIt() throws ScenarioException {
    Scenario child =
        child(
            "\"changes\": [{\"fromDay\": 10, \"untilDay\": 40, \"parameters\":"
                + " {\"shelter.beds\": {\"steps\": [{\"fromDay\": 0, \"value\": 5}, {\"fromDay\": 30, \"value\": 6}, {\"fromDay\": 50, \"value\": 7}]}}}]");
    assertThat(whole(child, BEDS)).isEqualTo(course(1, 10, 5, 30, 6, 40, 1));
  }

  @Test
  void beforeTheFirstStepEachPartKeepsItsOwnValue() throws ScenarioException {
    Scenario child =
        child(
            "\"parameters\": {\"shelter.beds\": {\"steps\": [{\"fromDay\": -5, \"value\": 4}, {\"fromDay\": 5, \"value\": 6}]}}");
    assertThat(whole(child, BEDS)).isEqualTo(course(1, -5, 4, 5, 6));
    assertThat(site(child, "city", "big", BEDS)).isEqualTo(course(3, -5, 4, 5, 6));
  }

  @Test
  void valueBeforeTheFirstStepCanBeStated() throws ScenarioException {
    Scenario child =
        child(
            "\"parameters\": {\"shelter.beds\": {\"before\": 2, \"steps\": [{\"fromDay\": 5, \"value\": 6}]}}");
    assertThat(site(child, "city", "big", BEDS)).isEqualTo(course(2, 5, 6));
  }

  @Test
  void yearsHave365DaysAndTheOuterValuesGoOn() throws ScenarioException {
    Setting beds =
        whole(child("\"parameters\": {\"shelter.beds\": {\"byYear\": [10, 12, 12, 14]}}"), BEDS);
    assertThat(beds).isEqualTo(course(10, 365, 12, 1095, 14));
    assertThat(
            new double[] {
              beds.at(-9999),
              beds.at(364),
              beds.at(365),
              beds.at(1094),
              beds.at(1095),
              beds.at(99999)
            })
        .containsExactly(10, 10, 12, 12, 14, 14);
  }

  @Test
  void switchesAndChoicesMayChangeToo() throws ScenarioException {
    Scenario child =
        child(
            "\"parameters\": {\"aftercare.method\": {\"steps\": [{\"fromDay\": 9, \"value\": \"cti\"}]},"
                + " \"offer.declineRemoves\": {\"byYear\": [true, false]}}");
    assertThat(site(child, "city", "big", "aftercare.method")).isEqualTo(course(0, 9, 2));
    assertThat(whole(child, "offer.declineRemoves")).isEqualTo(course(1, 365, 0));
  }

  @Test
  void keysMayBeDottedNestedOrMixed() throws ScenarioException {
    Scenario child =
        child(
            "\"parameters\": {\"movement\": {\"street.toSofaHazardPerDay\": 0.5, \"sofa\": {\"toStreetHazardPerDay\": 0.25}},"
                + " \"movement.other\": {\"toSofaHazardPerDay\": 0.125}, /* remark */ \"movement.toSofaRatio.short\": 1e0,}");
    assertThat(whole(child, "movement.street.toSofaHazardPerDay")).isEqualTo(Setting.constant(0.5));
    assertThat(whole(child, "movement.sofa.toStreetHazardPerDay"))
        .isEqualTo(Setting.constant(0.25));
    assertThat(whole(child, "movement.other.toSofaHazardPerDay"))
        .isEqualTo(Setting.constant(0.125));
    assertThat(whole(child, "movement.toSofaRatio.short")).isEqualTo(Setting.constant(1));
  }

  @Test
  void sharesMayMissTheirSumByARoundingError() throws ScenarioException {
    Scenario child =
        child(
            "\"parameters\": {\"inflow\": {\"streetShare\": 0.1, \"nightShelterShare\": 0.2, \"sofaShare\": 0.3, \"shelterShare\": 0.3, \"otherShare\": 0.1000001}}");
    assertThat(whole(child, "inflow.otherShare")).isEqualTo(Setting.constant(0.1000001));
  }
}
