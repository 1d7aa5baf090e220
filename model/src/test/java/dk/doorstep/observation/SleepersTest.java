package dk.doorstep.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Refunded nights on both sides of a limit and of the end of a running year, by hand. */
class SleepersTest {
  private static final int NONE = Integer.MAX_VALUE;
  private static final int PERSON = 3;

  private final Sleepers sleepers = new Sleepers(2, new PersonMemories());
  private int night;

  /** Lives through nights, this one not included, and counts the refunded ones. */
  private int until(int day, int limit) {
    int refunded = 0;
    for (; night < day; night++) {
      refunded += sleepers.refunded(0, night, limit);
    }
    return refunded;
  }

  private void enter(int slot) {
    sleepers.enter(0, slot, night);
  }

  private void leave(int slot) {
    sleepers.leave(slot, night);
  }

  @Test
  void theHundredAndTwentiethNightIsTheLast() {
    until(10, 120);
    enter(PERSON);
    assertThat(until(129, 120)).as("nights 10 to 128").isEqualTo(119);
    assertThat(until(130, 120)).as("the 120th").isEqualTo(1);
    assertThat(until(131, 120)).as("the 121st").isZero();
    assertThat(until(375, 120)).as("the rest of the year").isZero();
  }

  @Test
  void theNinetiethNightIsTheLast() {
    enter(PERSON);
    assertThat(until(89, 90)).isEqualTo(89);
    assertThat(until(90, 90)).isEqualTo(1);
    assertThat(until(91, 90)).isZero();
  }

  @Test
  void theNextYearBeginsAYearAfterTheFirstNight() {
    until(10, 120);
    enter(PERSON);
    assertThat(until(375, 120)).as("365 nights").isEqualTo(120);
    assertThat(until(376, 120)).as("the first of the next year").isEqualTo(1);
    assertThat(until(375 + 365, 120)).isEqualTo(119);
    assertThat(until(375 + 366, 120)).isEqualTo(1);
  }

  @Test
  void whoComesBackWithinTheYearGoesOnCounting() {
    enter(PERSON);
    assertThat(until(100, 120)).isEqualTo(100);
    leave(PERSON);
    assertThat(until(200, 120)).isZero();
    enter(PERSON);
    assertThat(until(250, 120)).as("20 are left of 120").isEqualTo(20);
    leave(PERSON);
    until(364, 120);
    enter(PERSON);
    assertThat(until(365, 120)).as("the last night of the year").isZero();
    assertThat(until(400, 120)).as("the next year").isEqualTo(35);
  }

  @Test
  void theNextYearBeginsWithANightInAShelterAndNotBefore() {
    enter(PERSON);
    until(50, 10);
    leave(PERSON);
    until(400, 10);
    enter(PERSON);
    assertThat(until(764, 10)).isEqualTo(10);
    assertThat(until(765, 10)).as("the last of the second year").isZero();
    assertThat(until(766, 10)).as("the third").isEqualTo(1);
  }

  @Test
  void aLimitThatBeginsDuringAStayCountsFromThatNight() {
    enter(PERSON);
    assertThat(until(300, NONE)).isEqualTo(300);
    assertThat(until(500, 120)).isEqualTo(120);
    assertThat(until(665, 120)).isZero();
    assertThat(until(666, 120)).as("a year after the limit began").isEqualTo(1);
  }

  @Test
  void nightsBeforeALimitAreNotCountedForWhoComesBackUnderIt() {
    enter(PERSON);
    until(100, NONE);
    leave(PERSON);
    until(150, NONE);
    until(200, 120);
    enter(PERSON);
    assertThat(until(400, 120)).isEqualTo(120);
  }

  @Test
  void aLimitThatTightensGoesOnCounting() {
    enter(PERSON);
    assertThat(until(100, 120)).isEqualTo(100);
    assertThat(until(200, 90)).as("100 are more than 90").isZero();
    assertThat(until(365, 210)).as("wider again: nights 200 to 209").isEqualTo(10);
  }

  @Test
  void aLimitThatEndsAndBeginsAgainCountsAnew() {
    enter(PERSON);
    assertThat(until(100, 20)).isEqualTo(20);
    assertThat(until(150, NONE)).isEqualTo(50);
    assertThat(until(300, 20)).isEqualTo(20);
  }

  @Test
  void everybodyCountsForThemselves() {
    enter(0);
    until(50, 60);
    enter(1);
    enter(2);
    assertThat(until(60, 60)).isEqualTo(30);
    assertThat(until(61, 60)).isEqualTo(2);
    leave(0);
    assertThat(sleepers.count(0)).isEqualTo(2);
    assertThat(until(110, 60)).as("49 nights of two").isEqualTo(98);
    assertThat(until(111, 60)).isZero();
    assertThat(sleepers.refunded(1, 111, 60)).isZero();
  }

  @Test
  void rowsAreUsedAgain() {
    enter(PERSON);
    until(50, 20);
    sleepers.forget(PERSON, night);
    assertThat(sleepers.count(0)).isZero();
    enter(PERSON);
    assertThat(until(100, 20)).as("somebody else").isEqualTo(20);
  }
}
