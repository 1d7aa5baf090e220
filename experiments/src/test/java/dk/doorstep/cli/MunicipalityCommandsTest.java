package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A planner makes a file of the own municipality, fills it in, and runs it. */
class MunicipalityCommandsTest {
  @TempDir private Path folder;

  private Called call(String... arguments) {
    return Called.with(folder, arguments);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aNewFileSaysWhatToDoNext() throws Exception {
    Called called = call("new", "--from", "denmark-2019", "--name", "odense");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("Written: odense.json", "doorstep check odense.json");
    String text = Files.readString(folder.resolve("odense.json"));
    assertThat(text)
        .contains(
            "// Written by \"doorstep new --from denmark-2019 --name odense\".",
            "\"title\": { \"da\": \"Odense\", \"en\": \"Odense\" }",
            "\"town\": { \"count\": 0 }");
    assertThat(call("new", "--name", "odense", "--lang", "da", "--force").out())
        .contains("Skrevet: odense.json", "SKAL UDFYLDES");
    assertThat(Files.readString(folder.resolve("odense.json")))
        .contains("et scenarie for én kommune");
  }

  @Test
  void checkNamesEverythingThatIsMissing() {
    call("new", "--name", "odense");
    Called english = call("check", file("odense.json"));
    assertThat(english.code()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(english.err().lines())
        .hasSize(12)
        .first()
        .asString()
        .endsWith("odense.json is not finished; still missing: 11.");
    Called danish = call("check", file("odense.json"), "--lang", "da");
    assertThat(danish.err())
        .contains("er ikke færdig", "mangler endnu: hvor mange mennesker der sov på gaden")
        .doesNotContain("still missing");
    Called run = call("run", file("odense.json"), "--lang", "da");
    assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(run.err())
        .startsWith("doorstep: Scenariet er ikke færdigt; der mangler endnu: 11.")
        .contains("mangler endnu: herbergets pladser");
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void aLineBreakInANameIsABlank() throws Exception {
    assertThat(call("new", "--name", "Lyngby\n Taarbæk").code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("lyngby-taarbaek.json")))
        .anyMatch(line -> line.contains("\"da\": \"Lyngby Taarbæk\""))
        .anyMatch(line -> line.startsWith("// Written by") && line.contains("Taarbæk"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ærø, aeroe.json, Ærø",
    "Lyngby Taarbæk, lyngby-taarbaek.json, lyngby-taarbaek",
    "Ringkøbing-Skjern, ringkoebing-skjern.json, Ringkøbing-Skjern",
    "Høje-Taastrup, hoeje-taastrup.json, Høje-Taastrup"
  })
  void danishNamesAreWrittenOut(String name, String file, String area) throws Exception {
    Called called = call("new", "--name", name);
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(Files.readString(folder.resolve(file)))
        .contains("\"da\": \"" + name + "\"", "\"" + area + "\": {\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", "../x", "", " ", "a\\b", "-x", "Toften", "a\"b", "x.json"})
  void otherNamesAreRefused(String name) throws IOException {
    Called called = call("new", "--name", name);
    assertThat(called.code()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(called.err()).contains("cannot be the name of a municipality");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenIsRefused() throws Exception {
    Path there = Files.writeString(folder.resolve("odense.json"), "precious");
    assertThat(call("new", "--name", "odense").err()).contains("already a file", "--force");
    assertThat(there).hasContent("precious");
    assertThat(call("new", "--name", "x", "--out", "none/x.json").err())
        .contains("cannot be written", "no such file or folder");
    assertThat(call("new", "--name", "x", "--out", "x.txt").err()).contains("must end with .json");
    assertThat(call("new", "--name", "x", "--out", "toften.json").err()).contains("catalogue");
    Files.createDirectory(folder.resolve("f.json"));
    assertThat(call("new", "--name", "x", "--out", "f.json", "--force").err())
        .contains("is a folder");
    assertThat(call("new", "--name", "town").err()).contains("choose another --name");
    assertThat(call("new", "--name", "x", "--from", "denmark-2091").err())
        .contains("Did you mean \"denmark-2019\"");
    assertThat(call("new").err()).contains("--name", "--policy");
    assertThat(call("new", "--name", "x", "--policy", "shelter-cti").code())
        .isEqualTo(ExitCodes.BAD_INPUT);
  }

  /** Runs in a second: two years of past, the inflow stated instead of fitted. */
  private void writeAPlace(String name, int sofa, int inflow) throws IOException {
    call("new", "--name", name);
    Path path = folder.resolve(name + ".json");
    String text = Files.readString(path);
    String[][] values = {
      {"street", "10"},
      {"nightShelter", "2"},
      {"sofa", Integer.toString(sofa)},
      {"shelter", "28"},
      {"other", "25"},
      {"nightShelter.places", "3"},
      {"dwellings.perYear", "15"},
      {"municipal.workers", "1.5"},
      {"shelter.beds", "30"},
      {"aftercare.method", "\"cti\""},
      {"aftercare.workers", "1"}
    };
    for (String[] value : values) {
      text = text.replace("\"" + value[0] + "\": null", "\"" + value[0] + "\": " + value[1]);
    }
    text =
        text.replace("\"areas\"", "\"parameters\": { \"run.spinUpYears\": 3 },\n  \"areas\"")
            .replace(
                "\"dwellings.perYear\"",
                "\"inflow.personsPerYear\": " + inflow + ", \"dwellings.perYear\"");
    Files.writeString(path, text);
  }

  @Test
  void checkSaysInWordsWhatTheMunicipalityIsAndWhatLooksOdd() throws Exception {
    writeAPlace("odense", 30, 130);
    Called called = call("check", file("odense.json"), "--lang", "da");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out())
        .contains(
            "95 mennesker i hjemløshed",
            "10 på gaden",
            "30 hos familie eller venner",
            "herberg",
            "30 pladser; støtte efter indflytningen: CTI, medarbejdere: 1",
            "anviste boliger om året: 15",
            "1,5 (§ 85)",
            "staff.workers står åbent",
            "aftercare.contactDaysBeforeMove er 0");
    writeAPlace("aarhus", 0, 130);
    String odd =
        Files.readString(folder.resolve("aarhus.json"))
            .replace("\"shelter\": 28", "\"shelter\": 99")
            .replace("\"dwellings.perYear\": 15", "\"dwellings.perYear\": 0")
            .replace("\"municipal.workers\": 1.5", "\"municipal.workers\": 700")
            .replace("\"aftercare.workers\": 1", "\"aftercare.workers\": 0")
            .replace("\"nightShelter\": 2", "\"nightShelter\": 9");
    Files.writeString(folder.resolve("aarhus.json"), odd);
    Called warned = call("check", file("aarhus.json"));
    assertThat(warned.code()).isZero();
    assertThat(warned.out())
        .contains(
            "99 people were counted in shelters that have 30 beds",
            "9 people were counted in night shelters that have 3 places",
            "No dwelling is assigned",
            "700 workers for 143 people",
            "has no worker to give it");
  }

  @Test
  void aRunSaysWhetherItBeginsWithWhatWasCounted() throws Exception {
    writeAPlace("odense", 30, 130);
    Called far = call("run", file("odense.json"), "--years", "1", "--replications", "2", "-q");
    assertThat(far.code()).as(far.err()).isZero();
    assertThat(far.out()).contains("odense begins with ", "95 were counted");
    writeAPlace("aarhus", 3000, 130);
    Called off = call("run", file("aarhus.json"), "--years", "1", "--replications", "2", "-q");
    assertThat(off.code()).isZero();
    assertThat(off.out())
        .contains("WARNING: the model is not the place that was counted", "with friends or family")
        .contains("against 3,000");
  }

  @Test
  void aReportSaysThatItDoesNotBeginWithWhatWasCounted() throws Exception {
    writeAPlace("aarhus", 3000, 130);
    Called off = call("run", file("aarhus.json"), "--years", "1", "-q", "--lang", "both");
    assertThat(off.code()).as(off.err()).isZero();
    Path results = folder.resolve("results/run-aarhus");
    assertThat(Files.readString(results.resolve("report-en.html")))
        .contains(
            "not the place that was counted", "with family or friends where 3,000 were counted");
    assertThat(Files.readString(results.resolve("report-da.html")))
        .contains("ikke det sted, der er talt", "hos familie eller venner, hvor 3.000 er talt");
  }

  @Test
  void policiesOfTheCatalogueAreComparedAtThePlace() throws Exception {
    writeAPlace("odense", 30, 130);
    Called called =
        call(
            "compare",
            file("odense.json"),
            "--with",
            "shelter-cti,kept-place",
            "--years",
            "1",
            "--replications",
            "2",
            "-q");
    assertThat(called.code()).as(called.err()).isZero();
    assertThat(called.out()).contains("odense-shelter-cti", "odense-kept-place");
    Path results = folder.resolve("results/compare-odense-odense-shelter-cti-odense-kept-place");
    assertThat(Files.readString(results.resolve("manifest.json")))
        .contains("\"id\" : \"odense-kept-place\"", "odense.json + kept-place");

    Called none = call("compare", "--with", "kept-place");
    assertThat(none.code()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(none.err()).contains("named before it");
    Called wrong = call("compare", file("odense.json"), "--with", "shelter-ct");
    assertThat(wrong.err()).contains("Did you mean \"shelter-cti\"");
    Called twice = call("compare", file("odense.json"), "--with", "kept-place,kept-place");
    assertThat(twice.err()).contains("named twice");
  }

  @Test
  void aPolicyCanBeWrittenIntoAFile() throws Exception {
    writeAPlace("odense", 30, 130);
    Called called = call("new", "--from", file("odense.json"), "--policy", "shelter-cti");
    assertThat(called.code()).as(called.err()).isZero();
    var policy = new ScenarioLoader().load(file("odense-shelter-cti.json"));
    assertThat(policy.root().id()).isEqualTo("odense");
    assertThat(Files.readString(folder.resolve("odense-shelter-cti.json")))
        .contains("\"aftercare.workers\": 2.5", "\"municipal.workers\": 0");
    Files.createDirectory(folder.resolve("plans"));
    assertThat(
            call(
                    "new",
                    "--from",
                    file("odense.json"),
                    "--policy",
                    "kept-place",
                    "-o",
                    "plans/k.json")
                .code())
        .isZero();
    assertThat(new ScenarioLoader().load(file("plans/k.json")).root().id()).isEqualTo("odense");
  }

  @Test
  void onlyACountCanBeFitted() throws Exception {
    assertThat(call("fit", "denmark-2019").err()).contains("no count to fit");
    assertThat(call("fit", file("none.json")).err()).contains("no such file");
    call("new", "--name", "odense");
    Called unfinished = call("fit", file("odense.json"));
    assertThat(unfinished.code()).isEqualTo(ExitCodes.BAD_INPUT);
    assertThat(unfinished.err()).contains("still missing: 11");
    writeAPlace("aarhus", 0, 130);
    assertThat(call("fit", file("aarhus.json")).err()).contains("no count to fit");
    String nobody =
        Files.readString(folder.resolve("aarhus.json"))
            .replace("\"inflow.personsPerYear\": 130, ", "")
            .replaceAll("\"(street|nightShelter|shelter|other)\": [0-9]+", "\"$1\": 0");
    Files.writeString(folder.resolve("aarhus.json"), nobody);
    assertThat(call("fit", file("aarhus.json")).err()).contains("nobody was counted");
  }

  @Test
  void aFullDiskIsNoFaultOfTheInput() throws Exception {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full));
    Path part = Files.createSymbolicLink(folder.resolve(".odense.json.part"), full);
    Called called = call("new", "--name", "odense");
    assertThat(called.code()).isEqualTo(ExitCodes.FAILED);
    assertThat(called.err())
        .contains(file("odense.json") + " cannot be written (")
        .doesNotContain("Exception")
        .hasLineCount(1);
    assertThat(called.out()).isEmpty();
    assertThat(part).doesNotExist();
    assertThat(folder.resolve("odense.json")).doesNotExist();

    assertThat(call("new", "--name", "odense", "--out", "nowhere/odense.json").code())
        .isEqualTo(ExitCodes.BAD_INPUT);
  }
}
