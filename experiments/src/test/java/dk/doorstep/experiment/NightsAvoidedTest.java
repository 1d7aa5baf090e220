package dk.doorstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.experiment.PairedDifference.Pair;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand; quantiles of Student's t from a table. */
class NightsAvoidedTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final Offset<Double> TABLE = within(0.01);

  @Test
  void isARatioOfMeans() {
    // Over two years 200, 240 and 220 nights are avoided: 110 a year. Costs rise by 2,200 a year.
    PairedDifference d =
        NightsAvoided.costPerNight(
            List.of(new Pair(0, 0, 2000), new Pair(0, 0, 2400), new Pair(0, 500, 2700)),
            List.of(new Pair(0, 1000, 800), new Pair(0, 1000, 760), new Pair(0, 1000, 780)),
            2);

    assertThat(d.mean()).isCloseTo(20, EXACT);
    assertThat(d.pairs()).isEqualTo(3);
    assertThat(d.draws()).isEqualTo(1);
    // Cost and nights are proportional (20 DKK a night in every pair), so nothing is uncertain.
    assertThat(d.ciLow()).isCloseTo(20, within(1e-5));
    assertThat(d.ciHigh()).isCloseTo(20, within(1e-5));
    assertThat(d.low95()).isNaN();
    assertThat(d.luckSd()).isNaN();
    assertThat(d.relative()).isNaN();
    assertThat(d.probabilityLower()).isNaN();
  }

  @Test
  void hasFiellersInterval() {
    // x = 3, 5, 4; y = 9, 10, 11: variances 1 and 1, covariance 0.5, t(2) = 4.30265.
    PairedDifference d =
        NightsAvoided.costPerNight(
            List.of(new Pair(0, 0, 3), new Pair(0, 0, 5), new Pair(0, 0, 4)),
            List.of(new Pair(0, 9, 0), new Pair(0, 10, 0), new Pair(0, 11, 0)),
            1);

    // share = 6.1709; a = 100 - 6.1709, b = 40 - 3.0855, c = 16 - 6.1709.
    double root = Math.sqrt(36.9145 * 36.9145 - 93.8291 * 9.8291);
    assertThat(d.mean()).isCloseTo(0.4, EXACT);
    assertThat(d.ciLow()).isCloseTo((36.9145 - root) / 93.8291, TABLE);
    assertThat(d.ciHigh()).isCloseTo((36.9145 + root) / 93.8291, TABLE);
  }

  @Test
  void drawsAreClusters() {
    // Means of draws: 100 and 300 DKK, 10 and 12 nights; the interval of nights is 11 ± 12.7.
    List<Pair> costs = List.of(new Pair(0, 0, 100), new Pair(1, 0, 200), new Pair(1, 0, 400));
    PairedDifference unclear =
        NightsAvoided.costPerNight(
            costs, List.of(new Pair(0, 10, 0), new Pair(1, 11, 0), new Pair(1, 13, 0)), 1);
    assertThat(unclear.mean()).isNaN();
    assertThat(unclear.draws()).isEqualTo(2);

    // 11 and 11 nights: certain, and the interval is that of the costs over 11.
    PairedDifference clear =
        NightsAvoided.costPerNight(
            costs, List.of(new Pair(0, 11, 0), new Pair(1, 10, 0), new Pair(1, 12, 0)), 1);
    assertThat(clear.mean()).isCloseTo(200.0 / 11, EXACT);
    assertThat(clear.ciLow()).isCloseTo((200 - 12.7062 * 100) / 11, TABLE);
    assertThat(clear.ciHigh()).isCloseTo((200 + 12.7062 * 100) / 11, TABLE);
  }

  @Test
  void isUndefinedUnlessNightsAreClearlyAvoided() {
    List<Pair> costs = List.of(new Pair(0, 0, 3), new Pair(0, 0, 5));
    for (List<Pair> nights :
        List.of(
            List.of(new Pair(0, 0, 9), new Pair(0, 0, 9)),
            List.of(new Pair(0, 1, 0), new Pair(0, 9, 0)),
            List.of(new Pair(0, 5, 5), new Pair(0, 5, 5)))) {
      PairedDifference d = NightsAvoided.costPerNight(costs, nights, 1);
      assertThat(d.mean()).isNaN();
      assertThat(d.ciLow()).isNaN();
      assertThat(d.pairs()).isEqualTo(2);
    }
    PairedDifference single =
        NightsAvoided.costPerNight(List.of(new Pair(0, 0, 1)), List.of(new Pair(0, 9, 0)), 1);
    assertThat(single.mean()).as("one pair has no interval").isNaN();
  }
}
