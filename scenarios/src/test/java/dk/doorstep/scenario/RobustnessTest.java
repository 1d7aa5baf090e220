package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files give problems with places, and nothing else. */
class RobustnessTest {
  private static final String[] SCRAPS = {
    "{", "}", "[", "]", ",", ":", "\"", "null", "-", "1e9", "true", "//", "/*", "\\u0000", "é"
  };

  @TempDir private Path folder;

  @Test
  void damagedFilesAreToldOrLoaded() throws IOException {
    String sound =
        Files.readString(Path.of("src/test/resources/examples/street-shelter-dwelling.json"));
    Random random = new Random(1);
    ScenarioLoader loader = new ScenarioLoader();
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      int from = random.nextInt(sound.length());
      int until = Math.min(sound.length(), from + random.nextInt(12));
      String damaged =
          sound.substring(0, from) + SCRAPS[random.nextInt(SCRAPS.length)] + sound.substring(until);
      Path file = Files.writeString(folder.resolve("s" + i + ".json"), damaged);
      try {
        assertThat(loader.load(file.toString()).world().areas()).isNotEmpty();
      } catch (ScenarioException e) {
        refused++;
        assertThat(e.problems())
            .as(damaged)
            .isNotEmpty()
            .allSatisfy(
                p -> {
                  assertThat(p.file()).isEqualTo(file.toString());
                  assertThat(p.line()).isBetween(1, (int) damaged.lines().count() + 1);
                  assertThat(p.column()).isPositive();
                  assertThat(p.message())
                      .isNotBlank()
                      .doesNotContain("Jackson", "Source:", "JsonReadFeature", "\n");
                });
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  @Test
  void tooManyChangesAreToldAtOnce() {
    Scenarios scenarios = new Scenarios(folder);
    String change = "{\"fromDay\": 3, \"parameters\": {\"shelter.beds\": 3}},";
    scenarios.write(
        "x.json", "{\"extends\": \"blank\", \"changes\": [" + change.repeat(1001) + "]}");
    assertThat(scenarios.problems("x.json"))
        .singleElement()
        .satisfies(p -> assertThat(p.path()).isEqualTo("$.changes[1000]"))
        .satisfies(p -> assertThat(p.message()).contains("at most 1000 changes", "found 1001"));
  }

  @Test
  void allProblemsOfAFileComeAtOnceInItsOrder() {
    Scenarios scenarios = new Scenarios(folder);
    scenarios.write(
        "x.json",
        """
        {
          "workerBudget": "lots",
          "parameters": {
            "shelter": {"beds": "3", "bed": 3},
            "tenancy.canLeave": 0,
            "tenancy.canLeave": true
          },
          "areas": {
            "a": {"count": -1, "sites": {"s": {"parameters": {"run.spinUpYears": 1}}}}
          },
          "changes": [{"untilDay": 3, "areas": {"b": {}}}, {"fromDay": 1, "areas": {"b": {}}}]
        }
        """);
    assertThat(scenarios.problems("x.json"))
        .extracting(p -> p.line() + " " + p.path())
        .containsExactly(
            "2 $.workerBudget",
            "4 $.parameters.shelter.beds",
            "4 $.parameters.shelter.bed",
            "5 $.parameters.tenancy.canLeave",
            "6 $.parameters.tenancy.canLeave",
            "9 $.areas.a.count",
            "9 $.areas.a.sites.s.parameters.run.spinUpYears",
            "11 $.changes[0]",
            "11 $.changes[1].areas.b");
  }
}
