package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains of parents, sound and broken. */
class InheritanceTest {
  @TempDir private Path folder;
  private Scenarios scenarios;

  @BeforeEach
  void setUp() {
    scenarios = new Scenarios(folder);
  }

  @Test
  void lineageRunsFromTheRoot() throws ScenarioException {
    scenarios
        .withPeople("a.json", "")
        .write("b.json", "{\"extends\": \"a\"}")
        .write("c.json", "{\"extends\": \"b.json\"}");
    Scenario c = scenarios.load("c.json");
    assertThat(c.lineage()).extracting(Scenario::id).containsExactly("a", "b");
    assertThat(c.world().id()).isEqualTo("c");
    assertThat(c.world().areas()).isEqualTo(scenarios.load("a.json").world().areas());
    assertThat(c.root().id()).isEqualTo("a");
  }

  @Test
  void titleAndBudgetAreNotInherited() throws ScenarioException {
    scenarios
        .withPeople(
            "a.json",
            ", \"title\": {\"da\": \"Titel\"}, \"workerBudget\": \"more\", \"evidence\": [\"E53\"]")
        .write("b.json", "{\"extends\": \"a\"}");
    Scenario a = scenarios.load("a.json");
    Scenario b = scenarios.load("b.json");
    assertThat(a.title("da")).isEqualTo("Titel");
    assertThat(a.title("en")).as("another language before the id").isEqualTo("Titel");
    assertThat(a.description("da")).isEmpty();
    assertThat(b.title("da")).isEqualTo("b");
    assertThat(b.workerBudget()).isEmpty();
    assertThat(b.evidence()).isEmpty();
  }

  @Test
  void parentMayLieInAnotherFolder() throws IOException, ScenarioException {
    Files.createDirectory(folder.resolve("inner"));
    scenarios.withPeople("a.json", "").write("inner/b.json", "{\"extends\": \"../a\"}");
    assertThat(scenarios.load("inner/b.json").lineage())
        .extracting(Scenario::id)
        .containsExactly("a");
  }

  @Test
  void catalogueComesBeforeTheFileBesideUnlessItsEndingIsWritten() throws ScenarioException {
    scenarios
        .withPeople("no-support.json", "")
        .write("b.json", "{\"extends\": \"no-support\"}")
        .write("c.json", "{\"extends\": \"no-support.json\"}");
    assertThat(scenarios.load("b.json").lineage())
        .extracting(Scenario::source)
        .containsOnly("catalogue");
    assertThat(scenarios.load("c.json").lineage()).hasSize(1);
  }

