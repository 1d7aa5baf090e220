package dk.doorstep.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void equalStepsAreEqualRatiosOnTheLogarithmicScale() {
    Axis axis = new Axis("hazard", 0.01, 1, true, false);
    assertThat(axis.value(0)).isEqualTo(0.01);
    assertThat(axis.value(0.5)).isCloseTo(0.1, within(1e-9));
    assertThat(axis.value(1)).isEqualTo(1);
    assertThat(axis.position(0.1)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void wholeNumbersStayWhole() {
    assertThat(new Axis("workers", 1, 4, false, true).value(0.6)).isEqualTo(3);
  }

  @Test
  void anEmptyRangeIsRefused() {
    assertThatThrownBy(() -> Axis.linear("x", 2, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Axis("x", 0, 1, true, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
