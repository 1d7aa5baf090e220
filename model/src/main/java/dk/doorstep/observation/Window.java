package dk.doorstep.observation;

/**
 * The nights that are observed: day 0 to day {@code 365·years − 1}. Day −1 is the state that all
 * scenarios branch from.
 *
 * @param years length of the observation in years of 365 nights
 * @param every nights between rows of a series
 */
public record Window(int years, int every) {
  static final int YEAR = 365;

  /** Surveys in a year. */
  static final int SURVEYS = 12;

  private static final int SURVEY_EVERY = 30;

  /** The last night. */
  public int lastDay() {
    return years * YEAR - 1;
  }

  /** First night of the last year, the window of yearly figures. */
  public int lastYearFrom() {
    return (years - 1) * YEAR;
  }

  boolean isInLastYear(int day) {
    return day >= lastYearFrom();
  }

  /** Whether something that began on this day can be followed for so many days. */
  boolean covers(int day, int followUpDays) {
    return day >= 0 && day + followUpDays <= lastDay();
  }

  /** Whether this night ends a row of the series. */
  boolean isRow(int day) {
    return (day + 1) % every == 0;
  }

  /** Whether this is one of the twelve nights of the last year on which everybody is looked at. */
  boolean isSurvey(int day) {
    int night = day - lastYearFrom() + 1;
    return night > 0 && night % SURVEY_EVERY == 0;
  }

  static boolean isYearEnd(int day) {
    return Math.floorMod(day + 1, YEAR) == 0;
  }

  static boolean isYearStart(int day) {
    return Math.floorMod(day, YEAR) == 0;
  }
}