  @Test
  void circleNamesItsChain() {
    scenarios
        .write("a.json", "{\"extends\": \"b\"}")
        .write("b.json", "{\n \"extends\": \"c\"}")
        .write("c.json", "{\"extends\": \"b\"}");
    List<Problem> problems = scenarios.problems("a.json");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).file()).isEqualTo(scenarios.path("c.json").toString());
    assertThat(problems.get(0).path()).isEqualTo("$.extends");
    assertThat(problems.get(0).message())
        .contains("circle")
        .containsSubsequence("b.json extends", "c.json extends", "b.json");
  }

  @Test
  void fileThatExtendsItself() {
    scenarios.write("a.json", "{\"extends\": \"a\"}");
    assertThat(scenarios.problems("a.json")).hasSize(1);
    assertThat(scenarios.problems("a.json").get(0).message()).contains("circle");
  }

  @Test
  void linksToOneFileAreOneFile() throws IOException {
    scenarios.write("a.json", "{\"extends\": \"b\"}");
    Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("a.json"));
    assertThat(scenarios.problems("a.json").get(0).message()).contains("circle");
  }

  @Test
  void ancestorMayNotHaveTheSameId() {
    scenarios.write("denmark-2019.json", "{\n  \"extends\": \"denmark-2019\"}");
    Problem problem = scenarios.problems("denmark-2019.json").get(0);
    assertThat(problem.message()).contains("same id \"denmark-2019\"", "rename");
    assertThat(problem.line() + ":" + problem.column()).isEqualTo("2:14");
  }

  @Test
  void endlessChainEnds() {
    for (int i = 0; i < 60; i++) {
      scenarios.write("s" + i + ".json", "{\"extends\": \"s" + (i + 1) + "\"}");
    }
    assertThat(scenarios.problems("s0.json"))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("more than 50");
  }

  @Test
  void problemsOfParentAndChildComeTogether() {
    scenarios
        .withPeople("a.json", ",\n\"changes\": 3")
        .write(
            "b.json",
            "{\"extends\": \"a\", \"parameters\": {\"shelter.beds\": -1}, \"workerBudgt\": \"same\"}");
    List<Problem> problems = scenarios.problems("b.json");
    assertThat(problems)
        .extracting(p -> Path.of(p.file()).getFileName() + " " + p.path())
        .containsExactly(
            "a.json $.changes", "b.json $.parameters.shelter.beds", "b.json $.workerBudgt");
  }

  @Test
  void contradictionWithTheParentIsToldForTheChild() {
    scenarios
        .withPeople("a.json", "")
        .write(
            "b.json",
            "{\"extends\": \"a\", \"areas\": {\n\"town\": {\"parameters\": {\"inflow.sofaShare\": 0}}}}");
    Problem problem = scenarios.problems("b.json").get(0);
    assertThat(problem.toString()).contains("b.json:2:25: $.areas.town: ").contains("sum to 0.6");
  }

  @Test
  void likelySlipInTheNameOfAnAreaIsRefusedAndANewAreaIsNot() throws ScenarioException {
    scenarios
        .withPeople("a.json", "")
        .write("b.json", "{\"extends\": \"a\", \"areas\": {\"twon\": {}}}")
        .write(
            "c.json",
            "{\"extends\": \"a\", \"areas\": {\"twon\": {\"count\": 2}, \"island\": {}}}");
    assertThat(scenarios.problems("b.json"))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("no \"twon\"", "\"town\"", "state its count");
    assertThat(scenarios.load("c.json").world().areas())
        .extracting(a -> a.name() + a.count())
        .containsExactly("town1", "twon2", "island1");
  }

  @Test
  void rootEndsWherePlacesOrPastChange() throws ScenarioException {
    scenarios
        .withPeople("a.json", "")
        .write("places.json", "{\"extends\": \"a\", \"areas\": {\"town\": {\"count\": 2}}}")
        .write("past.json", "{\"extends\": \"a\", \"parameters\": {\"run.spinUpYears\": 3}}")
        .write(
            "policy.json",
            "{\"extends\": \"past\", \"parameters\": {\"aftercare.method\": \"cti\"}}");
    assertThat(scenarios.load("places.json").root().id()).isEqualTo("places");
    assertThat(scenarios.load("past.json").root().id()).isEqualTo("past");
    assertThat(scenarios.load("policy.json").root().id()).isEqualTo("past");
    assertThat(scenarios.load("a.json").root().id()).isEqualTo("a");
  }

  @Test
  void twoScenariosOfOneIdAreRefusedTogetherWithAllOtherProblems() throws IOException {
    Files.createDirectory(folder.resolve("inner"));
    scenarios.withPeople("a.json", "").withPeople("inner/a.json", "").write("broken.json", "{");
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class,
            () ->
                new ScenarioLoader()
                    .loadAll(
                        List.of(
                            scenarios.path("a.json").toString(),
                            scenarios.path("inner/a.json").toString(),
                            "no-support",
                            folder + "/inner/../a.json",
                            scenarios.path("broken.json").toString(),
                            "no-suport")));
    assertThat(e.problems()).hasSize(4);
    assertThat(e.problems().get(0).message()).contains("two scenarios have the id \"a\"", "rename");
    assertThat(e.problems().get(1).message()).contains("named twice");
    assertThat(e.problems().get(2).message()).contains("not JSON");
    assertThat(e.problems().get(3).message()).contains("no-support");
    assertThat(e.getMessage().lines()).hasSize(4);
  }

  @Test
  void problemsOfASharedParentAreToldOnce() {
    scenarios
        .withPeople("a.json", ", \"changes\": 3")
        .write("b.json", "{\"extends\": \"a\"}")
        .write("c.json", "{\"extends\": \"a\"}");
    ScenarioException e =
        catchThrowableOfType(
            ScenarioException.class,
            () ->
                new ScenarioLoader()
                    .loadAll(
                        List.of(
                            scenarios.path("b.json").toString(),
                            scenarios.path("c.json").toString())));
    assertThat(e.problems()).hasSize(1);
    assertThat(e.getMessage().lines()).hasSize(1);
  }
}
