package dk.doorstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.experiment.PairedDifference.Pair;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand; quantiles of Student's t from a table. */
class PairedDifferenceTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Offset<Double> TABLE = within(1e-4);

  @Test
  void oneDrawUsesReplications() {
    // Differences -2, -5, 0: mean -7/3, variance 19/3, t(2) = 4.30265.
    var d =
        PairedDifference.of(List.of(new Pair(0, 10, 8), new Pair(0, 20, 15), new Pair(0, 30, 30)));

    assertThat(d.mean()).isCloseTo(-7.0 / 3, EXACT);
    assertThat(d.ciLow()).isCloseTo(-7.0 / 3 - 4.30265 * Math.sqrt(19.0 / 9), TABLE);
    assertThat(d.ciHigh()).isCloseTo(-7.0 / 3 + 4.30265 * Math.sqrt(19.0 / 9), TABLE);
    assertThat(d.luckSd()).isCloseTo(Math.sqrt(19.0 / 3), EXACT);
    assertThat(d.relative()).isCloseTo(-7.0 / 60, EXACT);
    assertThat(d.probabilityLower()).isCloseTo(2.5 / 3, EXACT);
    assertThat(d.low95()).isNaN();
    assertThat(d.high95()).isNaN();
    assertThat(d.ignoranceSd()).isNaN();
    assertThat(d.draws()).isEqualTo(1);
    assertThat(d.pairs()).isEqualTo(3);
  }

  @Test
  void severalDrawsAreClusters() {
    // Means of draws 2 and -6: variance 32, t(1) = 12.7062. Within draws: variances 2 and 8.
    var d =
        PairedDifference.of(
            List.of(
                new Pair(0, 100, 101),
                new Pair(0, 100, 103),
                new Pair(1, 50, 46),
                new Pair(1, 50, 42)));

    assertThat(d.mean()).isCloseTo(-2, EXACT);
    assertThat(d.ciLow()).isCloseTo(-2 - 12.7062 * 4, TABLE);
    assertThat(d.ciHigh()).isCloseTo(-2 + 12.7062 * 4, TABLE);
    assertThat(d.low95()).isCloseTo(-6 + 0.025 * 8, EXACT);
    assertThat(d.high95()).isCloseTo(2 - 0.025 * 8, EXACT);
    assertThat(d.luckSd()).isCloseTo(Math.sqrt(5), EXACT);
    assertThat(d.ignoranceSd()).isCloseTo(Math.sqrt(32 - 5.0 / 2), EXACT);
    assertThat(d.relative()).isCloseTo(-2.0 / 75, EXACT);
    assertThat(d.probabilityLower()).isEqualTo(0.5);
    assertThat(d.draws()).isEqualTo(2);
    assertThat(d.pairs()).isEqualTo(4);
  }

  @Test
  void ignoranceIsZeroWhereLuckExplainsMore() {
    // Means of draws 0 and 1, variance 0.5; luck 50 over two replications is 25.
    var d =
        PairedDifference.of(
            List.of(
                new Pair(0, 10, 5), new Pair(0, 10, 15), new Pair(1, 10, 6), new Pair(1, 10, 16)));

    assertThat(d.ignoranceSd()).isZero();
  }

  @Test
  void drawsOfDifferentSizeWeighAlike() {
    // Draw 0: 3; draw 1: -1, -2, -3. Mean of means (3 - 2) / 2, not of pairs.
    var d =
        PairedDifference.of(
            List.of(new Pair(0, 0, 3), new Pair(1, 0, -1), new Pair(1, 0, -2), new Pair(1, 0, -3)));

    assertThat(d.mean()).isCloseTo(0.5, EXACT);
    assertThat(d.luckSd()).isCloseTo(1, EXACT);
    // Variance of means 12.5; luck 1 over one and over three replications is 2/3 on average.
    assertThat(d.ignoranceSd()).isCloseTo(Math.sqrt(12.5 - 2.0 / 3), EXACT);
    assertThat(d.relative()).as("the baseline is 0").isNaN();
  }

  @Test
  void undefinedValuesAreLeftOut() {
    var d =
        PairedDifference.of(
            List.of(
                new Pair(0, Double.NaN, 1),
                new Pair(0, 4, 2),
                new Pair(1, 1, Double.NaN),
                new Pair(2, Double.NaN, Double.NaN)));

    assertThat(d.mean()).isEqualTo(-2);
    assertThat(d.ciLow()).isNaN();
    assertThat(d.luckSd()).isNaN();
    assertThat(d.probabilityLower()).isEqualTo(1);
    assertThat(d.draws()).isEqualTo(1);
    assertThat(d.pairs()).isEqualTo(1);
  }

  @Test
  void nothingIsDefinedWithoutPairs() {
    var d = PairedDifference.of(List.of(new Pair(0, Double.NaN, 1)));

    assertThat(
            List.of(
                d.mean(),
                d.ciLow(),
                d.ciHigh(),
                d.low95(),
                d.luckSd(),
                d.ignoranceSd(),
                d.relative(),
                d.probabilityLower()))
        .containsOnly(Double.NaN);
    assertThat(d.draws()).isZero();
    assertThat(d.pairs()).isZero();
  }

  @Test
  void drawsWithoutRepetitionCannotTellLuckFromIgnorance() {
    var d = PairedDifference.of(List.of(new Pair(0, 1, 2), new Pair(1, 1, 0), new Pair(2, 1, 0)));

    assertThat(d.luckSd()).isNaN();
    assertThat(d.ignoranceSd()).isNaN();
    assertThat(d.probabilityLower()).isCloseTo(2.0 / 3, EXACT);
  }
}
