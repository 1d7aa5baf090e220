package dk.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.PairedDifference;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Numbers are rounded to what they can bear and stand in the format of the language. */
class FiguresTest {
  private final Words danish = new Words(Locale.forLanguageTag("da"));
  private final Words english = new Words(Locale.ENGLISH);

  private static PairedDifference difference(double mean, double half) {
    return new PairedDifference(
        mean,
        mean - half,
        mean + half,
        Double.NaN,
        Double.NaN,
        1,
        Double.NaN,
        mean / 100_000,
        0.5,
        1,
        4);
  }

  private static Finding finding(Measure measure, double mean, double half) {
    return Judge.judge(measure, 100_000, difference(mean, half));
  }

  @Test
  void theIntervalDecidesTheDigits() {
    assertThat(Rounding.by(264.37, -1234.5)).isEqualTo(new Rounding(1));
    assertThat(Rounding.by(2.6, -1234.5)).isEqualTo(new Rounding(-1));
    assertThat(Rounding.by(0.00002, 0.5)).isEqualTo(new Rounding(-2));
    assertThat(Rounding.by(Double.NaN, -1234.5)).isEqualTo(new Rounding(2));
    assertThat(Rounding.by(0, 0)).isEqualTo(Rounding.WHOLE);
    assertThat(Rounding.by(10, 0)).isEqualTo(Rounding.WHOLE);
  }

  @Test
  void aDifferenceIsTold() {
    Finding nights = finding(Measure.NIGHTS, -12_345.6, 2643.7);
    assertThat(new Figures(danish).difference(nights)).isEqualTo("−12.300");
    assertThat(new Figures(english).difference(nights)).isEqualTo("−12,300");
    assertThat(new Figures(danish).luck(nights)).isEqualTo("−15.000 til −9.700");
    assertThat(new Figures(english).luck(nights)).isEqualTo("−15,000 to −9,700");
    assertThat(new Figures(danish).ignorance(nights)).isEqualTo("–");
    assertThat(new Figures(danish).relative(nights)).isEqualTo("−12,3\u00a0%");
    assertThat(new Figures(danish).personsPerNight(nights)).isEqualTo("34");
    assertThat(new Figures(english).plainBracket(nights))
        .isEqualTo("95\u00a0% interval 9,700 to 15,000");
  }

  @Test
  void sharesAreTwoDigitPointsAndMoneyMillions() {
    assertThat(new Figures(danish).difference(finding(Measure.RETURNS, 0.01234, 0.0051)))
        .isEqualTo("+1,23");
    assertThat(new Figures(danish).difference(finding(Measure.COST, 12_345_678, 4_000_000)))
        .isEqualTo("+12,3");
    assertThat(new Figures(english).difference(finding(Measure.COST, -1_234_567_890, 400_000_000)))
        .isEqualTo("−1,230");
  }

  @Test
  void noZeroHasASignAndNoClearEndBecomesZero() {
    assertThat(danish.signed(-0.001, Rounding.WHOLE)).isEqualTo("0");
    assertThat(danish.signed(0.4, Rounding.WHOLE)).isEqualTo("0");
    Finding near = finding(Measure.NIGHTS, -158, 157);
    assertThat(near.isClear()).isTrue();
    assertThat(new Figures(english).luck(near)).isEqualTo("−315 to −1");
  }

  @Test
  void chancesAreWords() {
    Figures da = new Figures(danish);
    Figures en = new Figures(english);
    assertThat(da.chance(new Chance(0.95, 20))).isEqualTo("i 19 af 20 sæt antagelser");
    assertThat(en.chance(new Chance(0.95, 20))).isEqualTo("in 19 of 20 sets of assumptions");
    assertThat(en.chance(new Chance(0.9, 0))).startsWith("about 9 in 10");
    assertThat(en.chance(new Chance(0.5, 0))).startsWith("about even");
    assertThat(en.chance(new Chance(0.9999, 0))).startsWith("more than 99 in 100");
    assertThat(en.chance(new Chance(0.0001, 0))).startsWith("less than 1 in 100");
    assertThat(da.chance(new Chance(0.05, 0))).startsWith("omkring 1 ud af 20");
    assertThat(da.chance(Chance.UNKNOWN)).isEqualTo("–");
  }

  @Test
  void undefinedNumbersAreDashes() {
    Finding nothing = Judge.judge(Measure.RETURNS, 0.3, Made.luck(0.3));
    assertThat(new Figures(danish).difference(nothing)).isEqualTo("–");
    assertThat(new Figures(danish).widest(nothing)).isEqualTo("–");
    assertThat(new Figures(danish).relative(nothing)).isEqualTo("–");
  }
}
