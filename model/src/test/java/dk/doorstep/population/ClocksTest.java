package dk.doorstep.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.random.KeyedRandom;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class ClocksTest {
  private static final double FALSE_ALARM = 1e-5;

  private final Population population = new Population();
  private final Person p = population.cursor();
  private final Clocks clocks = new Clocks(new KeyedRandom(3, 0, 0));

  private Person add(long number) {
    population.add(p);
    p.setNumber(number);
    return p;
  }

  private static int code(ClockKind kind) {
    return kind.slot() << 3 | kind.code();
  }

  /** A kind as the only one of a set. */
  private static int set(ClockKind kind) {
    return ClockCode.only(code(kind));
  }

  @Test
  void fillingInOneStepOrInManyGivesTheSameBits() {
    add(1);
    clocks.set(p, ClockKind.LOSS, 0.001234, 0);
    int due = clocks.nextDue(p);
    for (int day = 1; day < due; day++) {
      clocks.set(p, ClockKind.LOSS, 0.001234, day);
      assertThat(clocks.nextDue(p)).isEqualTo(due);
    }
    assertThat(clocks.takeDue(p, due)).isEqualTo(set(ClockKind.LOSS));
  }

  @Test
  void aClockIsFullWhenTheSumOfItsExposuresSays() {
    KeyedRandom random = new KeyedRandom(3, 0, 0);
    for (int i = 1; i < 2000; i++) {
      add(i);
      float hazard = (float) Math.pow(10, -8 + i % 100 / 10.0);
      clocks.set(p, ClockKind.EXIT, hazard, 0);
      long threshold =
          Math.max(1, (long) (random.exponential(i, ClockKind.EXIT.draw(), 0) * 0x1.0p40));
      long units = Math.max(1, (long) (hazard * 0x1.0p40));
      long nights = (threshold + units - 1) / units;
      assertThat(clocks.nextDue(p))
          .isEqualTo(nights <= Row.LAST_DAY ? (int) nights : PersonView.NEVER);
    }
  }

  @Test
  void allHazardsAtOnceAreAsOneByOne() {
    ClockKind[][] states = {
      {ClockKind.SEEK, ClockKind.DRIFT, ClockKind.EXIT, ClockKind.REGISTER, ClockKind.PLAN},
      {ClockKind.LEAVE, ClockKind.EXIT, ClockKind.STAY_PLAN, ClockKind.READY, ClockKind.CONTACT},
      {ClockKind.LOSS, ClockKind.ADDRESS, ClockKind.REFUSE, ClockKind.SANCTION, ClockKind.ARREARS}
    };
    Person other = population.cursor();
    Hazards hazards = new Hazards();
    for (int i = 1; i < 300; i++) {
      population.add(other);
      other.setNumber(i);
      add(i);
      for (int day = 0; day < 30; day += 10) {
        clocks.discardAll(other);
        clocks.discardAll(p);
        for (int state = 0; state < states.length; state++) {
          hazards.clear();
          for (int k = 0; k < states[state].length; k++) {
            double hazard = (i + k + day) % 3 == 0 ? 0 : 0.001 * (k + 1 + i % 5);
            hazards.put(code(states[state][k]), hazard);
            clocks.set(other, states[state][k], hazard, day);
          }
          for (int slot = 0; slot < ClockKind.SLOTS; slot++) {
            if (hazards.kindCode(slot) == 0) {
              clocks.discard(other, slot);
            }
          }
          assertThat(clocks.setAll(p, hazards, day)).isEqualTo(clocks.nextDue(other));
        }
      }
      for (int kind = 0; kind < ClockKind.count(); kind++) {
        assertThat(p.occurrence(ClockKind.of(kind)))
            .isEqualTo(other.occurrence(ClockKind.of(kind)));
      }
    }
  }

  @Test
  void aPausedClockKeepsItsResidual() {
    add(2);
    clocks.set(p, ClockKind.DRIFT, 0.01, 0);
    int due = clocks.nextDue(p);
    clocks.set(p, ClockKind.DRIFT, 0, 5);
    assertThat(clocks.nextDue(p)).isEqualTo(PersonView.NEVER);
    clocks.set(p, ClockKind.DRIFT, 0.01, 105);
    assertThat(clocks.nextDue(p)).isEqualTo(due + 100);
  }

  @Test
  void aLowerHazardNeverAdvancesTheEvent() {
    for (int i = 1; i < 500; i++) {
      add(i);
      clocks.set(p, ClockKind.LOSS, 0.02, 0);
      int due = clocks.nextDue(p);
      clocks.set(p, ClockKind.LOSS, 0.015, Math.min(3, due - 1));
      assertThat(clocks.nextDue(p)).isGreaterThanOrEqualTo(due);
    }
  }

  @Test
  void discardingAdvancesTheOccurrenceAndDrawsAnew() {
    add(4);
    clocks.set(p, ClockKind.SEEK, 0.01, 0);
    int first = clocks.nextDue(p);
    clocks.set(p, ClockKind.LEAVE, 0.01, 0);
    clocks.set(p, ClockKind.SEEK, 0.01, 0);
    assertThat(p.occurrence(ClockKind.SEEK)).isEqualTo(1);
    assertThat(clocks.nextDue(p)).isNotEqualTo(first);
  }

  /**
   * With hazards h the person moves within a night with probability 1 − exp(−Σh), by kind in
   * proportion to h.
   */
  @Test
  void theFirstNightIsThatOfCompetingExponentials() {
    double[] h = {0.4, 0.25, 0.1};
    ClockKind[] kinds = {ClockKind.SEEK, ClockKind.DRIFT, ClockKind.EXIT};
    long[] observed = new long[4];
    int n = 40_000;
    for (int i = 1; i <= n; i++) {
      add(i);
      for (int k = 0; k < 3; k++) {
        clocks.set(p, kinds[k], h[k], 0);
      }
      int fired = clocks.takeDue(p, 1);
      int cell = 3;
      for (int k = 0; k < 3; k++) {
        if (fired == set(kinds[k])) {
          cell = k;
        }
      }
      observed[cell]++;
      assertThat(Integer.bitCount(fired)).isLessThanOrEqualTo(1);
    }
    double stay = Math.exp(-0.75);
    double[] expected = {
      0.4 / 0.75 * (1 - stay), 0.25 / 0.75 * (1 - stay), 0.1 / 0.75 * (1 - stay), stay
    };
    assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(FALSE_ALARM);
  }

  /**
   * What a clock that lost the race keeps is again exponential with mean 1: the second night is
   * like the first.
   */
  @Test
  void theLoserOfANightIsNotBiased() {
    long[] observed = new long[2];
    int races = 0;
    for (int i = 1; i <= 60_000; i++) {
      add(i);
      clocks.set(p, ClockKind.SEEK, 0.5, 0);
      clocks.set(p, ClockKind.DRIFT, 0.8, 0);
      if (clocks.takeDue(p, 1) == set(ClockKind.SEEK)) {
        races++;
        boolean fires = clocks.takeDue(p, 2) == set(ClockKind.DRIFT);
        observed[fires ? 0 : 1]++;
      }
    }
    double fire = 1 - Math.exp(-0.8);
    assertThat(races).isGreaterThan(5000);
    assertThat(new ChiSquareTest().chiSquareTest(new double[] {fire, 1 - fire}, observed))
        .isGreaterThan(FALSE_ALARM);
  }

  @Test
  void clocksThatDoNotMoveFireBesideAMoveOfTheSameNight() {
    int both = 0;
    int n = 20_000;
    for (int i = 1; i <= n; i++) {
      add(i);
      clocks.set(p, ClockKind.DRIFT, 1000, 0);
      clocks.set(p, ClockKind.REGISTER, 1000, 0);
      int fired = clocks.takeDue(p, 1);
      assertThat(ClockCode.has(fired, ClockCode.DRIFT)).isTrue();
      both += ClockCode.has(fired, ClockCode.REGISTER) ? 1 : 0;
    }
    // Registered before the move with probability a half; six standard deviations, false alarm
    // 2e-9.
    assertThat(both).isBetween(n / 2 - 425, n / 2 + 425);
  }
}
