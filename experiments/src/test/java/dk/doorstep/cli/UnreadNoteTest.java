package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A difference of nothing is explained if nothing reads what a scenario changes. */
class UnreadNoteTest {
  private static final String NOTE =
      "NOTE: nothing in vain reads dwellings.stock, changed there: dwellings.supply flow."
          + " It would take stock.";

  @TempDir private Path folder;

  @BeforeEach
  void writeScenario() throws IOException {
    Files.writeString(
        folder.resolve("vain.json"),
        "{\"extends\": \"classroom-town\", \"parameters\": {\"dwellings.stock\": 500}}");
  }

  @Test
  void checkTellsOfWhatIsInVainAndStillIsFine() {
    Called checked = Called.with(folder, "check", folder.resolve("vain.json").toString());
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).contains("ok: ", NOTE);
    Called danish =
        Called.with(folder, "check", "--lang", "da", folder.resolve("vain.json").toString());
    assertThat(danish.out()).contains("BEMÆRK: intet i vain læser dwellings.stock", "kræver stock");
  }

  @Test
  void anExperimentThatVariesItIsToldBeforeItRuns() throws IOException {
    String note = "NOTE: nothing reads dwellings.stock, varied by s, in its scenarios";
    Path file = folder.resolve("s.json");
    String experiment =
        "{\"scenarios\": [\"classroom-town\"], \"years\": 1, \"replications\": 1,"
            + " \"vary\": {\"dwellings.stock\": {\"values\": [1, 2]}%s},"
            + " \"design\": \"grid\"}";
    Files.writeString(file, experiment.formatted(""));
    assertThat(Called.with(folder, "check", file.toString()).out()).contains("ok: ", note);
    Called swept = Called.with(folder, "sweep", file.toString(), "-q", "--out", "o");
    assertThat(swept.code()).as(swept.err()).isZero();
    assertThat(swept.err()).contains(note);
    Files.writeString(
        file, experiment.formatted(", \"dwellings.supply\": {\"values\": [\"flow\", \"stock\"]}"));
    assertThat(Called.with(folder, "check", file.toString()).out()).doesNotContain("NOTE");
  }

  @Test
  void aComparisonAndItsReportTellIt() throws IOException {
    String call = "compare --years 1 --replications 1 -q classroom-town ";
    Called compared =
        Called.with(folder, (call + folder.resolve("vain.json") + " --out o").split(" "));
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(compared.out()).contains(NOTE);
    assertThat(Files.readString(folder.resolve("o/report.html")))
        .contains("changes dwellings.stock, but nothing reads it there (dwellings.supply flow)");
  }
}
