package dk.doorstep.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a word tells is held against exposures added up in decimal numbers. */
class ClockWordTest {
  private final SplittableRandom random = new SplittableRandom(5);

  private static long units(int hazardBits) {
    BigDecimal exact =
        new BigDecimal(Float.intBitsToFloat(hazardBits)).multiply(BigDecimal.valueOf(1L << 40));
    return Math.max(1, exact.setScale(0, RoundingMode.DOWN).longValueExact());
  }

  /** A clock of which this much is left at the end of the day. */
  private record Clock(int hazard, long left, int day) {
    long word() {
      return ClockWord.of(left, hazard, day);
    }

    long leftAfter(int nights) {
      return left - units(hazard) * nights;
    }
  }

  private Clock anyClock() {
    int hazard = Float.floatToRawIntBits((float) Math.pow(10, random.nextDouble(-9, 0.9)));
    long left = 1 + (long) (random.nextDouble() * random.nextDouble() * 30 * (1L << 40));
    return new Clock(hazard, left, random.nextInt(-73_000, 73_000));
  }

  @Test
  void tellsOnWhichNightItIsFull() {
    int within = 0;
    for (int i = 0; i < 100_000; i++) {
      Clock clock = anyClock();
      long units = units(clock.hazard);
      long due = clock.day + (clock.left + units - 1) / units;
      boolean isWithin = due <= Row.LAST_DAY;
      within += isWithin ? 1 : 0;
      assertThat(ClockWord.due(clock.word())).isEqualTo(isWithin ? (int) due : PersonView.NEVER);
    }
    assertThat(within).isBetween(20_000, 99_000);
  }

  @Test
  void keepsWhatIsLeft() {
    for (int i = 0; i < 100_000; i++) {
      Clock clock = anyClock();
      for (int nights = 0; nights < 4; nights += 3) {
        assertThat(ClockWord.left(clock.word(), clock.hazard, clock.day + nights))
            .isEqualTo(clock.leftAfter(nights));
      }
    }
  }

  @Test
  void aPausedClockKeepsWhatIsLeft() {
    Clock paused = new Clock(0, anyClock().left, 5);
    assertThat(ClockWord.left(paused.word(), 0, 5000)).isEqualTo(paused.left);
    assertThat(ClockWord.due(paused.word())).isEqualTo(PersonView.NEVER);
  }

  @Test
  void ofTheLargestHazardsTheLowestBitsAreLeftOut() {
    for (int i = 0; i < 10_000; i++) {
      int hazard = Hazards.toBits(Math.pow(2, random.nextDouble(3, 20)));
      Clock clock = new Clock(hazard, anyClock().left, 7);
      long kept = ClockWord.left(clock.word(), hazard, 7);
      assertThat(kept - clock.left).isBetween(0L, units(hazard) >> 42);
    }
  }

  @Test
  void isDueFromTheNightOnInWhichItIsFull() {
    for (int i = 0; i < 10_000; i++) {
      long word = anyClock().word();
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
      Clock clock = anyClock();
      int night = Math.min(ClockWord.due(clock.word()), clock.day + 1 + random.nextInt(4));
      double share = random.nextDouble();
      long filled = (long) (units(clock.hazard) * share);
      long expected = Math.max(1, clock.leftAfter(night - 1 - clock.day) - filled);
      assertThat(ClockWord.stopped(clock.word(), clock.hazard, share, night))
          .isEqualTo(ClockWord.of(expected, clock.hazard, night));
    }
  }

  @Test
  void theLeastWordIsOfTheClockThatIsFullFirst() {
    for (int i = 0; i < 10_000; i++) {
      long one = anyClock().word();
      long other = anyClock().word();
      assertThat(ClockWord.due(Math.min(one, other)))
          .isEqualTo(Math.min(ClockWord.due(one), ClockWord.due(other)));
    }
    assertThat(ClockWord.due(0)).isEqualTo(PersonView.NEVER);
  }
}
