package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
  @TempDir private Path temp;
  private EstimationFixture fixture;

  @BeforeEach
  void writePlace() throws Exception {
    fixture = new EstimationFixture(temp);
  }

  private static final String MORRIS =
      EstimationFixture.VARY
          + "\"indicators\": [\"homeless.total\"],"
          + "\"sensitivity\": { \"method\": \"morris\", \"trajectories\": 4, \"resamples\": 100 }";

  @Test
  void tellsWhatAPlaceHangsOnAndWhatItDoesNot() throws Exception {
    fixture.experiment("a.json", MORRIS);
    Called called = Called.with(temp, "sensitivity", "a.json", "--out", "out", "-q");
    assertThat(called.err()).isEmpty();
    assertThat(called.code()).isZero();
    // A price moves nobody: on the same luck its effect is nothing at all, not noise.
    assertThat(called.out())
        .contains("homeless.total in tiny hangs most on inflow.personsPerYear")
        .contains("cost.openHouseDay")
        .contains("cannot be told from nothing");
    List<String> rows = Files.readAllLines(temp.resolve("out/sensitivity.csv"));
    assertThat(rows).hasSize(1 + 3 * 3);
    assertThat(rows).anyMatch(row -> row.contains("cost.openHouseDay,3,mu_star,0,0,0,1,1,false"));
    assertThat(Files.readAllLines(temp.resolve("out/responses.csv"))).hasSize(1 + 4 * 4 * 2);
    assertThat(temp.resolve("out/sensitivity-1.svg")).exists();
    assertThat(Files.readString(temp.resolve("out/manifest.json")))
        .contains("leave the draw out")
        .contains("\"luck\" : \"shared\"");
  }

  @Test
  void goesOnAfterAKillWithTheSameBytes() throws Exception {
    fixture.experiment("a.json", MORRIS);
    assertThat(Called.with(temp, "sensitivity", "a.json", "-o", "whole", "-q").code()).isZero();
    Path torn = Files.createDirectories(temp.resolve("torn"));
    byte[] journal = Files.readAllBytes(temp.resolve("whole/doorstep.journal"));
    // Not at the end of a record, as a kill would leave it.
    byte[] beginning = java.util.Arrays.copyOf(journal, journal.length * 2 / 5 + 3);
    Files.write(torn.resolve("doorstep.journal"), beginning);
    Called resumed = Called.with(temp, "sensitivity", "a.json", "-o", "torn", "-q", "--resume");
    assertThat(resumed.code()).as(resumed.err()).isZero();
    for (String name : List.of("sensitivity.csv", "variance.csv", "responses.csv", "report.html")) {
      assertThat(torn.resolve(name)).hasSameBinaryContentAs(temp.resolve("whole/" + name));
    }
  }

  @Test
  void sobolAndRankCorrelationWriteTheirMeasures() throws Exception {
    fixture.experiment(
        "s.json",
        EstimationFixture.VARY
            + "\"sensitivity\": { \"method\": \"sobol\", \"rows\": 4, \"resamples\": 100,"
            + "\"outputs\": [{ \"indicator\": \"homeless.total\", \"group\": \"sex:men\" }] }");
    fixture.experiment(
        "p.json",
        EstimationFixture.VARY
            + "\"sensitivity\": { \"method\": \"prcc\", \"points\": 12,"
            + "\"outputs\": [{ \"indicator\": \"homeless.total\" }] }");
    Called sobol = Called.with(temp, "sensitivity", "s.json", "-o", "s", "-q", "--lang", "da");
    assertThat(sobol.code()).as(sobol.err()).isZero();
    assertThat(sobol.out()).contains("tilfældighed");
    assertThat(Files.readString(temp.resolve("s/sensitivity.csv")))
        .contains(",first_order,")
        .contains(",total,");
    assertThat(Files.readString(temp.resolve("s/report.html"))).contains("<html lang=\"da\">");
    Called prcc = Called.with(temp, "sensitivity", "p.json", "-o", "p", "-q");
    assertThat(prcc.code()).as(prcc.err()).isZero();
    assertThat(Files.readString(temp.resolve("p/sensitivity.csv"))).contains(",prcc,");
  }

  /** The values of a list are written in any order, and mean the same. */
  @Test
  void theOrderOfAListTurnsNoEffect() throws Exception {
    for (String method : List.of("\"prcc\", \"points\": 8", "\"morris\", \"trajectories\": 3")) {
      List<Double> effects = new ArrayList<>();
      for (String list : List.of("[40, 160]", "[160, 40]")) {
        fixture.experiment(
            "list.json",
            "\"vary\": { \"inflow.personsPerYear\": "
                + list
                + ", \"cost.openHouseDay\": {} }, \"sensitivity\": { \"method\": "
                + method
                + ", \"outputs\": [{ \"indicator\": \"homeless.total\" }] }");
        Called called =
            Called.with(temp, "sensitivity", "list.json", "-o", "list", "-q", "--force");
        assertThat(called.code()).as(called.err()).isZero();
        effects.add(
            Files.readAllLines(temp.resolve("list/sensitivity.csv")).stream()
                .filter(row -> row.matches(".*inflow.personsPerYear,\\d,(mu|prcc),.*"))
                .mapToDouble(row -> Double.parseDouble(row.split(",")[8]))
                .findFirst()
                .orElseThrow());
      }
      assertThat(effects).as(method).allMatch(effect -> effect > 0);
    }
  }

  /** A single small place cannot be cut into smaller ones. */
  @Test
  void aSizeThatThePlaceCannotHaveIsSaid() throws Exception {
    fixture.experiment(
        "tenth.json",
        "\"scale\": 0.1, "
            + EstimationFixture.VARY
            + "\"indicators\": [\"homeless.total\"],"
            + " \"sensitivity\": { \"method\": \"prcc\", \"points\": 7 }");
    Called called = Called.with(temp, "sensitivity", "tenth.json", "-o", "tenth", "-q");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.err().lines().toList()).hasSize(1);
    assertThat(called.err())
        .matches("(?s)tiny: only whole areas .* \\d+ persons .* the scale 1; 0.1 was asked for.*");
  }

  private void assertRefused(String members, String message) throws Exception {
    fixture.experiment("bad.json", members);
    Called called = Called.with(temp, "sensitivity", "bad.json", "-o", "bad", "-q");
    assertThat(called.code()).as(members).isEqualTo(2);
    assertThat(called.err()).as(members).contains(message);
    assertThat(temp.resolve("bad")).doesNotExist();
  }

  @Test
  void whatCannotBeDoneIsRefusedAndSaid() throws Exception {
    String vary = EstimationFixture.VARY;
    assertRefused(vary + "\"years\": 1", "given twice");
    assertRefused("\"sensitivity\": { \"method\": \"morris\" }", "parameters to vary");
    assertRefused(vary + "\"sensitivity\": {}", "\"method\" is missing");
    assertRefused(vary + "\"sensitivity\": { \"method\": \"moris\" }", "Did you mean");
    assertRefused(
        vary + "\"sensitivity\": { \"method\": \"morris\", \"levels\": 3 }", "even number");
    assertRefused(
        vary + "\"sensitivity\": { \"method\": \"morris\", \"rows\": 8 }", "has no \"rows\"");
    assertRefused(
        vary + "\"sensitivity\": { \"method\": \"prcc\", \"points\": 6 }", "too few points");
    assertRefused(
        vary + "\"sensitivity\": { \"method\": \"morris\" }", "Nothing says what to look at");
    String outputs = vary + "\"sensitivity\": { \"method\": \"morris\", \"outputs\": ";
    assertRefused(outputs + "[{ \"indicator\": \"homeles.total\" }] }", "Did you mean");
    assertRefused(outputs + "[{ \"group\": \"all\" }] }", "needs \"indicator\"");
    assertRefused(
        outputs + "[{ \"indicator\": \"homeless.total\", \"difference\": true }] }",
        "second scenario");
    assertRefused(
        outputs + "[{ \"indicator\": \"homeless.total\", \"scenario\": \"tinny\" }] }",
        "no scenario in this experiment");
    assertRefused(outputs + "[{ \"indicator\": \"return.24m\" }] }", "Undefined in a run");
    assertRefused(
        outputs + "[{ \"indicator\": \"homeless.total\", \"group\": \"sex:cats\" }] }",
        "there is no group \"sex:cats\" of homeless.total");
    assertRefused(outputs + "[] }", "the list is empty");
    assertRefused(
        outputs + "[{ \"indicator\": \"deaths\" }, { \"indicator\": \"deaths\" }] }",
        "named twice");
    assertRefused(
        "\"vary\": { \"seeking.ratio.cycling\": { \"from\": 5, \"to\": 5 } },"
            + "\"sensitivity\": { \"method\": \"morris\" }",
        "from");
    assertRefused(
        "\"vary\": { \"seeking.ratio.cyclin\": {} },"
            + "\"sensitivity\": { \"method\": \"morris\" }",
        "seeking.ratio.cycling");
  }
}
