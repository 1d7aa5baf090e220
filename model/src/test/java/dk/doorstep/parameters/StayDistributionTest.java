package dk.doorstep.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.parameters.StayDistribution.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means and spreads over a fine grid of quantiles: numerical integration, no chance involved. */
class StayDistributionTest {
  private static final int GRID = 100_000;

  @ParameterizedTest
  @CsvSource({
    "EXPONENTIAL, 60, 1, 1", "GEOMETRIC, 60, 1, 0.9916", "LOGNORMAL, 90, 1.5, 1.5",
        "GAMMA, 90, 0.5, 0.5",
    "WEIBULL, 120, 2, 2", "WEIBULL, 120, 0.3, 0.3", "UNIFORM, 50, 1, 0.5774", "FIXED, 30, 1, 0"
  })
  void keepsMeanAndSpread(Shape shape, double mean, double cv, double expectedCv) {
    StayDistribution stay = StayDistribution.of(shape.ordinal(), mean, cv);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < GRID; i++) {
      double nights = stay.nights((i + 0.5) / GRID);
      sum += nights;
      squares += nights * nights;
    }
    double found = sum / GRID;
    double foundCv = Math.sqrt(Math.max(0, squares / GRID - found * found)) / found;
    assertThat(found).isCloseTo(mean, within(0.01 * mean));
    assertThat(foundCv).isCloseTo(expectedCv, within(0.04 * expectedCv + 0.002));
  }

  @Test
  void lastsAtLeastOneNight() {
    for (Shape shape : Shape.values()) {
      if (shape != Shape.HAZARD) {
        assertThat(StayDistribution.of(shape.ordinal(), 1, 1).nights(1e-12))
            .as(shape.name())
            .isEqualTo(1);
      }
    }
  }

  @Test
  void longerStaysAtHigherQuantiles() {
    StayDistribution stay = StayDistribution.of(Shape.LOGNORMAL.ordinal(), 90, 1.2);
    long before = 0;
    for (double u = 0.01; u < 1; u += 0.01) {
      assertThat(stay.nights(u)).isGreaterThanOrEqualTo(before);
      before = stay.nights(u);
    }
  }
}
