package dk.doorstep.observation;

import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;

/**
 * The aftercare that shelters give themselves, as it turns out in the last year (compare C12).
 *
 * <ul>
 *   <li>{@code aftercare.shelters}: share of the shelters from which at least one course of their
 *       own support began.
 *   <li>{@code aftercare.months}: mean length of the completed courses, from the move on, in months
 *       of 365/12 days.
 *   <li>{@code aftercare.hours_per_week}: hours given over weeks of active courses.
 * </ul>
 */
final class Aftercare {
  private static final double DAYS_PER_MONTH = 365.0 / 12;
  private static final int MINUTES_PER_HOUR = 60;

  private final Window window;
  private final SiteCounts begun;
  private long completed;
  private long completedDays;
  private long courseNights;

  /** Minutes a week, summed over the nights of the courses. */
  private long weeklyMinutes;

  Aftercare(Window window, PlacesView part) {
    this.window = window;
    begun = new SiteCounts(part);
  }

  static boolean isFromShelter(PersonView p) {
    return p.supportProvider() == Provider.SHELTER;
  }

  void begun(int day, PersonView p) {
    if (window.isInLastYear(day) && isFromShelter(p)) {
      begun.add(p.area(), p.baseSite(), 1);
    }
  }

  void completed(int day, PersonView p) {
    if (window.isInLastYear(day) && isFromShelter(p)) {
      completed++;
      completedDays += day - p.supportFrom();
    }
  }

  /** Courses that are active tonight, in the last year. */
  void active(long courses, int minutesPerWeek) {
    courseNights += courses;
    weeklyMinutes += courses * minutesPerWeek;
  }

  void merge(Aftercare other) {
    begun.append(other.begun);
    completed += other.completed;
    completedDays += other.completedDays;
    courseNights += other.courseNights;
    weeklyMinutes += other.weeklyMinutes;
  }

  void report(IndicatorTable table) {
    long sites = 0;
    long giving = 0;
    for (int a = 0; a < begun.areas(); a++) {
      for (int s = 0; s < begun.sites(a); s++) {
        sites++;
        giving += begun.of(a, s) > 0 ? 1 : 0;
      }
    }
    table.addRatio("aftercare.shelters", "all", "share", giving, sites);
    table.addRatio("aftercare.months", "all", "months", completedDays / DAYS_PER_MONTH, completed);
    table.addRatio(
        "aftercare.hours_per_week",
        "all",
        "hours/week",
        weeklyMinutes / (double) MINUTES_PER_HOUR,
        courseNights);
  }
}
