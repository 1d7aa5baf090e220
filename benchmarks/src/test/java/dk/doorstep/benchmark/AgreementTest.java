package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.observation.EventKind;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Engine and oracle in a few small runs. False-alarm chance 1 in 1000 per scenario, see {@link
 * Agreement}; seed fixed. Ten runs of two or three areas find gross differences only; {@code
 * AgreementIT} finds small ones.
 */
class AgreementTest {
  private static final TwinRuns FEW = new TwinRuns(10, 2, 1, 2);

  @ParameterizedTest
  @ValueSource(strings = {"denmark-2019", "shelter-cti-kept-place-early-visitation"})
  void engineAndOracleAgree(String scenario)
      throws ScenarioException, InterruptedException, ExecutionException {
    Agreement agreement = FEW.compare(TwinCase.of(new ScenarioLoader().load(scenario), 1, 0.05));
    assertThat(agreement.differences()).isEmpty();
    assertThat(agreement.rows()).hasSizeGreaterThan(130);
  }

  /** Every kind of event occurs in one of two scenarios made for that, and as often in both. */
  @Test
  void everyMechanismIsUsedAndAgrees()
      throws ScenarioException, InterruptedException, ExecutionException {
    Set<String> seen = new HashSet<>();
    for (String name : List.of("every-lever", "every-lever-turned")) {
      Scenario scenario = new ScenarioLoader().load("src/test/resources/" + name + ".json");
      Agreement agreement = FEW.compare(TwinCase.of(scenario, 1, 1));
      assertThat(agreement.differences()).isEmpty();
      agreement.rows().stream()
          .filter(row -> row.welch().meanA() != 0 && row.welch().meanB() != 0)
          .forEach(row -> seen.add(row.indicator()));
    }
    assertThat(seen)
        .containsAll(
            Arrays.stream(EventKind.values())
                .filter(kind -> kind != EventKind.SETTLED) // takes four years
                .map(kind -> "events." + kind.label())
                .toList());
  }
}
