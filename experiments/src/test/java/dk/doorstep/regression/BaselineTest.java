package dk.doorstep.regression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.AreaSelection;
import dk.doorstep.experiment.RunResult;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Simulation;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same seed gives what it gave when this was last looked at, to the last digit. A change of the
 * model or of the catalogue breaks it; when the change is meant, write the files anew and say in
 * the commit what moved:
 *
 * <pre>
 * mvn -pl experiments -am test -Dtest=BaselineTest -Dsurefire.failIfNoSpecifiedTests=false -Ddoorstep.updateBaseline=true
 * </pre>
 */
class BaselineTest {
  private static final Path FOLDER = Path.of("src/test/resources/baseline");

  @ParameterizedTest
  @ValueSource(strings = {"denmark-2019", "shelter-cti-kept-place-early-visitation"})
  void givesWhatItGave(String id) throws IOException, ScenarioException {
    Scenario scenario = new ScenarioLoader().load(id);
    List<String> found = lines(scenario, 1);
    Path file = FOLDER.resolve(id + ".csv");
    if (Boolean.getBoolean("doorstep.updateBaseline")) {
      Files.createDirectories(FOLDER);
      Files.write(file, found);
    }
    assertThat(found).isEqualTo(Files.readAllLines(file));
    assertThat(lines(scenario, 2)).as("negative control: another seed shows").isNotEqualTo(found);
  }

  private static List<String> lines(Scenario scenario, long seed) {
    RunSettings settings = new RunSettings(3, 30, 1, 1, seed, 1, 1, false);
    Simulation simulation = new Simulation(settings);
    WorldDescription root = scenario.root().world();
    RunResult result =
        simulation.run(
            simulation.spinUp(root, AreaSelection.scaled(root, 0.07), 0, 0),
            scenario.world(),
            0,
            0);
    IndicatorTable table = result.indicators();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      IndicatorTable.Key key = table.key(row);
      lines.add(
          key.indicator() + "," + key.group() + "," + Parameter.formatNumber(table.value(row)));
    }
    return lines;
  }
}
