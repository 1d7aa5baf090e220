package dk.doorstep.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the format's description. */
class ExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/examples");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static Scenario load(String name) throws ScenarioException {
    return new ScenarioLoader().load(FOLDER.resolve(name + ".json").toString());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void loadsAndIsPrintedInTheDescription(Path example) throws IOException, ScenarioException {
    Scenario scenario = new ScenarioLoader().load(example.toString());
    assertThat(scenario.world().areas()).hasSize(1);
    assertThat(Files.readString(Path.of("FORMAT.md"))).contains(Files.readString(example).strip());
  }

  @Test
  void queuesDifferOnlyInWaiting() throws ScenarioException {
    assertThat(ResolvedScenario.diff(load("queue-with-waiting"), load("queue-without-waiting")))
        .extracting(r -> r.key() + " " + r.a() + " " + r.b())
        .containsExactly("seeking.whenFull wait tryAgain");
  }

  @Test
  void capacitiesStepByDay() throws ScenarioException {
    Scenario scenario = load("street-shelter-dwelling");
    assertThat(Scenarios.site(scenario, "town", "shelter", "shelter.beds"))
        .isEqualTo(Scenarios.course(30, 180, 45));
    assertThat(scenario.world().changeDays()).containsExactly(180, 365, 730);
  }

  @Test
  void chainIsClosed() throws ScenarioException {
    Scenario chain = load("chain");
    assertThat(Scenarios.whole(chain, "inflow.personsPerYear").at(0)).isZero();
    assertThat(Scenarios.site(chain, "closed", "shelter", "shelter.beds").at(0))
        .isEqualTo(1_000_000);
  }
}
