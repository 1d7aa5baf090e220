package dk.doorstep.observation;

import dk.doorstep.population.PersonView;
import java.util.List;

/**
 * The groups in which persons are counted: all, by age, by sex, by situation of origin, by area. A
 * person counts in one group of each sort.
 *
 * @param areaNames names of all areas of the world
 */
public record Groups(List<String> areaNames) {
  /** Everybody. */
  public static final int ALL = 0;

  /** Names that do not depend on the places. */
  private static final List<String> PERSONAL =
      List.of(
          "all",
          "age:18-24",
          "age:25-29",
          "age:30-49",
          "age:50+",
          "sex:women",
          "sex:men",
          "origin:street",
          "origin:night_shelter",
          "origin:sofa",
          "origin:shelter",
          "origin:other");

  private static final int FIRST_AGE = 1;
  private static final int FIRST_SEX = 5;
  private static final int FIRST_ORIGIN = 7;
  private static final int COHORT_BITS = 5;
  private static final int COHORT_BASE = 1 << COHORT_BITS;
  private static final int DAYS_PER_YEAR = 365;

  public Groups {
    areaNames = List.copyOf(areaNames);
  }

  public int count() {
    return PERSONAL.size() + areaNames.size();
  }

  /** The name of a group as in the files. */
  public String name(int group) {
    return group < PERSONAL.size()
        ? PERSONAL.get(group)
        : "area:" + areaNames.get(group - PERSONAL.size());
  }

  /** Number of groups that do not depend on the places. */
  public static int personalCount() {
    return PERSONAL.size();
  }

  /** The age group of the person on this day. */
  public static int age(PersonView p, int day) {
    int years = (day - p.birthDay()) / DAYS_PER_YEAR;
    return FIRST_AGE + (years < 25 ? 0 : years < 30 ? 1 : years < 50 ? 2 : 3);
  }

  /**
   * Age group and group of origin on this day in one number: what an observer remembers of how a
   * person was counted in.
   */
  static int cohort(PersonView p, int day) {
    return age(p, day) + COHORT_BASE * (FIRST_ORIGIN + p.origin().ordinal());
  }

  static int ageOf(int cohort) {
    return cohort & COHORT_BASE - 1;
  }

  static int originOf(int cohort) {
    return cohort >> COHORT_BITS;
  }

  /** The groups of age. */
  static int[] ages() {
    return java.util.stream.IntStream.range(FIRST_AGE, FIRST_SEX).toArray();
  }

  public static int sex(PersonView p) {
    return p.isWoman() ? FIRST_SEX : FIRST_SEX + 1;
  }
}
