package dk.doorstep.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Regret, worked out by hand. */
class RegretTest {
  /** The scenario as it is, a cheap mix and a dear one in two draws; less is better. */
  private static final double[][] VALUES = {{100, 100}, {80, 95}, {60, 99}};

  private static final double[] SHARES = {0, 0.5, 1};

  @Test
  void aMixIsHeldAgainstThoseThatUseNoMore() {
    List<Regret> regrets = Regret.of(VALUES, SHARES, 0.1);
    // Nothing else is free.
    assertThat(regrets.get(0)).isEqualTo(new Regret(0, 0, 1, 1));
    // The dear mix would have been better in the first draw, but not for this money.
    assertThat(regrets.get(1)).isEqualTo(new Regret(0, 0, 1, 1));
    // In the second draw the cheap mix is better by 4 of the gain of 5 that was possible.
    assertThat(regrets.get(2)).isEqualTo(new Regret(2, 4, 0.5, 0.5));
    assertThat(Regret.of(VALUES, SHARES, 0.8).get(2).near()).isEqualTo(1);
    // With equal money the cheap one falls behind by 20 in the first draw.
    assertThat(Regret.of(VALUES, new double[] {0, 1, 1}, 0.1).get(1).most()).isEqualTo(20);
  }

  @Test
  void undefinedDrawsAreLeftOut() {
    double[][] values = {{100, 100}, {80, Double.NaN}, {90, 70}};
    List<Regret> regrets = Regret.of(values, new double[] {0, 1, 1}, 0.1);
    assertThat(regrets.get(1)).isEqualTo(new Regret(0, 0, 1, 1));
    assertThat(regrets.get(2).mean()).isEqualTo(5);
  }

  @Test
  void unbeatenIsWhatNoCheaperMixDominatesInAllAims() {
    double[][][] values = {VALUES, {{5, 5}, {6, 4}, {5, 5}}};
    double[] unbeaten = Regret.unbeaten(values, SHARES);
    // As it is: nothing else is free. Cheap: beaten by nothing. Dear: in the second draw by the
    // cheap one.
    assertThat(unbeaten[0]).isEqualTo(1, within(1e-12));
    assertThat(unbeaten[1]).isEqualTo(1, within(1e-12));
    assertThat(unbeaten[2]).isEqualTo(0.5, within(1e-12));
  }
}
