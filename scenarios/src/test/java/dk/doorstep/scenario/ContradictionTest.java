package dk.doorstep.scenario;

import static dk.doorstep.scenario.Bad.bad;
import static dk.doorstep.scenario.Bad.rest;
import static dk.doorstep.scenario.Bad.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements that are fine one by one but cannot hold together. */
class ContradictionTest {
  static Stream<Bad> contradictions() {
    return Stream.of(
        whole(
            "first nights",
            "\"inflow.personsPerYear\": 1,\n¤\"inflow.sofaShare\": 0.5",
            "first night",
            "sum to 1.1",
            "inflow.sofaShare 0.5",
            "inflow.streetShare 0.14"),
        whole(
            "after a stay",
            "\"inflow.personsPerYear\": 1, ¤\"shelterStay.toLeftShare\": 0.2",
            "after a shelter stay",
            "sum to 1.1"),
        whole(
            "after a lost tenancy",
            "\"inflow.personsPerYear\": 1, \"return\": {¤\"sofaShare\": 0}",
            "after a lost tenancy",
            "sum to 0.58"),
        whole(
            "patterns",
            "\"inflow.personsPerYear\": 1, \"population.cyclingShare\": 0.16,"
                + " ¤\"population.shortShare\": 0.9",
            "patterns",
            "1.06",
            "population.cyclingShare 0.16"),
        whole(
            "ages",
            "\"inflow.personsPerYear\": 1, ¤\"population.age18To24Share\": 0.9",
            "ages",
            "1.49"),
        whole(
            "both conditions",
            "\"inflow.personsPerYear\": 1, ¤\"population.bothShare\": 0.6",
            "both conditions",
            "population.mentalIllnessShare 0.5"),
        whole(
            "either condition",
            "\"inflow.personsPerYear\": 1, ¤\"population.mentalIllnessShare\": 0.7",
            "at most 1 but is 1.03"),
        whole(
            "later day",
            "\"inflow.personsPerYear\": 1,\n¤\"inflow.sofaShare\": {\"steps\": [{\"fromDay\": 50, \"value\": 0.5}]}",
            "from day 50",
            "sum to 1.1"),
        rest(
            "one area",
            "\"areas\": {\"a\": {}, \"b\": {\"parameters\": {¤\"inflow.sofaShare\": 0.5}}}",
            "$.areas.b",
            "sum to 1.1"),
        rest(
            "dated change",
            "\"areas\": {\"a\": {}}, \"changes\": [{\"fromDay\": 7, \"parameters\": {¤\"inflow.sofaShare\": 0.5}}]",
            "$",
            "from day 7",
            "sum to 1.1"),
        rest(
            "beds",
            "\"areas\": {\"a\": {\"parameters\": {\"shelter.beds\": 5, \"initial.shelterPersons\": 11},\n"
                + "\"sites\": {\"s\": {\"count\": 2, \"parameters\": {¤\"shelter.beds\": 5}}}}}",
            "$.areas.a",
            "initial.shelterPersons is 11",
            "room for 10",
            "the first day, day -"),
        rest(
            "beds without sites",
            "\"areas\": {\"a\": {\"parameters\": {¤\"initial.shelterPersons\": 1, \"shelter.beds\": 5}}}",
            "$.areas.a",
            "initial.shelterPersons is 1",
            "room for 0"),
        rest(
            "night shelter",
            "\"areas\": {\"a\": {\"parameters\": {¤\"initial.nightShelterPersons\": 1}}}",
            "$.areas.a",
            "nightShelter.places",
            "room for 0"),
        rest(
            "homes",
            "\"areas\": {\"a\": {\"parameters\": {¤\"initial.ownHomePersons\": 3, \"dwellings.supply\": \"stock\", \"dwellings.stock\": 2}}}",
            "$.areas.a",
            "initial.ownHomePersons is 3",
            "dwellings.stock",
            "room for 2"),
        bad("nobody", "¤{\"areas\": {\"a\": {}}}", "$", "no people", "inflow.personsPerYear"),
        bad(
            "nobody after the first day",
            "{\"parameters\": {\"run.spinUpYears\": 0,\n¤\"inflow.personsPerYear\":"
                + " {\"before\": 5, \"steps\": [{\"fromDay\": -10, \"value\": 0}]}}, \"areas\": {\"a\": {}}}",
            "$",
            "no people"),
        bad(
            "new area without people",
            "{\"extends\": \"denmark-2019\", \"areas\": {¤\"zzz\": {\"parameters\": {\"shelter.beds\": 3}}}}",
            "$.areas.zzz",
            "nobody is ever in it",
            "inflow.personsPerYear"));
  }

  @ParameterizedTest
  @MethodSource({"contradictions"})
  void isTold(Bad bad, @TempDir Path folder) throws IOException {
    bad.assertTold(folder);
  }
}
