package dk.doorstep.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.parameters.Ledger;
import dk.doorstep.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class DrawRangesTest {
  private final DrawRanges ranges = new DrawRanges();

  private static Parameter ratio(double value, double low, double high) {
    return Parameter.ratio("test.ratio", value).plausible(low, high).assumed("a test").means("Me.");
  }

  @Test
  void everyValueIsPlausible() {
    List<Parameter> parameters = Ledger.uncertain();
    Well19937c random = new Well19937c(1);
    double[] low = new double[ranges.size()];
    double[] high = new double[ranges.size()];
    Arrays.fill(high, 1);
    for (double[] position : List.of(low, high, ranges.random(random), ranges.random(random))) {
      double[] values = ranges.values(position);
      for (int k = 0; k < values.length; k++) {
        Parameter p = parameters.get(k);
        assertThat(values[k]).as(p.key()).isBetween(p.plausibleLow(), p.plausibleHigh());
      }
    }
  }

  @Test
  void factorsAreHalvedAsEasilyAsDoubled() {
    double[] middle = new double[ranges.size()];
    Arrays.fill(middle, 0.5);
    double[] values = ranges.values(middle);
    for (int k = 0; k < values.length; k++) {
      Parameter p = Ledger.uncertain().get(k);
      boolean isFactor = p.plausibleLow() > 0 && !p.unit().equals("share");
      double expected =
          isFactor
              ? Math.sqrt(p.plausibleLow() * p.plausibleHigh())
              : (p.plausibleLow() + p.plausibleHigh()) / 2;
      assertThat(values[k]).as(p.key()).isBetween(0.9999 * expected, 1.0001 * expected);
    }
  }

  @Test
  void theFingerprintChangesWithKeysDefaultsAndRanges() {
    Parameter p = ratio(1, 0.5, 2);
    String print = DrawRanges.fingerprint(List.of(p));
    assertThat(print).hasSize(64).isEqualTo(DrawRanges.fingerprint(List.of(ratio(1, 0.5, 2))));
    assertThat(print).isNotEqualTo(DrawRanges.fingerprint(List.of(ratio(1.1, 0.5, 2))));
    assertThat(print).isNotEqualTo(DrawRanges.fingerprint(List.of(ratio(1, 0.4, 2))));
    assertThat(print).isNotEqualTo(DrawRanges.fingerprint(List.of(ratio(1, 0.5, 2.1))));
    assertThat(print).isNotEqualTo(DrawRanges.fingerprint(List.of(p, p)));
  }
}
