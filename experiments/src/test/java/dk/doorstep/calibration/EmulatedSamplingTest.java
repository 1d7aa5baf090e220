package dk.doorstep.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws by learnt surfaces, against targets that a known point has given. */
class EmulatedSamplingTest {
  private static final double[] TRUTH = {0.35, 0.6, 0.5};

  private static CalibrationSettings settings(long seed) {
    return new CalibrationSettings(3, 50, 3, 100, 1, 0.05, 0.5, 1, seed);
  }

  private static CalibrationResult emulate(long seed, List<Goal> goals) {
    return new Calibration(
            new SyntheticFunction(seed, 1),
            SyntheticFunction.PARAMETERS,
            goals,
            settings(seed),
            x -> true)
        .emulate();
  }

  private static double width(CalibrationResult result, int parameter) {
    return result.position(parameter, 0.95) - result.position(parameter, 0.05);
  }

  private static boolean holds(CalibrationResult result, int parameter) {
    return result.position(parameter, 0.05) <= TRUTH[parameter]
        && TRUTH[parameter] <= result.position(parameter, 0.95);
  }

  /**
   * Ten seeds. An interval that held its parameter with chance 0.9 exactly would do so fewer than
   * seven times of ten with chance 0.013.
   */
  @Test
  void ninetyPerCentIntervalsHoldTheParameters() {
    int[] held = new int[2];
    for (int seed = 1; seed <= 10; seed++) {
      CalibrationResult result = emulate(seed, SyntheticFunction.goals(TRUTH, seed));
      for (int k = 0; k < 2; k++) {
        held[k] += holds(result, k) ? 1 : 0;
        assertThat(width(result, k)).as("something was learnt").isLessThan(0.45);
      }
      assertThat(width(result, 2)).as("nothing of what does nothing").isGreaterThan(0.7);
      assertThat(result.draws().stream().mapToDouble(Draw::weight).sum()).isBetween(0.999, 1.001);
      assertThat(result.draws()).hasSize(100);
      assertThat(result.checks()).hasSize(100);
    }
    assertThat(held[0]).isGreaterThanOrEqualTo(7);
    assertThat(held[1]).isGreaterThanOrEqualTo(7);
  }

  /** Negative control: targets of other parameters do not lead to these. */
  @Test
  void targetsOfOtherParametersLeadElsewhere() {
    double[] other = {0.8, 0.2, 0.5};
    for (int seed = 1; seed <= 3; seed++) {
      CalibrationResult result = emulate(seed, SyntheticFunction.goals(other, seed));
      assertThat(holds(result, 0) || holds(result, 1)).isFalse();
    }
  }

  /** The same answers lead to the same questions, which is what resuming rests on. */
  @Test
  void asksTheSameAgain() {
    List<double[]> first = new ArrayList<>();
    List<double[]> second = new ArrayList<>();
    for (List<double[]> asked : List.of(first, second)) {
      var function = new SyntheticFunction(5, 1);
      new Calibration(
              points -> {
                asked.addAll(points);
                return function.at(points);
              },
              SyntheticFunction.PARAMETERS,
              SyntheticFunction.goals(TRUTH, 5),
              settings(5),
              x -> true)
          .emulate();
    }
    assertThat(first).hasSize(350);
    for (int i = 0; i < first.size(); i++) {
      assertThat(first.get(i)).isEqualTo(second.get(i));
    }
  }

  /** A change of one parameter is what the surface tells at the two points. */
  @Test
  void changesAddUp() {
    var function = new SyntheticFunction(2, 1);
    List<double[]> cube = new dk.doorstep.estimation.SobolPoints(3, 1).next(60);
    List<double[]> points = cube.stream().map(EmulatedPosterior::centred).toList();
    double[] outputs = function.at(cube).stream().mapToDouble(r -> r.mean(0)).toArray();
    double[] even = new double[60];
    java.util.Arrays.fill(even, 1);
    Surface surface = Surface.of(points, outputs, even);
    double[] u = points.get(7);
    double[] moved = u.clone();
    moved[1] = -0.3;
    assertThat(surface.at(u) + surface.change(u, 1, -0.3))
        .isCloseTo(surface.at(moved), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(surface.output(surface.at(u)))
        .as("about the expected output")
        .isCloseTo(
            SyntheticFunction.expected(cube.get(7))[0],
            org.assertj.core.data.Percentage.withPercentage(15));
  }
}
