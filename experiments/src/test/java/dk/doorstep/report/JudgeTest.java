package dk.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.experiment.PairedDifference;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rules by which differences are called clear, probable or uncertain. */
class JudgeTest {
  private static final double LEVEL = 1000;

  private static Certainty nights(PairedDifference d) {
    return Judge.judge(Measure.NIGHTS, LEVEL, d).certainty();
  }

  @Test
  void withOneDrawLuckAloneDecides() {
    // Four pairs: t is 3.18 for 95 % and 1.64 for 80 %, the standard error is the sd over 2.
    assertThat(nights(Made.luck(LEVEL, -90, -100, -110, -100))).isEqualTo(Certainty.CLEAR);
    assertThat(nights(Made.luck(LEVEL, -20, -100, -180, -100))).isEqualTo(Certainty.PROBABLE);
    assertThat(nights(Made.luck(LEVEL, 100, -200, -300, 100))).isEqualTo(Certainty.UNCERTAIN);
    assertThat(nights(Made.luck(LEVEL, 1, -2, -3, 1))).isEqualTo(Certainty.SIMILAR);
  }

  @Test
  void nothingIsToldFromOneRunOrFromNothing() {
    assertThat(nights(Made.luck(LEVEL, -500))).isEqualTo(Certainty.UNTOLD);
    assertThat(nights(Made.luck(LEVEL, 0))).isEqualTo(Certainty.UNTOLD);
    assertThat(nights(PairedDifference.of(List.of()))).isEqualTo(Certainty.UNDEFINED);
    assertThat(nights(Made.luck(LEVEL, 0, 0, 0))).isEqualTo(Certainty.SAME);
    assertThat(nights(Made.draws(LEVEL, 0, 0, 0))).isEqualTo(Certainty.SAME);
  }

  @Test
  void withDrawsTheirShareDecidesToo() {
    double[] clear = Made.around(-100, 50, 20);
    assertThat(nights(Made.draws(LEVEL, clear))).isEqualTo(Certainty.CLEAR);
    double[] nineteen = clear.clone();
    nineteen[0] = 5;
    assertThat(nights(Made.draws(LEVEL, nineteen))).isEqualTo(Certainty.CLEAR);
    double[] eighteen = nineteen.clone();
    eighteen[1] = 5;
    assertThat(nights(Made.draws(LEVEL, eighteen))).isEqualTo(Certainty.PROBABLE);
    double[] fifteen = clear.clone();
    Arrays.fill(fifteen, 0, 5, 5);
    assertThat(nights(Made.draws(LEVEL, fifteen)))
        .as("the mean is below 0 beyond luck, but one set of four says otherwise")
        .isEqualTo(Certainty.UNCERTAIN);
  }

  @Test
  void fewDrawsAreNeverClear() {
    assertThat(nights(Made.draws(LEVEL, Made.around(-100, 10, 9)))).isEqualTo(Certainty.PROBABLE);
    assertThat(nights(Made.draws(LEVEL, Made.around(-100, 10, 10)))).isEqualTo(Certainty.CLEAR);
  }

  @Test
  void whatIsBetterDependsOnTheMeasure() {
    PairedDifference more = Made.luck(0.5, 0.1, 0.11, 0.09);
    assertThat(Judge.judge(Measure.HOMES_KEPT, 0.5, more).isBetter()).isTrue();
    assertThat(Judge.judge(Measure.RETURNS, 0.5, more).isWorse()).isTrue();
    assertThat(Judge.judge(Measure.COST, 0.5, more).isWorse()).isTrue();
    Finding hours = Judge.judge(Measure.HOURS, 0.5, more);
    assertThat(hours.isBetter()).isFalse();
    assertThat(hours.isWorse()).isFalse();
  }

  @Test
  void theChanceIsThatOfTheMean() {
    Finding finding = Judge.judge(Measure.NIGHTS, LEVEL, Made.luck(LEVEL, -2, 0, 2, 0));
    assertThat(finding.lower().share()).isCloseTo(0.5, within(1e-9));
    // Mean −1, standard error 1/√3 · 1: t = −1.73 with two degrees of freedom, one-sided 0.113.
    Finding lower = Judge.judge(Measure.NIGHTS, LEVEL, Made.luck(LEVEL, -2, -1, 0));
    assertThat(lower.lower().share()).isCloseTo(0.8873, within(0.0005));
    Finding draws = Judge.judge(Measure.HOMES_KEPT, 0.5, Made.draws(0.5, 0.1, 0.2, -0.1, 0.3));
    assertThat(draws.better()).isEqualTo(new Chance(0.75, 4));
    assertThat(draws.better().count()).isEqualTo(3);
  }

  /**
   * Where nothing differs, one in twenty is called clear with one draw. The number of 2,000 is
   * binomial with mean 100 and standard deviation 9.7: four of these to each side are passed by
   * luck once in 16,000; the seed is fixed.
   */
  @Test
  void nothingIsCalledClearMoreOftenThanStated() {
    Random random = new Random(1);
    int clear = 0;
    for (int i = 0; i < 2000; i++) {
      double[] luck = random.doubles(6).map(u -> u).toArray();
      for (int k = 0; k < luck.length; k++) {
        luck[k] = 100 * random.nextGaussian();
      }
      clear += nights(Made.luck(LEVEL, luck)) == Certainty.CLEAR ? 1 : 0;
    }
    assertThat(clear).isBetween(61, 139);
  }
}
