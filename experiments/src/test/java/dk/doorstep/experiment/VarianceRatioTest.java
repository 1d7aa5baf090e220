package dk.doorstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VarianceRatioTest {
  @Test
  void ratioOfProportionalDifferencesIsCertain() {
    var ratio = VarianceRatio.of(new double[] {1, 5, 9, 13}, new double[] {1, 2, 3, 4}, 1);

    assertThat(ratio.ratio()).isCloseTo(16, within(1e-12));
    assertThat(ratio.low()).isCloseTo(16, within(1e-9));
    assertThat(ratio.high()).isCloseTo(16, within(1e-9));
    assertThat(ratio.replications()).isEqualTo(4);
  }

  @Test
  void intervalHoldsTheRatioAndDependsOnTheData() {
    double[] independent = {3, -4, 8, 1, -9, 6, 2, -5};
    double[] common = {1, -1, 0.5, -0.5, 1, 0, 0.2, -1};
    var ratio = VarianceRatio.of(independent, common, 1);

    assertThat(ratio.low()).isLessThan(ratio.ratio()).isPositive();
    assertThat(ratio.high()).isGreaterThan(ratio.ratio());
    assertThat(VarianceRatio.of(independent, common, 1)).isEqualTo(ratio);
    assertThat(VarianceRatio.of(common, independent, 1).ratio())
        .isCloseTo(1 / ratio.ratio(), within(1e-12));
  }

  @Test
  void undefinedReplicationsAreLeftOut() {
    double nan = Double.NaN;
    var ratio = VarianceRatio.of(new double[] {1, nan, 5, 9, 4}, new double[] {1, 2, 2, 3, nan}, 1);

    assertThat(ratio.replications()).isEqualTo(3);
    assertThat(ratio.ratio()).isCloseTo(16, within(1e-12));
  }

  @Test
  void tooFewReplicationsAndNoVarianceGiveNothing() {
    assertThat(VarianceRatio.of(new double[] {1, 2}, new double[] {1, 2}, 1).ratio()).isNaN();
    var same = VarianceRatio.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}, 1);
    assertThat(same.ratio()).isNaN();
    assertThat(same.low()).isNaN();
  }
}
