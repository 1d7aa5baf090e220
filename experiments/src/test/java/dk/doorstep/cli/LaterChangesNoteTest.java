package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A difference of nothing is explained if the change that would make it comes after the run. */
class LaterChangesNoteTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeScenario() throws IOException {
    Files.writeString(
        folder.resolve("later.json"),
        "{\"extends\": \"blank\", \"changes\": [{\"fromDay\": 400,"
            + " \"parameters\": {\"inflow.personsPerYear\": 0}}]}");
  }

  @Test
  void tellsOfChangesAfterTheLastNightOnly() {
    String blank = "blank " + folder.resolve("later.json") + " --replications 1 -q --out ";
    Called early = Called.with(folder, ("compare --years 1 " + blank + "a").split(" "));
    assertThat(early.code()).as(early.err()).isZero();
    assertThat(early.out()).contains("what later changes over time begins on day 400", "day 364");
    Called late = Called.with(folder, ("compare --years 2 " + blank + "b").split(" "));
    assertThat(late.out()).doesNotContain("changes over time");
    Called danish = Called.with(folder, ("compare --years 1 --lang da " + blank + "c").split(" "));
    assertThat(danish.out()).contains("det, later ændrer over tid, begynder dag 400");
  }

  @Test
  void tellsOfChangesThatAreSeenInPart() throws IOException {
    Files.writeString(
        folder.resolve("twice.json"),
        "{\"extends\": \"blank\", \"changes\": ["
            + "{\"fromDay\": 100, \"parameters\": {\"inflow.personsPerYear\": 5}},"
            + "{\"fromDay\": 500, \"parameters\": {\"inflow.personsPerYear\": 0}}]}");
    String twice = "blank " + folder.resolve("twice.json") + " --replications 1 -q --out ";
    Called english = Called.with(folder, ("compare --years 1 " + twice + "a").split(" "));
    assertThat(english.out()).contains("from day 500, twice changes more", "day 364");
    Called danish = Called.with(folder, ("compare --years 1 --lang da " + twice + "b").split(" "));
    assertThat(danish.out()).contains("fra dag 500 ændrer twice mere");
    assertThat(Called.with(folder, ("compare --years 2 " + twice + "c").split(" ")).out())
        .doesNotContain("NOTE");
  }

  @Test
  void reportsTellOfThem() throws IOException {
    String blank = "compare blank " + folder.resolve("later.json") + " --replications 1 -q";
    Called called = Called.with(folder, (blank + " --years 1 --lang both --out d").split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(Files.readString(folder.resolve("d/report-en.html")))
        .contains("changes over time begins on day 400, but the run ends with day 364");
    assertThat(Files.readString(folder.resolve("d/report-da.html")))
        .contains("ændrer over tid, begynder dag 400, men kørslen slutter med dag 364");
    assertThat(sheets("d/report-en.xlsx")).contains("begins on day 400");
    assertThat(sheets("d/report-da.xlsx")).contains("begynder dag 400");

    Called late = Called.with(folder, (blank + " --years 2 --out e").split(" "));
    assertThat(late.code()).as(late.err()).isZero();
    assertThat(Files.readString(folder.resolve("e/report.html")))
        .doesNotContain("over time begins");
  }

  /** Everything in a spreadsheet, as it is written. */
  private String sheets(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile file = new ZipFile(folder.resolve(name).toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        text.append(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
