package dk.doorstep.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

/**
 * Statistical tests with a fixed seed; each bound would fail a perfect generator once in 100,000
 * seeds.
 */
class KeyedRandomTest {
  private static final double FALSE_ALARM = 1e-5;
  private static final int N = 20_000;

  private enum Use {
    FIRST,
    SECOND
  }

  private final KeyedRandom random = new KeyedRandom(7, 0, 0);

  @Test
  void sameAddressSameNumber() {
    assertThat(new KeyedRandom(7, 0, 0).bits(5, Use.SECOND, 3))
        .isEqualTo(random.bits(5, Use.SECOND, 3));
  }

  @Test
  void everyPartOfTheAddressMatters() {
    long bits = random.bits(5, Use.FIRST, 3);
    assertThat(random.bits(6, Use.FIRST, 3)).isNotEqualTo(bits);
    assertThat(random.bits(5, Use.SECOND, 3)).isNotEqualTo(bits);
    assertThat(random.bits(5, Use.FIRST, 4)).isNotEqualTo(bits);
    assertThat(new KeyedRandom(8, 0, 0).bits(5, Use.FIRST, 3)).isNotEqualTo(bits);
    assertThat(new KeyedRandom(7, 1, 0).bits(5, Use.FIRST, 3)).isNotEqualTo(bits);
    assertThat(new KeyedRandom(7, 0, 1).bits(5, Use.FIRST, 3)).isNotEqualTo(bits);
  }

  @Test
  void uniformAlongPersonsAndAlongOccurrences() {
    double[] alongPersons = new double[N];
    double[] alongOccurrences = new double[N];
    for (int i = 0; i < N; i++) {
      alongPersons[i] = random.uniform(i, Use.FIRST, 0);
      alongOccurrences[i] = random.uniform(1, Use.FIRST, i);
    }
    assertUniform(alongPersons);
    assertUniform(alongOccurrences);
  }

  @Test
  void neighbouringAddressesAreIndependent() {
    long[][] persons = new long[8][8];
    long[][] kinds = new long[8][8];
    for (int i = 0; i < N; i++) {
      int cell = (int) (8 * random.uniform(i, Use.FIRST, 0));
      persons[cell][(int) (8 * random.uniform(i + 1, Use.FIRST, 0))]++;
      kinds[cell][(int) (8 * random.uniform(i, Use.SECOND, 0))]++;
    }
    assertThat(new ChiSquareTest().chiSquareTest(persons)).isGreaterThan(FALSE_ALARM);
    assertThat(new ChiSquareTest().chiSquareTest(kinds)).isGreaterThan(FALSE_ALARM);
  }

  @Test
  void poissonCountsHaveTheRightDistribution() {
    for (double mean : new double[] {0.5, 3, 40}) {
      PoissonDistribution expected = new PoissonDistribution(null, mean, 1e-12, 1000);
      int low = Math.max(0, (int) (mean - 2 * Math.sqrt(mean)));
      int high = (int) (mean + 2 * Math.sqrt(mean)) + 1;
      long[] observed = new long[high - low + 1];
      double[] probabilities = new double[high - low + 1];
      for (int i = 0; i < N; i++) {
        int k = random.poisson(mean, i, Use.FIRST, 0);
        observed[Math.max(low, Math.min(high, k)) - low]++;
      }
      for (int k = low; k <= high; k++) {
        double p =
            k == low
                ? expected.cumulativeProbability(low)
                : k == high
                    ? 1 - expected.cumulativeProbability(high - 1)
                    : expected.probability(k);
        probabilities[k - low] = p;
      }
      assertThat(new ChiSquareTest().chiSquareTest(probabilities, observed))
          .as("mean " + mean)
          .isGreaterThan(FALSE_ALARM);
    }
  }

  private static void assertUniform(double[] sample) {
    double p =
        new KolmogorovSmirnovTest()
            .kolmogorovSmirnovTest(
                new org.apache.commons.math3.distribution.UniformRealDistribution(null, 0, 1),
                sample);
    assertThat(p).isGreaterThan(FALSE_ALARM);
  }
}
