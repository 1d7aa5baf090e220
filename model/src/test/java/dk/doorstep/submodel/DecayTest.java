package dk.doorstep.submodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is listed is to the bit what is worked out, on either side of where the list ends. */
class DecayTest {
  @Test
  void isTheExponentialOfDaysOverMean() {
    for (double mean : new double[] {0.5, 90, 365, 10_000}) {
      Decay decay = new Decay(mean);
      for (int days = -3; days < 3000; days++) {
        assertThat(decay.after(days)).isEqualTo(StrictMath.exp(-days / mean));
      }
    }
  }
}
