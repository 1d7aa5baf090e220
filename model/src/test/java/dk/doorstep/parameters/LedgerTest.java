package dk.doorstep.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
  @Test
  void everyParameterExplainsItself() {
    assertThat(Ledger.all()).hasSizeGreaterThan(100);
    for (Parameter p : Ledger.all()) {
      assertThat(p.key()).matches("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");
      assertThat(p.meaning()).endsWith(".");
      assertThat(p.source()).isNotBlank();
      assertThat(p.unit()).isNotBlank();
    }
  }

  @Test
  void whatIsAssumedOrFittedHasARangeUnlessItIsOneOfSharesThatSumToOne() {
    for (Parameter p : Ledger.all()) {
      boolean isOneOfShares = p.key().endsWith("Share") && p.unit().equals("share");
      if ((p.standing() == Standing.ASSUMED || p.standing() == Standing.FITTED) && !isOneOfShares) {
        assertThat(p.isUncertain()).as(p.key()).isTrue();
      }
    }
  }

  @Test
  void theDefaultLiesInsideThePlausibleRange() {
    for (Parameter p : Ledger.uncertain()) {
      assertThat(p.defaultValue()).as(p.key()).isBetween(p.plausibleLow(), p.plausibleHigh());
    }
  }

  @Test
  void noValidationFactIsTheSourceOfANumber() {
    for (Parameter p : Ledger.all()) {
      boolean isDisclaimed =
          p.source().contains("not taken from") || p.source().contains("without regard to");
      if (!isDisclaimed) {
        assertThat(p.source())
            .as(p.key())
            .doesNotContainPattern("\\b(S[1-4]|E3|E4|E17|E22|E41)\\b");
      }
    }
  }

  @Test
  void settingsStepAndCanBeDated() {
    Setting dated = Setting.constant(1).with(10, 20, 5);
    assertThat(dated.at(9)).isEqualTo(1);
    assertThat(dated.at(10)).isEqualTo(5);
    assertThat(dated.at(19)).isEqualTo(5);
    assertThat(dated.at(20)).isEqualTo(1);
    assertThat(dated.with(15, Integer.MAX_VALUE, 7).at(1000)).isEqualTo(7);
  }
}
