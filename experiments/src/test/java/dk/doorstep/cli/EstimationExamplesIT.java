package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped example of sensitivity and calibration runs, made small. */
class EstimationExamplesIT {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sensitivity-morris",
        "sensitivity-sobol",
        "sensitivity-prcc",
        "calibrate-denmark",
        "calibrate-own-targets",
        "optimize-town"
      })
  void runs(String name) throws Exception {
    Path examples = Path.of("examples");
    ObjectNode root =
        (ObjectNode) MAPPER.readTree(Files.readString(examples.resolve(name + ".json")));
    root.put("years", 2).put("replications", 2);
    if (root.has("scale")) {
      root.put("scale", 0.03);
    }
    String command = name.substring(0, name.indexOf('-'));
    ObjectNode section =
        (ObjectNode) root.get(command.equals("calibrate") ? "calibration" : command);
    shrink(section);
    for (String beside : new String[] {"own-targets.csv", "town-by-the-sea.json"}) {
      Files.copy(examples.resolve(beside), temp.resolve(beside));
    }
    Files.writeString(temp.resolve(name + ".json"), MAPPER.writeValueAsString(root));
    Called called = Called.with(temp, command, name + ".json", "-o", "out", "-q");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).isNotBlank();
    assertThat(temp.resolve("out/report.html")).isNotEmptyFile();
  }

  private static void shrink(ObjectNode section) {
    for (String key : new String[] {"trajectories", "rows", "matchingWaves", "generations"}) {
      if (section.has(key)) {
        section.put(key, 2);
      }
    }
    if (section.has("points")) {
      section.put("points", 40);
    }
    if (section.has("draws") && section.has("levers")) {
      section.put("draws", 2).put("population", 6);
      // Two years are too short for it, and for what begins in the third.
      ((ArrayNode) section.get("aims")).remove(2);
      ((ObjectNode) section.get("levers")).remove("dwellings-later");
      ((ObjectNode) section.get("budgets")).put("money", 1_000_000);
    } else if (section.has("draws")) {
      section.put("draws", 14).put("matchingPoints", 20);
    }
    if (section.has("checks")) {
      section.put("checks", 3);
    }
  }
}
