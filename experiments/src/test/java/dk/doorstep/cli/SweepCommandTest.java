package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.doorstep.journal.Journal;
import dk.doorstep.output.ResultFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("town.json"),
        """
        {"extends": "blank",
         "parameters": {"run.spinUpYears": 1, "inflow.personsPerYear": 40, "dwellings.perYear": 20,
           "registration.streetHazardPerDay": 0.05, "keptPlace.form": "guaranteed"}}
        """);
    write("\"replications\": 2");
  }

  private void write(String rest) throws IOException {
    Files.writeString(
        folder.resolve("exp.json"),
        """
        {"scenarios": ["town.json"], "years": 1,
         "vary": {"inflow.personsPerYear": [20, 40.5], "keptPlace.form": ["none", "ownBed"],
           "tenancy.canSettle": [true], "keptPlace.respiteNights": [2]},
         "design": "grid", "indicators": ["homeless.total", "return.12m"], "groups": ["all"],
         %s}
        """
            .formatted(rest));
  }

  private Called sweep(String... more) {
    List<String> words = new ArrayList<>(List.of("sweep", "exp.json", "--out", "r", "--quiet"));
    words.addAll(List.of(more));
    return Called.with(folder, words.toArray(String[]::new));
  }

  private Path results() {
    return folder.resolve("r");
  }

  private byte[] journal() throws IOException {
    return Files.readAllBytes(results().resolve("doorstep.journal"));
  }

  private void assertRefused(Called called, String... words) {
    assertThat(called.err()).contains(words).doesNotContain("Exception", "\tat ");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.out()).isEmpty();
  }

  @Test
  void writesTablesAndAManifest() throws IOException {
    Called called = sweep();
    assertThat(called.err()).isEmpty();
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("homeless.total (all)", "keptPlace.form", "ownBed");
    assertThat(Files.readAllLines(results().resolve("points.csv")))
        .containsExactly(
            "point,inflow.personsPerYear,keptPlace.form,tenancy.canSettle,keptPlace.respiteNights,replications,narrow",
            "0,20,none,true,2,2,",
            "1,20,ownBed,true,2,2,",
            "2,40.5,none,true,2,2,",
            "3,40.5,ownBed,true,2,2,");
    List<String> rows = Files.readAllLines(results().resolve("indicators.csv"));
    assertThat(rows).hasSize(1 + 4 * 2 * 2);
    assertThat(rows.get(0))
        .isEqualTo(
            "scenario,point,inflow.personsPerYear,keptPlace.form,tenancy.canSettle,keptPlace.respiteNights,replication,indicator,group,value,unit");
    assertThat(rows.get(16)).startsWith("town,3,40.5,ownBed,true,2,1,return.12m,all,");
    JsonNode manifest = new ObjectMapper().readTree(results().resolve("manifest.json").toFile());
    assertThat(manifest.path("complete").asBoolean()).isTrue();
    assertThat(manifest.path("tasks").asInt()).isEqualTo(8);
    assertThat(manifest.path("experiment").path("vary").get(0).path("key").asText())
        .isEqualTo("inflow.personsPerYear");
    assertThat(manifest.path("design").path("points").asInt()).isEqualTo(4);
    assertThat(manifest.path("files")).hasSize(3);
    assertThat(manifest.path("scenarios").get(0).path("sha256").asText()).hasSize(64);
    assertThat(manifest.path("randomNumbers").asText()).contains("luck of the point");
  }

  /** Its interval would never be narrow, so every point would go to the maximum. */
  @Test
  void aRuleOnWhatIsUndefinedInTheRunIsRefused() throws IOException {
    write(
        "\"replications\": {\"minimum\": 2, \"maximum\": 4,"
            + " \"until\": {\"indicator\": \"return.12m\", \"halfWidth\": 0.1}}");
    assertRefused(sweep(), "return.12m", "observes 1 years");
    assertRefused(sweep("--lang", "da"), "return.12m", "følger 1 år");
    assertThat(results()).doesNotExist();
  }

  @Test
  void aJournalIsNeitherOverwrittenNorGoneOnWithUnasked() throws IOException {
    sweep();
    byte[] before = journal();
    assertRefused(sweep(), "holds the journal", "--resume", "--force", "--out");
    assertRefused(sweep("--lang", "da"), "journalen", "--resume", "--force", "--out");
    assertThat(journal()).isEqualTo(before);
    assertRefused(sweep("--resume", "--force"), "not both");
  }

  @Test
  void aJournalThatCannotBeOpenedIsRefusedBeforeAnythingIsRun() throws IOException {
    Files.createDirectories(results().resolve("doorstep.journal"));
    assertRefused(sweep("--resume"), "cannot be written to", "doorstep.journal");
    assertThat(results().resolve(".doorstep.lock")).doesNotExist();
  }

  /** That nothing was finished would be a fright to whoever has simulated for days. */
  @Test
  void beingStoppedBeforeItGoesOnLosesNothingAndSaysSo() throws IOException {
    // A size in persons is turned into areas by a pilot, which can be stopped.
    write("\"persons\": 30, \"replications\": 2");
    sweep();
    byte[] before = journal();
    String[] words = {"sweep", "exp.json", "--out", "r", "--quiet", "--resume", "--lang", "en"};
    Called stopped = Called.interrupted(folder, words);
    assertThat(stopped.code()).isEqualTo(130);
    assertThat(stopped.err()).contains("What was finished before is kept", "--resume");
    assertThat(journal()).isEqualTo(before);
    assertThat(results().resolve("summary.csv")).exists();
    words[words.length - 1] = "da";
    assertThat(Called.interrupted(folder, words).err()).contains("er gemt", "--resume");
  }

  @Test
  void resumingWhatIsFinishedSimulatesNothing() throws IOException {
    String out = sweep().out();
    byte[] before = journal();
    Called again = sweep("--resume");
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEqualTo(out);
    assertThat(journal()).isEqualTo(before);
  }

  @Test
  void forceBeginsAfresh() throws IOException {
    sweep();
    write("\"replications\": 1");
    assertThat(sweep("--force").code()).isZero();
    assertThat(Files.readAllLines(results().resolve("indicators.csv"))).hasSize(1 + 4 * 2);
  }

  @Test
  void aChangedExperimentIsRefused() throws IOException {
    sweep();
    byte[] before = journal();
    write("\"replications\": 3, \"seed\": 2");
    assertRefused(
        sweep("--resume"), "replications: was \"2\", is \"3\"", "seed: was \"1\", is \"2\"");
    write("\"replications\": 2");
    String town = Files.readString(folder.resolve("town.json"));
    Files.writeString(folder.resolve("town.json"), town.replace("0.05", "0.06"));
    assertRefused(sweep("--resume"), "scenario town: is not what it was");
    assertThat(journal()).isEqualTo(before);
    // What makes no difference to the results is no change.
    Files.writeString(folder.resolve("town.json"), town + "// a remark");
    write("\"replications\": 2, \"title\": {\"en\": \"Renamed\"}");
    assertThat(sweep("--resume", "--threads", "1").code()).isZero();
  }

  @Test
  void aDamagedJournalIsRefusedAndLeftAlone() throws IOException {
    sweep();
    byte[] good = journal();
    byte[] bad = good.clone();
    bad[good.length - 100] ^= 1;
    Files.write(results().resolve("doorstep.journal"), bad);
    assertRefused(sweep("--resume"), "damaged at byte", "Nothing was changed");
    assertThat(journal()).isEqualTo(bad);

    byte[] newer = good.clone();
    ByteBuffer.wrap(newer).putInt("doorstep journal ".length(), Journal.VERSION + 1);
    Files.write(results().resolve("doorstep.journal"), newer);
    assertRefused(sweep("--resume"), "newer program");
    assertThat(journal()).isEqualTo(newer);

    Files.writeString(results().resolve("doorstep.journal"), "hello");
    assertRefused(sweep("--resume"), "not a journal");
  }

  @Test
  void foldersThatCannotBeUsedAreRefused() throws IOException {
    Files.writeString(results(), "a file");
    assertRefused(sweep(), "is a file");
    Files.delete(results());
    Files.createDirectory(results());
    Files.writeString(results().resolve("thesis.txt"), "dear");
    assertRefused(sweep(), "not empty");
    assertRefused(sweep("--resume"), "not empty");
    assertRefused(Called.with(folder, "sweep", "exp.json", "--out", "exp.json/r"), "exp.json");
  }

  @Test
  void experimentsThatCannotBeSweptAreRefused() throws IOException {
    Files.writeString(folder.resolve("exp.json"), "{\"scenarios\": [\"town.json\"]}");
    assertRefused(sweep(), "no \"design\"");
    Files.writeString(
        folder.resolve("exp.json"), "{\"scenarios\": [\"town.json\"], \"design\": \"grid\"}");
    assertRefused(sweep(), "no \"vary\"");
    Files.writeString(
        folder.resolve("exp.json"),
        "{\"scenarios\": [\"town.json\"], \"vary\": {\"inflow.sofaShare\": [0, 0.5]}, \"design\": \"grid\"}");
    assertRefused(sweep(), "point 1", "must sum to 1");
    Called check = Called.with(folder, "check", folder.resolve("exp.json").toString());
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.out()).isEmpty();
    assertThat(check.err())
        .contains("exp.json: \"doorstep sweep\" refuses it.", "point 1", "must sum to 1");
    assertRefused(Called.with(folder, "sweep", "none.json"), "there is no such file");
    assertRefused(sweep("--format", "xls"), "csv or parquet");
    assertThat(results()).doesNotExist();
  }

  @Test
  void checkAndSchemaKnowExperiments() throws IOException {
    String file = folder.resolve("exp.json").toString();
    assertThat(Called.with(folder, "check", file).out()).startsWith("ok: ");
    Files.writeString(folder.resolve("exp.json"), "{\"scenarios\": [\"town.json\"], \"yaers\": 1}");
    Called bad = Called.with(folder, "check", file);
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("exp.json:1:30", "years");
    assertThat(Called.with(folder, "schema", "experiment").out()).contains("Doorstep experiment");
    assertThat(Called.with(folder, "schema").out()).contains("Doorstep scenario");
  }

  private static List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = connection.createStatement().executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(String.valueOf(result.getObject(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void duckDbReadsTheSameFromParquetAsFromCsv() throws Exception {
    sweep();
    Path csv = Files.copy(results().resolve("indicators.csv"), folder.resolve("i.csv"));
    Called called = sweep("--resume", "--format", "parquet");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(results().resolve("indicators.csv")).doesNotExist();
    try (Stream<Path> files = Files.list(results())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "doorstep.journal",
              "indicators.parquet",
              "manifest.json",
              "points.parquet",
              "summary.parquet");
    }
    String parquet = "'" + results().resolve("indicators.parquet") + "'";
    List<List<String>> rows = query("SELECT * FROM " + parquet);
    assertThat(rows)
        .hasSize(16)
        .isEqualTo(query("SELECT * FROM read_csv('" + csv + "', header = true)"));
    assertThat(query("SELECT column_type FROM (DESCRIBE SELECT * FROM " + parquet + ")"))
        .extracting(row -> row.get(0))
        .containsExactly(
            "VARCHAR", "BIGINT", "DOUBLE", "VARCHAR", "BOOLEAN", "BIGINT", "BIGINT", "VARCHAR",
            "VARCHAR", "DOUBLE", "VARCHAR");
  }

  @Test
  void aSweepAndARunDoNotShareAFolder() throws IOException {
    try (ResultFolder held = ResultFolder.claim(results(), ResultFolder.Allowed.NOTHING)) {
      String where = held.path().toString();
      assertRefused(sweep(), "Another process", where);
      assertRefused(sweep("--force"), "Another process", where);
      assertRefused(sweep("--resume"), "Another process", where);
      assertThat(held.path().resolve("doorstep.journal")).doesNotExist();
    }
    assertThat(sweep().code()).isZero();
    try (Stream<Path> files = Files.list(results())) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }
}
