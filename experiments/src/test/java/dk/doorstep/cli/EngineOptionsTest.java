package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an experiment is simulated, asked of a jar without a cluster. */
class EngineOptionsTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("exp.json"),
        """
        {"scenarios": ["denmark-2019"], "years": 1, "scale": 0.004, "replications": 1,
         "vary": {"inflow.personsPerYear": [4000, 5000]}, "design": "grid"}
        """);
  }

  private Called sweep(String... more) {
    List<String> words = new ArrayList<>(List.of("sweep", "exp.json", "--out", "r", "--quiet"));
    words.addAll(List.of(more));
    return Called.with(folder, words.toArray(String[]::new));
  }

  private void assertRefused(Called call, String... words) {
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains(words);
    assertThat(folder.resolve("r")).doesNotExist();
  }

  @Test
  void aJarWithoutSparkSaysWhatIsMissingAndHowToGetIt() {
    assertRefused(
        sweep("--engine", "spark", "--master", "spark://127.0.0.1:7077"),
        "-Pspark",
        "experiments/spark/target/doorstep-spark.jar",
        "experiments/spark/README.md");
    assertRefused(sweep("--engine", "spark", "--lang", "da"), "Spark-motoren", "-Pspark");
  }

  @Test
  void anUnknownEngineAndAMasterOfThisMachineAreRefused() {
    assertRefused(sweep("--engine", "hadoop"), "hadoop", "local, spark");
    assertRefused(sweep("--master", "spark://127.0.0.1:7077"), "--engine spark");
  }

  @Test
  void thisMachineCanBeAskedForByName() {
    assertThat(sweep("--engine", "local", "--threads", "1").code()).isZero();
    assertThat(folder.resolve("r/manifest.json")).exists();
  }
}
