package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, and names that mean nothing. */
class SourceFileTest {
  @TempDir private Path folder;
  private Scenarios scenarios;

  @BeforeEach
  void setUp() {
    scenarios = new Scenarios(folder);
  }

  private String onlyProblem(String name) {
    ScenarioException e =
        catchThrowableOfType(ScenarioException.class, () -> new ScenarioLoader().load(name));
    assertThat(e).isNotNull();
    assertThat(e.problems()).hasSize(1);
    return e.getMessage();
  }

  @Test
  void missingFileSuggestsItsNeighbour() {
    scenarios.withPeople("copenhagen.json", "");
    String name = folder.resolve("copenhagn.json").toString();
    assertThat(onlyProblem(name))
        .isEqualTo(name + ": there is no such file. Did you mean \"copenhagen.json\"?");
  }

  @Test
  void folderIsNoFile() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner.json"));
    assertThat(onlyProblem(inner.toString())).contains("this is a directory");
    assertThat(onlyProblem(folder + "/")).contains("this is a directory");
  }

  @Test
  void fileMayHaveAnyEndingIfItExists() throws Exception {
    Path file =
        Files.copy(
            scenarios.withPeople("a.json", "").path("a.json"), folder.resolve("other.scenario"));
    assertThat(new ScenarioLoader().load(file.toString()).id()).isEqualTo("other.scenario");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t ", "// only a remark\n", "/* remark */"})
  void emptyFile(String text) {
    scenarios.write("x.json", text);
    assertThat(onlyProblem(scenarios.path("x.json").toString())).contains("the file is empty");
  }

  @Test
  void notUtf8TellsTheLine() throws IOException {
    Files.write(
        folder.resolve("x.json"),
        "{\n\"title\": {\"da\": \"Grøn\"}}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(onlyProblem(folder.resolve("x.json").toString()))
        .contains("x.json:2:20: $: not UTF-8 text");
  }

  @Test
  void utf16IsNotUtf8() throws IOException {
    Files.write(folder.resolve("x.json"), "{}".getBytes(StandardCharsets.UTF_16));
    assertThat(onlyProblem(folder.resolve("x.json").toString()))
        .contains(":1:1: $: not UTF-8 text");
  }

  @Test
  void markOfByteOrderIsAllowed() throws Exception {
    scenarios.withPeople("a.json", "");
    scenarios.write("b.json", "\uFEFF" + Files.readString(scenarios.path("a.json")));
    assertThat(scenarios.load("b.json").world().areas())
        .isEqualTo(scenarios.load("a.json").world().areas());
  }

  @Test
  void unreadableFile() throws IOException {
    Path file = scenarios.withPeople("a.json", "").path("a.json");
    Files.setPosixFilePermissions(file, Set.of());
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(onlyProblem(file.toString())).contains("no permission");
  }

  @Test
  void somethingThatIsNoRegularFile() {
    Path device = Path.of("/dev/null");
    assumeFalse(!Files.exists(device), "this system has no such device");
    assertThat(onlyProblem(device.toString())).contains("not a regular file");
  }

  @Test
  void hugeFile() throws IOException {
    Path file = folder.resolve("x.json");
    Files.write(file, new byte[10_000_001]);
    assertThat(onlyProblem(file.toString())).contains("larger than 10 megabytes");
  }

  @Test
  void hugeNumberOfProblemsIsCutShort() {
    StringBuilder text = new StringBuilder("{\"areas\": {\"a\": {}}, \"parameters\": {");
    for (int i = 0; i < 20_000; i++) {
      text.append("\"tenancy.frontLoadDay").append(i).append("\": 1,\n");
    }
    scenarios.write("x.json", text + "}}");
    List<Problem> problems = scenarios.problems("x.json");
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000).message()).isEqualTo("19000 more problems are not listed");
  }

  @Test
  void deepNestingWithoutEnd() {
    scenarios.write("x.json", "[".repeat(1_000_000));
    assertThat(onlyProblem(scenarios.path("x.json").toString())).contains("levels deep");
  }

  @Test
  void endlessNumberAndName() {
    scenarios.write("x.json", "{\"areas\": {\"a\": {\"count\": " + "1".repeat(1_000_000) + "}}}");
    assertThat(onlyProblem(scenarios.path("x.json").toString()))
        .contains(":1:17: $.areas.a: ", "too long")
        .hasSizeLessThan(500);
    scenarios.write("y.json", "{\"" + "a".repeat(1_000_000) + "\": 1}");
    assertThat(onlyProblem(scenarios.path("y.json").toString()))
        .contains("too long")
        .hasSizeLessThan(500);
  }

  @Test
  void idOutsideTheCatalogueSuggestsIdsAndFiles() {
    assertThat(onlyProblem("shelter-ctl"))
        .isEqualTo(
            "shelter-ctl: there is no scenario with this id in the catalogue, and no such file. Did you mean \"shelter-cti\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x\0y", "../\0.json"})
  void namesThatCannotBeNames(String name) {
    assertThat(onlyProblem(name))
        .containsAnyOf("no scenario with this id", "cannot be the name of a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my scenario.json", "æble.json", "-x.json", ".json"})
  void fileNamesThatCannotBeIds(String name) {
    scenarios.withPeople(name, "");
    assertThat(onlyProblem(scenarios.path(name).toString())).contains("becomes the scenario's id");
  }
}
