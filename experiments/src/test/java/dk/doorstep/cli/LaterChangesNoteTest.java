package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
