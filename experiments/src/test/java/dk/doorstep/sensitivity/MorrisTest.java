package dk.doorstep.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.estimation.Response;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class MorrisTest {
  private static Analysis analyse(Morris method, int k, ToDoubleFunction<double[]> f) {
    return method.analyse(k, Functions.of(method.design(k), f), 0);
  }

  private static double value(Analysis analysis, int parameter, String measure) {
    return analysis.effects().get(parameter).measures().get(measure).value();
  }

  @Test
  void linearFunctionGivesItsCoefficientsExactly() {
    Analysis analysis = analyse(new Morris(10, 4, 100, 1), 4, x -> 7 * x[0] - 3 * x[1] + x[2]);
    double[] exact = {7, -3, 1, 0};
    for (int i = 0; i < 4; i++) {
      assertThat(value(analysis, i, Morris.MU)).isCloseTo(exact[i], within(1e-9));
      assertThat(value(analysis, i, Morris.MU_STAR)).isCloseTo(Math.abs(exact[i]), within(1e-9));
      assertThat(value(analysis, i, Morris.SIGMA)).isCloseTo(0, within(1e-9));
    }
    assertThat(analysis.ranked().stream().map(Effect::parameter)).containsExactly(0, 1, 2, 3);
    assertThat(analysis.effects().get(3).isTold()).isFalse();
    assertThat(analysis.effects().get(2).isTold()).isTrue();
  }

  /** A step of 2/3 of the range moves a parameter of two values from the one to the other. */
  @Test
  void aParameterOfTwoValuesIsMovedByAllOfItsRange() {
    Morris method = new Morris(10, 4, 100, 1);
    List<double[]> points =
        method.design(2).stream().map(x -> new double[] {x[0] < 0.5 ? 0 : 1, x[1]}).toList();
    List<Response> responses = Functions.of(points, x -> 7 * x[0] - 3 * x[1]);
    Analysis analysis = method.analyse(points, responses, 0);
    assertThat(value(analysis, 0, Morris.MU)).isCloseTo(7, within(1e-9));
    assertThat(value(analysis, 1, Morris.MU)).isCloseTo(-3, within(1e-9));
  }

  /**
   * On four levels and a step of 2/3, an effect of x² is b(1 + ...) at start 0 or 1/3: (2/3 + 2s),
   * that is 2/3 or 4/3 whichever way the step goes; each with chance one half.
   */
  @Test
  void squareGivesTheMomentsOfItsTwoEffects() {
    Analysis analysis = analyse(new Morris(2000, 4, 50, 2), 2, x -> x[0] * x[0] + 0 * x[1]);
    // Standard error of the mean 1/3/sqrt(2000) = 0.0075; beyond 4 of them by chance in 6e-5.
    assertThat(value(analysis, 0, Morris.MU)).isCloseTo(1, within(0.03));
    assertThat(value(analysis, 0, Morris.SIGMA)).isCloseTo(1.0 / 3, within(0.01));
  }

  /**
   * Ishigami on four levels: effects are functions of the levels alone, so their means can be
   * summed exactly over the grid.
   */
  @Test
  void ishigamiGivesTheMeansOverTheGrid() {
    int trajectories = 3000;
    Analysis analysis = analyse(new Morris(trajectories, 4, 50, 5), 3, Functions::ishigami);
    for (int i = 0; i < 3; i++) {
      double[] moments = overTheGrid(i);
      double error = Math.sqrt((moments[2] - moments[1] * moments[1]) / trajectories);
      // Beyond four standard errors by chance in 6e-5, three parameters and two measures: 4e-4.
      assertThat(value(analysis, i, Morris.MU_STAR))
          .isCloseTo(moments[1], within(4 * error + 1e-9));
      double muError = Math.sqrt((moments[2] - moments[0] * moments[0]) / trajectories);
      assertThat(value(analysis, i, Morris.MU)).isCloseTo(moments[0], within(4 * muError + 1e-9));
    }
  }

  /** Mean, mean size and mean square of the elementary effects of one parameter. */
  private static double[] overTheGrid(int parameter) {
    double[] moments = new double[3];
    int cases = 0;
    for (int code = 0; code < 64; code++) {
      int[] level = {code % 4, code / 4 % 4, code / 16};
      if (level[parameter] >= 2) {
        continue;
      }
      double[] x = {level[0] / 3.0, level[1] / 3.0, level[2] / 3.0};
      double before = Functions.ishigami(x);
      x[parameter] += 2.0 / 3;
      double effect = (Functions.ishigami(x) - before) * 1.5;
      moments[0] += effect;
      moments[1] += Math.abs(effect);
      moments[2] += effect * effect;
      cases++;
    }
    for (int m = 0; m < 3; m++) {
      moments[m] /= cases;
    }
    return moments;
  }

  @Test
  void everyStepMovesOneParameterByTheStepWithinTheCube() {
    List<double[]> points = new Morris(7, 6, 10, 9).design(5);
    assertThat(points).hasSize(7 * 6);
    for (int i = 1; i < points.size(); i++) {
      if (i % 6 == 0) {
        continue;
      }
      int moved = 0;
      for (int k = 0; k < 5; k++) {
        double step = Math.abs(points.get(i)[k] - points.get(i - 1)[k]);
        moved += step > 1e-12 ? 1 : 0;
        assertThat(step < 1e-12 || Math.abs(step - 0.6) < 1e-12).isTrue();
        assertThat(points.get(i)[k]).isBetween(-1e-12, 1 + 1e-12);
      }
      assertThat(moved).isEqualTo(1);
    }
  }

  /**
   * Ten parameters that do nothing, in noise: at level 0.05 at least one is believed in 5 % of
   * experiments at most. More than 14 of 100 has chance 2e-4 (binomial); that noise is shared by
   * the two effects that a point takes part in is allowed for by that room.
   */
  @Test
  void noiseIsSeldomTakenForAnEffect() {
    int wrong = 0;
    int found = 0;
    for (int seed = 1; seed <= 100; seed++) {
      Morris method = new Morris(8, 4, 10, seed);
      List<double[]> points = method.design(10);
      List<Response> nothing = Functions.noisy(points, x -> 0, 1, 3, 1000 + seed);
      wrong += method.analyse(10, nothing, 0).effects().stream().anyMatch(Effect::isTold) ? 1 : 0;
      List<Response> something = Functions.noisy(points, x -> 4 * x[4], 1, 3, 2000 + seed);
      found += method.analyse(10, something, 0).effects().get(4).isTold() ? 1 : 0;
    }
    assertThat(wrong).isLessThanOrEqualTo(14);
    // Negative control: an effect of four standard deviations of noise is believed.
    assertThat(found).isGreaterThan(90);
  }

  @Test
  void withOneReplicationNothingIsSaidOfLuck() {
    Morris method = new Morris(5, 4, 10, 1);
    List<Response> once = method.design(2).stream().map(x -> Response.of(x[0])).toList();
    assertThat(method.analyse(2, once, 0).effects()).noneMatch(Effect::isTested);
  }
}
