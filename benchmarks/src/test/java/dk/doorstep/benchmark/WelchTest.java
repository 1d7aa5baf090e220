package dk.doorstep.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Welch's t against an example worked by hand, constants, and its false-alarm chance. */
class WelchTest {
  @Test
  void matchesAnExampleWorkedByHand() {
    // Means 3 and 5, variances 2.5/5 and 20/3/4: t = -2/√(0.5 + 5/3).
    Welch welch = Welch.of(new double[] {1, 2, 3, 4, 5}, new double[] {2, 4, 6, 8});
    double variance = 0.5 + 5.0 / 3;
    assertThat(welch.t()).isCloseTo(-2 / Math.sqrt(variance), within(1e-12));
    double freedom = variance * variance / (0.25 / 4 + 25.0 / 9 / 3);
    assertThat(welch.degreesOfFreedom()).isCloseTo(freedom, within(1e-12));
  }

  @Test
  void equalConstantsDoNotDifferAndOthersDoWithoutLimit() {
    assertThat(Welch.of(new double[] {3, 3, 3}, new double[] {3, 3}).t()).isZero();
    assertThat(Welch.of(new double[] {3, 3, 3}, new double[] {2, 2}).t()).isPositive().isInfinite();
  }

  /**
   * 20,000 pairs of samples of one normal distribution, bound for 1 in 100: the count of alarms is
   * binomial with mean 200 and standard deviation 14; the band of 5 standard deviations is left by
   * chance once in a million. Seed fixed.
   */
  @Test
  void keepsItsFalseAlarmChance() {
    Random random = new Random(7);
    int alarms = 0;
    for (int i = 0; i < 20_000; i++) {
      Welch welch = Welch.of(normal(random, 12, 1), normal(random, 12, 1));
      alarms += Math.abs(welch.t()) > welch.bound(0.01) ? 1 : 0;
    }
    assertThat(alarms).isBetween(130, 270);
  }

  private static double[] normal(Random random, int size, double deviation) {
    return random.doubles(size).map(u -> deviation * random.nextGaussian()).toArray();
  }
}
