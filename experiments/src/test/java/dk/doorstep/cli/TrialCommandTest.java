package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFile() throws IOException {
    write(
        "{\"measure\": \"housedAt\", \"published\": {\"effect\": \"riskRatio\", \"value\": 1.5}}");
  }

  private void write(String outcome) throws IOException {
    Files.writeString(
        folder.resolve("small.json"),
        """
        {"start": "street", "persons": 40, "simulated": {"persons": 60, "replications": 2}, "followUp": 90,
         "arms": {"usual": {}, "home": {"title": {"da": "Bolig straks"}, "dwelling": "atOnce"}},
         "outcomes": [%s]}
        """
            .formatted(outcome));
  }

  @Test
  void printsArmsAndEffectsAndWritesThem() throws IOException {
    Called called = Called.with(folder, "trial", "small.json", "--out", "r", "-q");
    assertThat(called.err()).isEmpty();
    assertThat(called.code()).isZero();
    assertThat(called.out())
        .contains("Housed on night 89", "usual (20)", "risk ratio", "in spread");
    assertThat(Files.readAllLines(folder.resolve("r/trial.csv"))).hasSize(1 + 2 + 3);
    JsonNode manifest =
        new ObjectMapper().readTree(Files.readString(folder.resolve("r/manifest.json")));
    assertThat(manifest.at("/complete").asBoolean()).isTrue();
    assertThat(manifest.at("/trial/lossHazardRatios/0").asDouble()).isEqualTo(1);
    assertThat(manifest.at("/trial/assumed").toString()).contains("control: usual");
  }

  @Test
  void theSameCallGivesTheSameNumbersOnAnyNumberOfThreads() throws IOException {
    Called.with(folder, "trial", "small.json", "--out", "a", "-q", "--threads", "1");
    Called.with(folder, "trial", "small.json", "--out", "b", "-q", "--threads", "3");
    assertThat(folder.resolve("a/trial.csv"))
        .hasSameTextualContentAs(folder.resolve("b/trial.csv"));
  }

  @Test
  void speaksDanish() {
    Called called = Called.with(folder, "trial", "small.json", "--out", "r", "-q", "--lang", "da");
    assertThat(called.out()).contains("I bolig på nat 89", "risikoratio", "Bolig straks (20)");
  }

  @Test
  void refusesABadFileAndAFullFolder() throws IOException {
    Called.with(folder, "trial", "small.json", "--out", "r", "-q");
    Called full = Called.with(folder, "trial", "small.json", "--out", "r", "-q");
    assertThat(full.code()).isEqualTo(2);
    assertThat(full.err()).contains("--force");
    write("\"housdAt\"");
    Called bad = Called.with(folder, "trial", "small.json");
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("Did you mean \"housedAt\"?").doesNotContain("\tat ");
    assertThat(Called.with(folder, "check", folder.resolve("small.json").toString()).code())
        .isEqualTo(2);
  }

  @Test
  void checkListAndSchemaKnowTrials() {
    Called check = Called.with(folder, "check", folder.resolve("small.json").toString());
    assertThat(check.out()).startsWith("ok:");
    assertThat(Called.with(folder, "list").out()).contains("herman-2011", "housing-first-pooled");
    assertThat(Called.with(folder, "schema", "trial").out()).contains("Doorstep trial");
  }

  @Test
  void optionsWithoutMeaningAreUnknown() {
    Called called = Called.with(folder, "trial", "small.json", "--zip");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("--zip");
  }

  @Test
  void aHazardThatCannotBeFoundIsBadInput() throws IOException {
    Files.writeString(
        folder.resolve("small.json"),
        """
        {"start": "street", "simulated": {"persons": 60, "replications": 1}, "followUp": 90,
         "returnHazard": {"homeless": 0.01}, "arms": {"usual": {}, "other": {}}}
        """);
    Called called = Called.with(folder, "trial", "small.json", "--out", "r", "-q");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err()).contains("no hazard of losing a home gives 1.0 %");
    assertThat(folder.resolve("r")).doesNotExist();
  }

  @Test
  void printsWhatItCannotWrite() throws IOException {
    Files.createDirectories(folder.resolve("r/.trial.csv.part"));
    Called called = Called.with(folder, "trial", "small.json", "--out", "r", "--force");
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out()).contains("Housed on night 89", "risk ratio");
    assertThat(called.err())
        .contains(folder.resolve("r/trial.csv") + " cannot be written (")
        .doesNotContain("Exception", "The results are in", "What could be written");
  }
}
