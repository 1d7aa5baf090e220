package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.doorstep.parameters.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema, judged by a validator that somebody else wrote. */
class ScenarioSchemaTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ScenarioSchema.json(), InputFormat.JSON);

  static List<Error> errors(String text) throws IOException {
    return SCHEMA.validate(JSON.readTree(text));
  }

  static List<String> catalogue() {
    return new Catalogue().ids();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void acceptsTheCatalogue(String id) throws Exception {
    assertThat(errors(new Catalogue().text(id))).isEmpty();
    assertThat(errors(new ResolvedScenario(new ScenarioLoader().load(id)).json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsTheExamples(Path example) throws IOException {
    assertThat(errors(Files.readString(example))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"extends\": \"x\", \"parameters\": {\"movement\": {\"street.toSofaHazardPerDay\": 0.5}}}",
        "{\"extends\": \"x\", \"parameters\": {\"movement.street\": {\"toSofaHazardPerDay\": 0.5}}}",
        "{\"extends\": \"x\", \"parameters\": {\"shelter.beds\": {\"before\": 1, \"steps\": [{\"fromDay\": -3, \"value\": 3}]}}}",
        "{\"areas\": {\"a\": {\"sites\": {\"s\": {\"count\": 0, \"parameters\": {\"shelter\": {\"beds\": {\"byYear\": [1, 2]}}}}}}}}",
        "{\"extends\": \"x\", \"changes\": [{\"fromDay\": 3, \"untilDay\": 4, \"areas\": {\"ærø\": {\"parameters\": {}}}}]}",
      })
  void acceptsEveryWayOfWriting(String text) throws IOException {
    assertThat(errors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"extends\": 3}",
        "{\"extends\": \"x\", \"paramters\": {}}",
        "{\"extends\": \"x\", \"title\": {\"sv\": \"\"}}",
        "{\"extends\": \"x\", \"workerBudget\": \"lots\"}",
        "{\"extends\": \"x\", \"evidence\": [\"E1\", \"E1\"]}",
        "{\"extends\": \"x\", \"parameters\": {\"tenancy.frontLoadDay\": 3}}",
        "{\"extends\": \"x\", \"parameters\": {\"tenancy\": 3}}",
        "{\"extends\": \"x\", \"parameters\": {\"tenancy\": {\"frontLoadDay\": 3}}}",
        "{\"extends\": \"x\", \"parameters\": {\"shelter.beds\": 0.5}}",
        "{\"extends\": \"x\", \"parameters\": {\"shelter.beds\": -1}}",
        "{\"extends\": \"x\", \"parameters\": {\"shelter.beds\": \"3\"}}",
        "{\"extends\": \"x\", \"parameters\": {\"shelter.beds\": {\"steps\": []}}}",
        "{\"extends\": \"x\", \"parameters\": {\"shelter.beds\": {\"byYear\": [1], \"before\": 2}}}",
        "{\"extends\": \"x\", \"parameters\": {\"run.spinUpYears\": {\"byYear\": [1]}}}",
        "{\"extends\": \"x\", \"parameters\": {\"seeking.whenFull\": \"Wait\"}}",
        "{\"extends\": \"x\", \"parameters\": {\"tenancy.canLeave\": 1}}",
        "{\"areas\": {\"a\": {\"parameters\": {\"run.spinUpYears\": 1}}}}",
        "{\"areas\": {\"a\": {\"sites\": {\"s\": {\"parameters\": {\"inflow.personsPerYear\": 1}}}}}}",
        "{\"areas\": {\"a b\": {}}}",
        "{\"areas\": {\"a\": {\"count\": -1}}}",
        "{\"extends\": \"x\", \"changes\": [{}]}",
        "{\"extends\": \"x\", \"changes\": [{\"fromDay\": 1, \"areas\": {\"a\": {\"count\": 1}}}]}",
        "{\"extends\": \"x\", \"changes\": [{\"fromDay\": 1, \"parameters\": {\"initial.sofaPersons\": 1}}]}",
      })
  void refusesWhatTheReaderRefuses(String text) throws IOException {
    assertThat(errors(text)).isNotEmpty();
  }

  @Test
  void describesEveryParameter() throws IOException {
    JsonNode definitions = JSON.readTree(ScenarioSchema.json()).get("$defs");
    assertThat(Ledger.all())
        .allSatisfy(
            p -> {
              assertThat(definitions.get(p.key()).get("description").asText())
                  .contains(
                      p.meaning(), p.unit(), p.source(), p.allowed(), p.format(p.defaultValue()));
              assertThat(
                      errors(
                          "{\"extends\": \"x\", \"parameters\": {\""
                              + p.key()
                              + "\": "
                              + definitions.get(p.key()).get("default")
                              + "}}"))
                  .isEmpty();
            });
  }
}
