package dk.doorstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.parameters.DwellingParameters;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PlaceTotalsTest {
  @Test
  void denmarkHasItsSheltersAndEveryPolicyItsWorkers() throws Exception {
    ScenarioLoader loader = new ScenarioLoader();
    Scenario denmark = loader.load("denmark-2019");
    var areas = AreaSelection.scaled(denmark.world(), 1);
    PlaceTotals totals = PlaceTotals.of(denmark.world(), areas);

    assertThat(totals.areas()).isEqualTo(44);
    assertThat(totals.sites()).isEqualTo(92);
    double dwellings =
        denmark.world().areas().stream()
            .mapToDouble(a -> a.count() * a.settings().value(DwellingParameters.PER_YEAR, 0))
            .sum();
    assertThat(totals.dwellingsPerYear().orElseThrow()).isCloseTo(dwellings, within(1e-6));
    assertThat(dwellings).isPositive();
    assertThat(totals.dwellingStock()).isEqualTo(OptionalDouble.empty());
    double workers = totals.shelterWorkers() + totals.municipalWorkers();
    assertThat(totals.shelterWorkers()).isPositive();
    assertThat(totals.municipalWorkers()).isPositive();

    PlaceTotals moved = PlaceTotals.of(loader.load("shelter-cti").world(), areas);
    assertThat(moved.shelterWorkers()).isCloseTo(workers, within(1e-6));
    assertThat(moved.municipalWorkers()).isZero();
  }
}
