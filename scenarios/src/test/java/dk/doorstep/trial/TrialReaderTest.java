package dk.doorstep.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.doorstep.parameters.AreaType;
import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.parameters.PopulationParameters;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.TenancyParameters;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrialReaderTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TrialSchema.json(), InputFormat.JSON);

  @TempDir private Path folder;

  private Trial read(String text) throws IOException, ScenarioException {
    return read(text, Locale.ENGLISH);
  }

  private Trial read(String text, Locale language) throws IOException, ScenarioException {
    Files.writeString(folder.resolve("t.json"), text);
    return new TrialReader(language).read("t.json", folder);
  }

  private static List<Error> schemaErrors(String text) throws IOException {
    return SCHEMA.validate(JSON.readTree(text));
  }

  static List<String> catalogue() {
    return TrialCatalogue.ids();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void theCatalogueIsReadAndFitsItsSchema(String id) throws Exception {
    Trial trial = new TrialReader(Locale.ENGLISH).read(id, folder);
    assertThat(trial.id()).isEqualTo(id);
    assertThat(trial.title()).containsKeys("da", "en");
    assertThat(schemaErrors(TrialCatalogue.text(id))).isEmpty();
  }

  @Test
  void littleIsNeededAndTheRestIsTold() throws Exception {
    String text = "{\"start\": \"street\", \"arms\": {\"a\": {}, \"b\": {\"support\": \"cti\"}}}";
    Trial trial = read(text);
    assertThat(schemaErrors(text)).isEmpty();
    assertThat(trial.control()).isEqualTo("a");
    assertThat(trial.outcomes()).hasSize(6);
    assertThat(trial.assumptions())
        .contains("followUp: 365", "control: a", "arms.a.support: none", "arms.b.dwelling: queue");
  }

  @Test
  void supportForHighNeedAloneKeepsWhatItStates() throws Exception {
    Trial trial =
        read(
            """
            {"start": {"situation": {"street": 0.5, "ownHome": 0.5}, "comingFrom": "shelter"},
             "arms": {"a": {"support": {"method": "none"}},
               "b": {"support": {"method": "none", "highNeedMethod": "act", "accepted": 0.5}}}}
            """);
    assertThat(trial.start().comingFrom()).isEqualTo(Situation.SHELTER);
    assertThat(trial.arms().get(0).support()).isEmpty();
    assertThat(trial.arms().get(1).support().orElseThrow().accepted()).hasValue(0.5);
  }

  @Test
  void traitsBecomeParametersAndConditionsAreIndependentUnlessStated() throws Exception {
    Trial trial =
        read(
            """
            {"start": "sofa", "arms": {"a": {}, "b": {}},
             "participants": {"women": 0.3, "age": {"from": 18, "to": 29}, "mentalIllness": true,
               "substanceUse": 0.4, "kind": "longTerm"}}
            """);
    assertThat(trial.traits())
        .containsEntry(PopulationParameters.WOMEN_SHARE, 0.3)
        .containsEntry(PopulationParameters.MENTAL_ILLNESS_SHARE, 1.0)
        .containsEntry(PopulationParameters.BOTH_SHARE, 0.4)
        .containsEntry(PopulationParameters.SHORT_SHARE, 0.0)
        .containsEntry(PopulationParameters.AGE_18_TO_24_SHARE, 7 / 12.0)
        .containsEntry(PopulationParameters.AGE_25_TO_29_SHARE, 5 / 12.0)
        .containsEntry(PopulationParameters.AGE_30_TO_49_SHARE, 0.0);
  }

  @Test
  void timesAreWrittenAsPapersWriteThem() throws Exception {
    Trial trial =
        read(
            """
            {"start": {"street": 0.25, "shelter": 0.75}, "arms": {"a": {}, "b": {}}, "persons": 101,
             "followUp": "18 months", "outcomes": [
               {"measure": "nightsHomeless", "window": {"last": "18 weeks"}, "situations": "street"},
               {"measure": "nightsHomeless", "window": {"first": 100}},
               {"measure": "homelessAtAnyTime", "window": [10, 20]},
               "housedAt"]}
            """);
    assertThat(trial.followUpDays()).isEqualTo(548);
    assertThat(trial.outcomes().get(0).window()).isEqualTo(new Window(548 - 126, 548));
    assertThat(trial.outcomes().get(0).situations()).containsExactly(Situation.STREET);
    assertThat(trial.outcomes().get(2).window()).isEqualTo(new Window(10, 20));
    assertThat(trial.arms().stream().map(a -> a.size().getAsInt())).containsExactly(50, 51);
    assertThat(trial.start().persons(10))
        .containsEntry(Situation.STREET, 3)
        .containsEntry(Situation.SHELTER, 7);
  }

  @Test
  void daysOfParametersCountFromTheStartOfFollowUpAndArmsDiffer() throws Exception {
    Trial trial =
        read(
            """
            {"start": {"situation": "ownHome", "comingFrom": "shelter", "daysBefore": 60},
             "parameters": {"tenancy.frontLoadRatio": {"steps": [{"fromDay": 10, "value": 2}]}},
             "arms": {"a": {}, "b": {"parameters": {"tenancy.frontLoadRatio": 3}}}}
            """);
    TrialWorlds worlds = new TrialWorlds(trial, trial.base().world().settings());
    assertThat(worlds.lead()).isEqualTo(60);
    AreaType a = worlds.arm(0, 2).areas().get(0);
    assertThat(a.settings().value(TenancyParameters.FRONT_LOAD_RATIO, 69)).isEqualTo(4.5);
    assertThat(a.settings().value(TenancyParameters.FRONT_LOAD_RATIO, 70)).isEqualTo(2);
    AreaType b = worlds.arm(1, 1).areas().get(0);
    assertThat(b.settings().value(TenancyParameters.FRONT_LOAD_RATIO, 70)).isEqualTo(3);
    TenancyParameters.LOSS_HAZARD
        .all()
        .forEach(
            p -> assertThat(a.settings().value(p, 70)).isEqualTo(2 * b.settings().value(p, 70)));
  }

  /** The queue of a trial is that of the country it stands for. */
  @Test
  void theQueueIsThatOfDenmark() throws Exception {
    double dwellings =
        new ScenarioLoader()
            .load("denmark-2019").world().areas().stream()
                .mapToDouble(
                    area -> area.count() * area.settings().value(DwellingParameters.PER_YEAR, 0))
                .sum();
    assertThat(Math.rint(100 * dwellings / 6431) / 100)
        .isEqualTo(TrialWorlds.QUEUE_DWELLINGS_PER_PERSON_YEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"start\": \"stret\", \"arms\": {\"a\": {}, \"b\": {}}}|1:11: $.start|Did you mean \"street\"?",
        "{\"start\": \"street\", \"arms\": {\"a\": {}}}|$.arms|at least two arms",
        "{\"start\": \"street\", \"arms\": [1]}|$.arms|an object with the arms by name",
        "{\"arms\": {\"a\": {}, \"b\": {}}}|$|start is missing",
        "{\"start\": \"street\", \"arm\": {}, \"arms\": {\"a\": {}, \"b\": {}}}|$.arm|Did you mean \"arms\"?",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"support\": \"ctii\"}, \"b\": {}}}|$.arms.a.support|Did you mean \"cti\"?",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"parameters\": {\"cti.lossRatio\": 0.2}}, \"b\": {}}}|$.arms.a.parameters.cti.lossRatio|Did you mean",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"parameters\": {\"population.womenShare\": 0.2}}, \"b\": {}}}|population.womenShare|the same in all arms",
        "{\"start\": \"street\", \"parameters\": {\"run.spinUpYears\": 1}, \"arms\": {\"a\": {}, \"b\": {}}}|run.spinUpYears|cannot be stated in a trial",
        "{\"start\": \"street\", \"participants\": {\"women\": 30}, \"arms\": {\"a\": {}, \"b\": {}}}|$.participants.women|For per cent write 0.3",
        "{\"start\": \"street\", \"participants\": {\"mentalIllness\": 0.5, \"substanceUse\": 0.5, \"both\": 0.7}, \"arms\": {\"a\": {}, \"b\": {}}}|$.participants.both|must lie between 0 and 0.5",
        "{\"start\": {\"street\": 0.5, \"sofa\": 0.6}, \"arms\": {\"a\": {}, \"b\": {}}}|$.start|sum to 1; these sum to 1.1",
        "{\"start\": \"street\", \"followUp\": \"18 moons\", \"arms\": {\"a\": {}, \"b\": {}}}|$.followUp|such as \"18 months\"",
        "{\"start\": \"street\", \"outcomes\": [{\"measure\": \"housedAt\", \"effects\": [\"smd\"]}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].effects[0]|has no smd",
        "{\"start\": \"street\", \"outcomes\": [{\"measure\": \"housedAt\", \"window\": [1, 2]}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].window|means nothing for housedAt",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"nightsHomeless\", \"window\": [90, 101]}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].window[1]|from 1 to 100 days",
        "{\"start\": \"street\", \"outcomes\": [{\"measure\": \"nightsHomeless\", \"window\": {\"from\": 9, \"to\": 9}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].window|ends (9) before it begins (9)",
        "{\"start\": \"street\", \"outcomes\": [{\"measure\": \"housedAt\", \"published\": {\"effect\": \"oddsRatio\", \"value\": 0.2, \"low\": 0.3, \"high\": 0.5}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].published|the value lies between",
        "{\"start\": \"street\", \"outcomes\": [{\"measure\": \"housedAt\", \"published\": {\"value\": 0.2}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].published|arm is missing: a, b",
        "{\"start\": \"street\", \"returnHazard\": {\"homelessAgain\": 1}, \"arms\": {\"a\": {}, \"b\": {}}}|homelessAgain|no hazard gives nobody or everybody",
        "{\"start\": \"street\", \"returnHazard\": {\"ratio\": 1, \"homelessAgain\": 0.2}, \"arms\": {\"a\": {}, \"b\": {}}}|$.returnHazard|state one of",
        "{\"start\": \"institution\", \"arms\": {\"a\": {\"support\": {\"method\": \"cti\", \"worker\": \"shelter\"}}, \"b\": {}}}|$.arms.a.support.worker|nobody in this trial comes through a shelter",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"support\": {\"method\": \"cti\", \"worker\": \"unknown\", \"daysBeforeMove\": 9}}, \"b\": {}}}|$.arms.a.support.worker|is no stranger",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"persons\": 10}, \"b\": {}}}|$.arms|in every arm, or in none",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"nightsHomeless\", \"published\": {\"arm\": \"a\", \"value\": -3}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].published.value|between 0 and 100, those that are looked at; found the number -3",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"nightsHoused\", \"window\": {\"last\": 30}, \"published\": {\"arm\": \"a\", \"value\": 31}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].published.value|between 0 and 30",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"nightsHomeless\", \"published\": {\"effect\": \"difference\", \"value\": -101}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].published.value|between -100 and 100",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"housedAt\", \"published\": {\"effect\": \"difference\", \"value\": -7}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].published.value|between -1 and 1",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"stablyHoused\", \"published\": {\"arm\": \"a\", \"value\": 12}}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].published.value|for per cent write 0.12",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [\"housedAt\", {\"measure\": \"housedAt\", \"day\": 99}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[1]|housedAt is measured twice",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"nightsHomeless\", \"situations\": []}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].situations|leave \"situations\" out",
        "{\"start\": \"street\", \"followUp\": 100, \"outcomes\": [{\"measure\": \"housedAt\", \"effects\": []}], \"arms\": {\"a\": {}, \"b\": {}}}|$.outcomes[0].effects|leave \"effects\" out",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"support\": {\"method\": \"none\", \"accepted\": 2}}, \"b\": {}}}|$.arms.a.support.accepted|\"accepted\" means nothing for \"method\": \"none\"",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"support\": {\"method\": \"none\", \"duration\": \"x\"}}, \"b\": {}}}|$.arms.a.support.duration|\"duration\" means nothing for",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"support\": {\"method\": \"none\", \"worker\": \"known\"}}, \"b\": {}}}|$.arms.a.support.worker|\"worker\" means nothing for",
        "{\"start\": \"street\", \"arms\": {\"a\": {\"support\": {\"method\": \"none\", \"highNeedMethod\": \"act\", \"hoursPerWeek\": 2}}, \"b\": {}}}|$.arms.a.support.hoursPerWeek|\"hoursPerWeek\" means nothing for",
        "{\"start\": {\"situation\": \"street\", \"comingFrom\": \"shelter\"}, \"arms\": {\"a\": {}, \"b\": {}}}|$.start.comingFrom|nobody moves into a home on day 0",
        "{\"start\": {\"situation\": {\"street\": 1, \"ownHome\": 0}, \"comingFrom\": \"shelter\"}, \"arms\": {\"a\": {}, \"b\": {}}}|$.start.comingFrom|nobody moves",
        "{\"start\": \"street\", \"parameters\": {\"return.streetShare\": 0.9}, \"arms\": {\"a\": {}, \"b\": {}}}|$|after a lost tenancy",
        "{\"start\": \"street\", \"extends\": \"denmark-2091\", \"arms\": {\"a\": {}, \"b\": {}}}|$.extends|Did you mean \"denmark-2019\"",
        "{\"start\": \"street\", \"evidence\": [\"P960\"], \"arms\": {\"a\": {}, \"b\": {}}}|$.evidence[0]|evidence table",
        "[]|$|a trial must be an object",
        "{\"start\": }|1:|not JSON"
      })
  void whatIsWrongIsToldWithPlaceAndRemedy(String text, String where, String message)
      throws IOException {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("t.json:")
        .hasMessageContaining(where)
        .hasMessageContaining(message);
  }

  @Test
  void valuesAtTheVeryEndsAreRead() throws Exception {
    Trial trial =
        read(
            """
            {"start": "street", "followUp": 100, "arms": {"a": {}, "b": {}}, "outcomes": [
              {"measure": "nightsHomeless", "published": [
                {"arm": "a", "value": 0}, {"arm": "b", "value": 100},
                {"effect": "difference", "value": 100, "low": -120, "high": 140},
                {"effect": "smd", "value": -7}]},
              {"measure": "nightsHomeless", "situations": "sofa"},
              {"measure": "housedAt", "published": {"effect": "difference", "value": -1}}]}
            """);
    assertThat(trial.outcomes()).hasSize(3);
    assertThat(trial.outcomes().get(0).published()).hasSize(4);
  }

  @Test
  void everythingIsToldAtOnceAndInDanish() {
    assertThatThrownBy(
            () ->
                read(
                    "{\"start\": \"stret\", \"followUp\": -1, \"arms\": {\"a\": {\"dwelling\": 1}, \"b\": {}}}",
                    Locale.forLanguageTag("da")))
        .hasMessageContaining("Mente du \"street\"?")
        .hasMessageContaining("et tidsrum fra 1 til 7300 dage")
        .hasMessageContaining("$.arms.a.dwelling: skal være et af ordene");
  }

  @Test
  void anUnknownNameSuggestsATrial() {
    assertThatThrownBy(() -> new TrialReader(Locale.ENGLISH).read("herman-2012", folder))
        .hasMessageContaining("herman-2011");
  }

  @Test
  void theSchemaRefusesWhatTheReaderRefuses() throws IOException {
    for (String bad :
        List.of(
            "{\"start\": \"stret\", \"arms\": {\"a\": {}, \"b\": {}}}",
            "{\"start\": \"street\", \"arms\": {\"a\": {}}}",
            "{\"start\": \"street\", \"arms\": {\"a\": {\"support\": {\"worker\": \"known\"}}, \"b\": {}}}",
            "{\"start\": \"street\", \"outcomes\": [], \"arms\": {\"a\": {}, \"b\": {}}}",
            "{\"start\": \"street\", \"outcomes\": [{\"measure\": \"housedAt\", \"effects\": []}], \"arms\": {\"a\": {}, \"b\": {}}}",
            "{\"start\": \"street\", \"followUp\": \"18 moons\", \"arms\": {\"a\": {}, \"b\": {}}}")) {
      assertThat(schemaErrors(bad)).as(bad).isNotEmpty();
    }
  }

  /** Any value in any place is read or refused with words, and nothing else happens. */
  @Test
  void nothingInAFileIsMoreThanAProblem() throws IOException {
    List<String> values =
        List.of("null", "1e999", "-1", "\"x\"", "[]", "{}", "true", "0.5", "[{}]", "1e300");
    int tried = 0;
    int refused = 0;
    for (String id : List.of("herman-2011", "housing-first-pooled", "cti-return-rare")) {
      JsonNode whole = JSON.readTree(TrialCatalogue.text(id));
      List<JsonPointer> places = new ArrayList<>();
      collect(whole, JsonPointer.empty(), places);
      for (int i = 0; i < places.size(); i++) {
        JsonPointer place = places.get(i);
        JsonNode parent = whole.at(place.head());
        if (parent instanceof ObjectNode object) {
          String name = place.last().getMatchingProperty();
          JsonNode before = object.get(name);
          object.set(name, JSON.readTree(values.get((7 * i) % values.size())));
          tried++;
          try {
            read(whole.toString());
          } catch (ScenarioException e) {
            refused++;
            assertThat(e.problems()).isNotEmpty().noneMatch(p -> p.message().isBlank());
          }
          object.set(name, before);
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
    assertThat(refused).isGreaterThan(tried / 2);
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    node.fields()
        .forEachRemaining(
            member -> {
              JsonPointer place = at.appendProperty(member.getKey());
              places.add(place);
              collect(member.getValue(), place, places);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), places);
    }
  }

  @Test
  void trialsScenariosAndExperimentsAreToldApart() {
    assertThat(TrialReader.looksLikeTrial("{\"arms\": {}}")).isTrue();
    assertThat(TrialReader.looksLikeTrial("{\"extends\": \"blank\"}")).isFalse();
    assertThat(TrialReader.looksLikeTrial("{\"scenarios\": []}")).isFalse();
  }
}
