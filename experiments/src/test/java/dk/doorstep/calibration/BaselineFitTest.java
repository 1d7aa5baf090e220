package dk.doorstep.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.doorstep.output.PosteriorFile;
import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.scenario.BaselineFit;
import dk.doorstep.screening.DrawRanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shipped fit of the baseline: that it is of these parameters and targets, that it fits, and
 * that the page about it says what the tables say. After a new calibration run this test with
 * {@code -Ddoorstep.shipFit=FOLDER} (the folder of its results) and {@code
 * -Ddoorstep.writeFit=true}.
 */
class BaselineFitTest {
  private static final Path TABLES =
      Path.of("../scenarios/src/main/resources/dk/doorstep/scenario/fit");
  private static final Path PAGE = Path.of("../scenarios/FIT.md");
  private static final String COMMAND =
      "doorstep calibrate experiments/examples/fit-denmark-2019.json";

  @BeforeAll
  static void ship() throws IOException {
    String folder = System.getProperty("doorstep.shipFit");
    if (folder == null) {
      return;
    }
    Path results = Path.of(folder);
    JsonNode manifest =
        JsonMapper.builder().build().readTree(results.resolve("manifest.json").toFile());
    assertThat(manifest.get("complete").asBoolean()).isTrue();
    Map<String, String> origin = new LinkedHashMap<>();
    origin.put(PosteriorFile.COMMAND, COMMAND);
    origin.put("seed", manifest.at("/experiment/seed").asText());
    origin.put("time", time(manifest));
    origin.put("java", manifest.get("java").asText());
    origin.put(PosteriorFile.LEDGER, DrawRanges.fingerprint());
    StringBuilder comments = new StringBuilder();
    origin.forEach((name, value) -> comments.append("# " + name + ": " + value + "\n"));
    Files.createDirectories(TABLES);
    for (BaselineFit table : BaselineFit.values()) {
      Files.writeString(
          TABLES.resolve(table.file()), comments + Files.readString(results.resolve(table.file())));
    }
  }

  private static String time(JsonNode manifest) {
    Duration d =
        Duration.between(
            Instant.parse(manifest.get("start").asText()),
            Instant.parse(manifest.get("end").asText()));
    return "%d:%02d:%02d".formatted(d.toHours(), d.toMinutesPart(), d.toSecondsPart());
  }

  @Test
  void drawsAreOfThisLedgerAndInsideItsRanges() throws Exception {
    assertThat(PosteriorFile.shipped().size()).isGreaterThanOrEqualTo(200);
    assertThat(PosteriorFile.shipped().comments()).containsEntry(PosteriorFile.COMMAND, COMMAND);
    List<Map<String, String>> rows = FitTables.of(BaselineFit.POSTERIOR).rows();
    double weight = 0;
    for (Map<String, String> row : rows) {
      weight += Double.parseDouble(row.get("weight"));
      for (Parameter p : Ledger.uncertain()) {
        assertThat(Double.parseDouble(row.get(p.key())))
            .as(p.key())
            .isBetween(p.plausibleLow(), p.plausibleHigh());
      }
    }
    assertThat(weight).isBetween(0.999, 1.001);
    double squares =
        rows.stream().mapToDouble(r -> Math.pow(Double.parseDouble(r.get("weight")), 2)).sum();
    assertThat(1 / squares).as("effective draws").isGreaterThan(40);
  }

  /** The table is of the targets as they stand: none was loosened, moved or left out afterwards. */
  @Test
  void theFitIsToTheTargetsThatShip() {
    List<Map<String, String>> rows = FitTables.of(BaselineFit.FIT).rows();
    List<TargetFact> facts = TargetsFile.shipped();
    assertThat(rows)
        .extracting(r -> r.get("target") + "." + r.get("figure"))
        .isEqualTo(facts.stream().map(TargetFact::key).toList());
    for (int i = 0; i < facts.size(); i++) {
      TargetFact fact = facts.get(i);
      Map<String, String> row = rows.get(i);
      assertThat(Double.parseDouble(row.get("value"))).isEqualTo(fact.value());
      assertThat(Double.parseDouble(row.get("tolerance"))).isEqualTo(fact.tolerance());
      assertThat(row.get("role")).isEqualTo(fact.isEmergent() ? "emergent" : "input");
      double median = Double.parseDouble(row.get("simulated_median"));
      assertThat(row.get("inside"))
          .as(fact.key())
          .isEqualTo(Boolean.toString(Math.abs(median - fact.value()) <= fact.tolerance()));
    }
  }

  /** Facts that are kept for validation had no part in it, under whatever name. */
  @Test
  void nothingThatIsKeptForValidationWasFitted() throws IOException {
    assertThat(FitTables.of(BaselineFit.FIT).rows())
        .extracting(r -> r.get("target"))
        .doesNotContain("S1", "S2", "S3", "S4");
    String experiment = Files.readString(Path.of("examples/fit-denmark-2019.json"));
    assertThat(experiment)
        .doesNotContainPattern("\"S[1-4]")
        .doesNotContain("\"targets\"")
        .doesNotContain("toften");
  }

  @Test
  void mostTargetsAreInside() {
    FitTables fit = FitTables.of(BaselineFit.FIT);
    int emergent = fit.inside("emergent").size();
    assertThat(emergent).isGreaterThanOrEqualTo(10);
    assertThat(emergent + fit.inside("input").size()).isGreaterThanOrEqualTo(12);
  }

  /** Every target that is outside is explained, and none that is inside. */
  @Test
  void thePageSaysWhatTheTablesSay() throws IOException {
    FitTables fit = FitTables.of(BaselineFit.FIT);
    assertThat(FitPage.WHY.keySet())
        .allSatisfy(
            id -> assertThat(fit.inside("emergent")).as("no reason is needed").doesNotContain(id));
    String page = FitPage.write();
    if (Boolean.getBoolean("doorstep.writeFit")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
    for (String role : List.of("emergent", "input")) {
      for (String id : fit.ids(role)) {
        assertThat(FitPage.WHY.containsKey(id)).as(id).isEqualTo(!fit.inside(role).contains(id));
      }
    }
  }
}
