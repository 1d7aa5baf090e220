package dk.doorstep.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.estimation.SobolPoints;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class EmulatorTest {
  private static double smooth(double[] u) {
    return 50 + 20 * Math.sin(3 * u[0]) * (1 + u[1]) + 5 * u[2];
  }

  /**
   * 300 new points: at an honest variance 99.7 % are within three standard deviations; fewer than
   * 285 have chance below 1e-10, and the guess must be much better than the spread of the outputs.
   */
  @Test
  void guessesWithinWhatItClaims() {
    Well19937c random = new Well19937c(1);
    List<double[]> points = new SobolPoints(3, 1).next(60);
    double[] outputs =
        points.stream().mapToDouble(u -> smooth(u) + random.nextGaussian()).toArray();
    Emulator emulator = Emulator.of(points, outputs, 1);
    int within = 0;
    double squares = 0;
    for (double[] u : new SobolPoints(3, 2).next(300)) {
      Emulator.Guess guess = emulator.guess(u);
      double off = guess.mean() - smooth(u);
      within += Math.abs(off) < 3 * Math.sqrt(guess.variance()) ? 1 : 0;
      squares += off * off / 300;
    }
    assertThat(within).isGreaterThanOrEqualTo(285);
    assertThat(Math.sqrt(squares)).isLessThan(1);
    assertThat(emulator.error()).isBetween(0.4, 2.0);
  }
}
