package dk.doorstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.model.World;
import dk.doorstep.observation.FollowUp;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.parameters.RunParameters;
import dk.doorstep.parameters.Setting;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  /** Shorter runs never have these indicators; a run of just so many years has all of them. */
  @Test
  void saysFromWhichLengthOfRunAnIndicatorIsThere() throws Exception {
    WorldDescription loaded = new ScenarioLoader().load("denmark-2019").world();
    WorldDescription world =
        new WorldDescription(
            loaded.id(),
            loaded.settings().with(Map.of(RunParameters.SPIN_UP_YEARS, Setting.constant(3))),
            loaded.areas());
    List<String> followed =
        List.of(
            "persistence.2y",
            "persistence.2y.any",
            "persistence.2y.registered",
            "persistence.6y",
            "persistence.6y.any",
            "persistence.6y.registered",
            "return.6m",
            "return.12m",
            "return.24m",
            "return.within_100d_share",
            "retention.12m",
            "retention.24m",
            "retention.36m",
            "retention.48m",
            "address_changes.3plus");
    for (int years = 1; years <= 7; years++) {
      Simulation simulation = new Simulation(new RunSettings(years, 365, 1, 1, 1, 1, 1, false));
      World past = simulation.spinUp(world, AreaSelection.scaled(world, 0.1), 0, 0);
      IndicatorTable table = simulation.run(past, world, 0, 0).indicators();
      for (String indicator : followed) {
        assertThat(Double.isNaN(table.value(indicator)))
            .as(indicator + " in " + years + " years")
            .isEqualTo(years < FollowUp.years(indicator));
      }
    }
    assertThat(FollowUp.years("homeless.total")).isEqualTo(1);
  }
}
