package dk.doorstep.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {
  @Test
  void stepsDownAndNeverFalls() {
    double[] adjusted = Holm.adjust(new double[] {0.01, 0.04, 0.03, Double.NaN, 0.005});
    assertThat(adjusted[4]).isCloseTo(0.02, within(1e-12));
    assertThat(adjusted[0]).isCloseTo(0.03, within(1e-12));
    assertThat(adjusted[2]).isCloseTo(0.06, within(1e-12));
    assertThat(adjusted[1]).isCloseTo(0.06, within(1e-12));
    assertThat(adjusted[3]).isNaN();
  }
}
