package dk.doorstep.observation;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.SupportStage;

/**
 * How many persons the methods of Housing First (CTI, ICM and ACT) reach in the last year: {@code
 * housing_first.reached}, {@code housing_first.reached_long_term_users}.
 *
 * <ul>
 *   <li>{@code reached}: of the persons homeless on at least one night of the year, the share who
 *       were in a course on at least one night of it, before or after (compare C13; evidence P30,
 *       P31).
 *   <li>{@code reached_long_term_users}: the same share of the residents of shelters in the year
 *       whose homelessness is long-term (evidence P29, P30).
 * </ul>
 */
final class HousingFirstReach {
  private final Window window;
  private final YearMarks marks;
  private long homeless;
  private long homelessReached;
  private long longTermUsers;
  private long longTermUsersReached;

  HousingFirstReach(Window window, YearMarks marks) {
    this.window = window;
    this.marks = marks;
  }

  void moved(int day, PersonView p) {
    if (window.isInLastYear(day)) {
      look(p);
    }
    if (!p.situation().isFollowed()) {
      marks.forget(p.slot());
    }
  }

  void noted(int day, EventKind kind, PersonView p) {
    if (kind == EventKind.SUPPORT_STARTED && window.isInLastYear(day) && isHousingFirst(p)) {
      reach(p.slot());
    }
  }

  /** Looks at a person who has moved, or at the end of the first night of the last year. */
  void look(PersonView p) {
    int slot = p.slot();
    if (p.situation().isHomeless() && marks.add(slot, YearMarks.HOMELESS)) {
      homeless++;
      homelessReached += marks.has(slot, YearMarks.HOUSING_FIRST) ? 1 : 0;
    }
    if (p.situation() == Situation.SHELTER
        && p.pattern() == Pattern.LONG_TERM
        && marks.add(slot, YearMarks.LONG_TERM_USER)) {
      longTermUsers++;
      longTermUsersReached += marks.has(slot, YearMarks.HOUSING_FIRST) ? 1 : 0;
    }
    if (p.supportStage() == SupportStage.ACTIVE && isHousingFirst(p)) {
      reach(slot);
    }
  }

  private void reach(int slot) {
    if (marks.add(slot, YearMarks.HOUSING_FIRST)) {
      homelessReached += marks.has(slot, YearMarks.HOMELESS) ? 1 : 0;
      longTermUsersReached += marks.has(slot, YearMarks.LONG_TERM_USER) ? 1 : 0;
    }
  }

  private static boolean isHousingFirst(PersonView p) {
    return switch (p.supportMethod()) {
      case CTI, ICM, ACT -> true;
      case NONE, TRADITIONAL, SECTION_85 -> false;
    };
  }

  void merge(HousingFirstReach other) {
    homeless += other.homeless;
    homelessReached += other.homelessReached;
    longTermUsers += other.longTermUsers;
    longTermUsersReached += other.longTermUsersReached;
  }

  void report(IndicatorTable table) {
    table.addRatio("housing_first.reached", "all", "share", homelessReached, homeless);
    table.addRatio(
        "housing_first.reached_long_term_users",
        "all",
        "share",
        longTermUsersReached,
        longTermUsers);
  }
}
