package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.scenario.ScenarioException;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.concurrent.ExecutionException;
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
    assertThat(agreement.rows()).hasSizeGreaterThan(50);
  }
}
