package dk.doorstep.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.estimation.Response;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Against functions whose indices are known. Points are fixed by their seed, so the bounds hold or
 * do not; the bound of 0.02 is about twice the largest error over the seeds 1 to 20.
 */
class SobolIndicesTest {
  private static final double BOUND = 0.02;

  private static Analysis analyse(int k, int rows, long seed, ToDoubleFunction<double[]> f) {
    SobolIndices method = new SobolIndices(rows, 200, seed);
    return method.analyse(k, Functions.of(method.design(k), f), 0);
  }

  private static double value(Analysis analysis, int parameter, String measure) {
    return analysis.effects().get(parameter).measures().get(measure).value();
  }

  private static double worst(Analysis analysis, double[][] exact) {
    double worst = 0;
    for (int i = 0; i < exact[0].length; i++) {
      worst = Math.max(worst, Math.abs(value(analysis, i, SobolIndices.FIRST) - exact[0][i]));
      worst = Math.max(worst, Math.abs(value(analysis, i, SobolIndices.TOTAL) - exact[1][i]));
    }
    return worst;
  }

  @Test
  void ishigami() {
    for (long seed = 1; seed <= 5; seed++) {
      Analysis analysis = analyse(3, 2048, seed, Functions::ishigami);
      assertThat(worst(analysis, Functions.ishigamiIndices())).isLessThan(BOUND);
    }
  }

  @Test
  void productFunction() {
    for (long seed = 1; seed <= 5; seed++) {
      Analysis analysis = analyse(6, 2048, seed, Functions::g);
      assertThat(worst(analysis, Functions.gIndices())).isLessThan(BOUND);
    }
  }

  @Test
  void linearFunctionHasEqualFirstAndTotalIndices() {
    double[] weights = {4, 2, 1, 0};
    Analysis analysis = analyse(4, 1024, 3, x -> 100 + 4 * x[0] + 2 * x[1] + x[2]);
    double[] exact = new double[4];
    for (int i = 0; i < 4; i++) {
      exact[i] = weights[i] * weights[i] / 21;
    }
    assertThat(worst(analysis, new double[][] {exact, exact})).isLessThan(BOUND);
    assertThat(analysis.effects().get(2).isTold()).isTrue();
    assertThat(analysis.effects().get(3).isTold()).isFalse();
  }

  @Test
  void noiseIsTakenOutOfTheIndices() {
    SobolIndices method = new SobolIndices(4096, 200, 7);
    List<double[]> points = method.design(3);
    List<Response> responses = Functions.noisy(points, Functions::ishigami, 3, 4, 11);
    double[][] exact = Functions.ishigamiIndices();
    Analysis analysis = method.analyse(3, responses, 0);
    // Half of a run's variance is noise; left in, the third first-order index would be right and
    // the total ones too high by up to 0.1. Standard errors are about 0.02.
    assertThat(worst(analysis, exact)).isLessThan(0.06);
    // Noise 9 and the common deviation of a replication, which is one number only.
    assertThat(analysis.variance().noise()).isCloseTo(9, within(0.3));
    assertThat(analysis.variance().parameters()).isCloseTo(13.84, within(0.4));
  }

  @Test
  void intervalsHoldTheExactValue() {
    double[][] exact = Functions.ishigamiIndices();
    int inside = 0;
    for (long seed = 1; seed <= 20; seed++) {
      Analysis analysis = analyse(3, 512, seed, Functions::ishigami);
      for (int i = 0; i < 3; i++) {
        Estimate total = analysis.effects().get(i).measures().get(SobolIndices.TOTAL);
        inside += total.low() <= exact[1][i] && exact[1][i] <= total.high() ? 1 : 0;
      }
    }
    // At 95 % and independent, P(fewer than 51 of 60) < 0.001 (binomial).
    assertThat(inside).isGreaterThanOrEqualTo(51);
  }

  @Test
  void rowsWithoutAnOutputAreLeftOut() {
    Analysis analysis = analyse(3, 256, 1, x -> x[0] > 0.99 ? Double.NaN : Functions.ishigami(x));
    assertThat(analysis.leftOut()).isBetween(1, 20);
    assertThat(analysis.used() + analysis.leftOut()).isEqualTo(256);
    assertThat(value(analysis, 1, SobolIndices.TOTAL)).isBetween(0.3, 0.6);
  }

  @Test
  void anOutputThatNeverChangesHangsOnNothing() {
    Analysis analysis = analyse(2, 64, 1, x -> 5);
    assertThat(analysis.effects()).noneMatch(Effect::isTold);
  }
}
