package dk.doorstep.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class CovarianceAdaptationTest {
  private static double[] minimise(int n, int generations, ToDoubleFunction<double[]> f) {
    CovarianceAdaptation search = new CovarianceAdaptation(n, x -> true, new Well19937c(1));
    for (int g = 0; g < generations; g++) {
      List<double[]> points = search.ask();
      search.tell(points, points.stream().mapToDouble(f).toArray());
    }
    return search.centre();
  }

  @Test
  void findsTheBottomOfACurvedValley() {
    // Rosenbrock's function with its minimum at (0.5, 0.5), on [-2, 2] twice.
    double[] found =
        minimise(
            2,
            200,
            u -> {
              double x = 2 * u[0];
              double y = 2 * u[1];
              return 100 * Math.pow(y - x * x, 2) + Math.pow(1 - x, 2);
            });
    assertThat(found[0]).isCloseTo(0.5, within(1e-3));
    assertThat(found[1]).isCloseTo(0.5, within(1e-3));
  }

  @Test
  void findsAMinimumOnTheSideOfTheCube() {
    double[] found =
        minimise(3, 150, u -> u[0] + Math.pow(u[1] - 0.3, 2) + 10 * Math.pow(u[2] - 0.9, 2));
    assertThat(found[0]).isLessThan(0.01);
    assertThat(found[1]).isCloseTo(0.3, within(0.02));
    assertThat(found[2]).isCloseTo(0.9, within(0.01));
  }
}
