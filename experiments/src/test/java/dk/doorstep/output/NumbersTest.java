package dk.doorstep.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void numbersArePlainAndShort() {
    assertThat(Numbers.plain(0.1)).isEqualTo("0.1");
    assertThat(Numbers.plain(-12.5)).isEqualTo("-12.5");
    assertThat(Numbers.plain(3)).isEqualTo("3");
    assertThat(Numbers.plain(-0.0)).isEqualTo("0");
    assertThat(Numbers.plain(0.00001)).isEqualTo("0.00001");
    assertThat(Numbers.plain(1e20)).isEqualTo("100000000000000000000");
    assertThat(Numbers.plain(1.0 / 3)).isEqualTo("0.3333333333333333");
    // Java 17 itself writes 2.0E-3 and one digit too many for some others.
    assertThat(Numbers.plain(2e-3)).isEqualTo("0.002");
    assertThat(Numbers.plain(2.2e-5)).isEqualTo("0.000022");
  }

  @Test
  void undefinedIsEmptyAndInfinityIsRefused() {
    assertThat(Numbers.plain(Double.NaN)).isEmpty();
    assertThatThrownBy(() -> Numbers.plain(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersReadBackTheSame() {
    Random random = new Random(1);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("da"));
      for (int i = 0; i < 20_000; i++) {
        double value = random.nextGaussian() * Math.pow(10, random.nextInt(13) - 6);
        String text = Numbers.plain(value);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(text).matches("-?\\d+(\\.\\d+)?");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
