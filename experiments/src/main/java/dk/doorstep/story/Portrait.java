package dk.doorstep.story;

import dk.doorstep.population.PersonView;

/**
 * Who a person is, as far as a story needs it.
 *
 * @param number the number in {@code events.csv}
 * @param birthDay day of birth, counted from day 0
 */
public record Portrait(
    long number, boolean isWoman, int birthDay, boolean hasMentalIllness, boolean usesSubstances) {
  private static final int YEAR = 365;

  static Portrait of(PersonView p) {
    return new Portrait(
        p.number(), p.isWoman(), p.birthDay(), p.hasMentalIllness(), p.usesSubstances());
  }

  /** Age in whole years on this day. */
  public int age(int day) {
    return Math.floorDiv(day - birthDay, YEAR);
  }
}
