package dk.doorstep.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.estimation.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {
  private static double value(Analysis analysis, int parameter) {
    return analysis.effects().get(parameter).measures().get(RankCorrelation.PRCC).value();
  }

  /**
   * y = b·x + noise with uniform x: the partial correlation is b/√(b² + 12σ²) whatever the other
   * parameters add; ranks of it come close where nothing is extreme.
   */
  @Test
  void linearModelWithNoise() {
    RankCorrelation method = new RankCorrelation(1000, 1);
    List<double[]> points = method.design(4);
    double noise = 1 / Math.sqrt(12);
    List<Response> responses = Functions.noisy(points, x -> x[0] - 0.5 * x[1] + x[2], noise, 1, 3);
    Analysis analysis = method.analyse(4, responses, 0);
    // Fisher's z has standard error 0.03; four of them, and 0.03 for ranks instead of values.
    assertThat(value(analysis, 0)).isCloseTo(1 / Math.sqrt(2), within(0.1));
    assertThat(value(analysis, 1)).isCloseTo(-0.5 / Math.sqrt(1.25), within(0.13));
    assertThat(value(analysis, 3)).isCloseTo(0, within(0.13));
    assertThat(analysis.effects().get(0).isTold()).isTrue();
    assertThat(analysis.effects().get(1).isTold()).isTrue();
  }

  @Test
  void aCurvedButMonotoneEffectIsSeenInFull() {
    RankCorrelation method = new RankCorrelation(200, 1);
    List<Response> responses =
        method.design(3).stream().map(x -> Response.of(Math.exp(8 * x[1]))).toList();
    assertThat(value(method.analyse(3, responses, 0), 1)).isGreaterThan(0.999);
  }

  @Test
  void anEffectThatTurnsIsMissed() {
    RankCorrelation method = new RankCorrelation(256, 1);
    List<Response> responses =
        method.design(2).stream()
            .map(x -> Response.of(Math.abs(x[0] - 0.5) + 0.01 * x[1]))
            .toList();
    assertThat(Math.abs(value(method.analyse(2, responses, 0), 0))).isLessThan(0.2);
  }

  /** Believed in 5 % of experiments at most; more than 22 of 200 has chance 3e-4 (binomial). */
  @Test
  void noiseIsSeldomTakenForAnEffect() {
    int wrong = 0;
    for (int seed = 1; seed <= 200; seed++) {
      RankCorrelation method = new RankCorrelation(60, seed);
      List<Response> nothing = Functions.noisy(method.design(12), x -> 0, 1, 1, 500 + seed);
      wrong += method.analyse(12, nothing, 0).effects().stream().anyMatch(Effect::isTold) ? 1 : 0;
    }
    assertThat(wrong).isLessThanOrEqualTo(22);
  }

  @Test
  void aParameterOfTwoValuesIsFollowedInFull() {
    RankCorrelation method = new RankCorrelation(60, 1);
    List<double[]> points =
        method.design(2).stream().map(x -> new double[] {x[0] < 0.5 ? 1 : 0, 0.5}).toList();
    Analysis analysis =
        method.analyse(points, points.stream().map(x -> Response.of(3 * x[0])).toList(), 0);
    assertThat(value(analysis, 0)).isGreaterThan(0.999);
    // The other one is the same everywhere.
    assertThat(value(analysis, 1)).isZero();
  }

  @Test
  void aConstantOutputGoesWithNothing() {
    RankCorrelation method = new RankCorrelation(20, 1);
    List<Response> same = method.design(3).stream().map(x -> Response.of(2)).toList();
    assertThat(method.analyse(3, same, 0).effects()).noneMatch(Effect::isTold);
  }
}
