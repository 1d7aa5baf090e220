package dk.doorstep.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a word tells is held against exposures added up in decimal numbers. */
class ClockWordTest {
  private static final int LARGEST_FITTING = Float.floatToRawIntBits(31.9f);

  private final SplittableRandom random = new SplittableRandom(5);

  private static long units(int hazardBits) {
    BigDecimal exact =
        new BigDecimal(Float.intBitsToFloat(hazardBits)).multiply(BigDecimal.valueOf(1L << 40));
    return Math.max(1, exact.setScale(0, RoundingMode.DOWN).longValueExact());
  }

  private int anyHazard() {
    return Float.floatToRawIntBits((float) Math.pow(10, random.nextDouble(-9, 1.5)));
  }

  private long anyLeft() {
    return 1 + (long) (random.nextDouble() * random.nextDouble() * 30 * (1L << 40));
  }

  private int anyDay() {
    return random.nextInt(-9000, 70_000);
  }

  @Test
  void tellsOnWhichNightItIsFull() {
    int within = 0;
    for (int i = 0; i < 100_000; i++) {
      int hazard = anyHazard();
      long left = anyLeft();
      int day = anyDay();
      long nights = (left + units(hazard) - 1) / units(hazard);
      long word = ClockWord.of(left, hazard, day);
      boolean isWithin = day + nights <= ClockWord.LAST_DAY;
      within += isWithin ? 1 : 0;
      assertThat(ClockWord.due(word)).isEqualTo(isWithin ? (int) (day + nights) : PersonView.NEVER);
    }
    assertThat(within).isBetween(20_000, 99_000);
  }

  @Test
  void keepsWhatIsLeft() {
    for (int i = 0; i < 100_000; i++) {
      int hazard = anyHazard();
      long left = anyLeft();
      int day = anyDay();
      long word = ClockWord.of(left, hazard, day);
      assertThat(ClockWord.left(word, hazard, day)).isEqualTo(left);
      assertThat(ClockWord.left(word, hazard, day + 3)).isEqualTo(left - 3 * units(hazard));
      assertThat(ClockWord.left(ClockWord.of(left, 0, day), 0, day + 3)).isEqualTo(left);
    }
  }

  @Test
  void ofTheLargestHazardsTheLowestBitsAreLeftOut() {
    for (int i = 0; i < 10_000; i++) {
      int hazard = LARGEST_FITTING + random.nextInt(Hazards.toBits(1 << 20) - LARGEST_FITTING);
      long left = anyLeft();
      long kept = ClockWord.left(ClockWord.of(left, hazard, 7), hazard, 7);
      assertThat(kept - left).isBetween(0L, units(hazard) >> 44);
    }
  }

  @Test
  void isDueFromTheNightOnInWhichItIsFull() {
    for (int i = 0; i < 10_000; i++) {
      int day = anyDay();
      long word = ClockWord.of(anyLeft(), anyHazard(), day);
      int due = ClockWord.due(word);
      if (due != PersonView.NEVER) {
        assertThat(ClockWord.isDue(word, ClockWord.bound(due - 1))).isZero();
        assertThat(ClockWord.isDue(word, ClockWord.bound(due))).isOne();
        assertThat(ClockWord.isDue(word, ClockWord.bound(due + 1))).isOne();
      }
    }
    assertThat(ClockWord.isDue(0, ClockWord.bound(1))).isZero();
    assertThat(ClockWord.isDue(1L << 60, ClockWord.bound(1))).isZero();
  }

  @Test
  void aNightThatIsCutShortFillsItOnlySoFar() {
    for (int i = 0; i < 100_000; i++) {
      int hazard = anyHazard();
      long left = anyLeft();
      int day = anyDay();
      long word = ClockWord.of(left, hazard, day);
      int night = Math.min(ClockWord.due(word), day + 1 + random.nextInt(4));
      double share = random.nextDouble();
      long before = left - units(hazard) * (night - 1 - day);
      long expected = Math.max(1, before - (long) (units(hazard) * share));
      long stopped = ClockWord.stopped(word, hazard, share, night);
      assertThat(ClockWord.left(stopped, hazard, night)).isEqualTo(expected);
      assertThat(stopped).isEqualTo(ClockWord.of(expected, hazard, night));
    }
  }

  @Test
  void theLeastWordIsOfTheClockThatIsFullFirst() {
    for (int i = 0; i < 10_000; i++) {
      int day = anyDay();
      long one = ClockWord.of(anyLeft(), anyHazard(), day);
      long other = ClockWord.of(anyLeft(), anyHazard(), day);
      assertThat(ClockWord.due(Math.min(one, other)))
          .isEqualTo(Math.min(ClockWord.due(one), ClockWord.due(other)));
    }
    assertThat(ClockWord.due(0)).isEqualTo(PersonView.NEVER);
  }
}
