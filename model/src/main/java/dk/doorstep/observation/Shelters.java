package dk.doorstep.observation;

import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.List;

/**
 * The use of shelters in the last year.
 *
 * <ul>
 *   <li>{@code shelter.occupancy}: nights slept in a shelter, guests on kept places included, over
 *       nights that beds were there; for all, by area and by site.
 *   <li>{@code shelter.users}: persons with at least one night as residents.
 *   <li>{@code shelter.nights_per_user}: resident nights over users.
 *   <li>{@code shelter.whole_year_share}: share of users resident on all 365 nights.
 *   <li>{@code shelter.first_time_share}: share of users whose first shelter stay ever began in the
 *       year; by age too.
 *   <li>{@code shelter.long_term_share}: share of users whose homelessness is long-term (C10).
 *   <li>{@code shelter.turn_aways}: requests for a bed that found none, per year.
 *   <li>{@code shelter.completed_stays}: stays that ended in the year, by length (a month is 30
 *       nights).
 *   <li>{@code shelter.mean_stay}: mean length of those stays.
 * </ul>
 */
final class Shelters {
  private static final int NEVER = Integer.MIN_VALUE;
  private static final String[] LENGTHS = {
    "stay:1_night",
    "stay:2-29_nights",
    "stay:1-3_months",
    "stay:3-6_months",
    "stay:6-12_months",
    "stay:over_12_months"
  };

  private final Window window;
  private final Groups groups;
  private final List<List<String>> siteNames;
  private final SiteCounts slept;
  private final SiteCounts beds;
  private final long[] stays = new long[LENGTHS.length];
  private long stayNights;
  private long users;
  private long firstTimeUsers;
  private long longTermUsers;

  /** By group; other groups than those of age stay empty. */
  private final long[] usersByAge = new long[Groups.personalCount()];

  private final long[] firstTimeUsersByAge = new long[Groups.personalCount()];
  private long wholeYear;
  private long nights;
  private long turnAways;
  private long rowTurnAways;

  /** Night since when the person is resident. */
  private final PersonMemory since;

  private final YearMarks marks;

  Shelters(
      Window window,
      Groups groups,
      List<List<String>> siteNames,
      PlacesView part,
      PersonMemories memories,
      YearMarks marks) {
    since = new PersonMemory(memories, NEVER);
    this.marks = marks;
    this.window = window;
    this.groups = groups;
    this.siteNames = siteNames;
    slept = new SiteCounts(part);
    beds = new SiteCounts(part);
  }

  /** Length class of a stay of so many nights. */
  static int lengthClass(int stayNights) {
    if (stayNights <= 1) {
      return 0;
    }
    return stayNights < 30
        ? 1
        : stayNights < 90 ? 2 : stayNights < 180 ? 3 : stayNights < 360 ? 4 : 5;
  }

  /** Name of a length class. */
  static String lengthName(int lengthClass) {
    return LENGTHS[lengthClass];
  }

  void moved(int day, PersonView p, Situation from) {
    int slot = p.slot();
    if (from == Situation.SHELTER) {
      leave(slot, day);
    }
    if (p.situation() == Situation.SHELTER) {
      since.set(
          slot, from == Situation.LEFT && p.situationSince() < day ? p.situationSince() : day);
      if (window.isInLastYear(day)) {
        use(day, p, p.shelterStays() == 1);
      }
    } else if (!p.situation().isFollowed()) {
      since.forget(slot);
      marks.forget(slot);
    }
  }

  private void use(int day, PersonView p, boolean isFirstStay) {
    if (marks.add(p.slot(), YearMarks.SHELTER_USER)) {
      int age = Groups.age(p, day);
      users++;
      usersByAge[age]++;
      longTermUsers += p.pattern() == Pattern.LONG_TERM ? 1 : 0;
      if (isFirstStay) {
        firstTimeUsers++;
        firstTimeUsersByAge[age]++;
      }
    }
  }

  private void leave(int slot, int day) {
    int start = since.get(slot);
    since.forget(slot);
    if (window.isInLastYear(day)) {
      stays[lengthClass(day - start)]++;
      stayNights += day - start;
    }
  }

  void turnedAway(int day) {
    rowTurnAways++;
    if (window.isInLastYear(day)) {
      turnAways++;
    }
  }

  long takeRowTurnAways() {
    long row = rowTurnAways;
    rowTurnAways = 0;
    return row;
  }

  /** Beds and sleepers tonight. */
  static long[] tonight(PlacesView places) {
    long[] sums = new long[2];
    for (int a = places.firstArea(); a < places.firstArea() + places.areaCount(); a++) {
      for (int s = 0; s < places.siteCount(a); s++) {
        sums[0] += places.beds(a, s);
        sums[1] += places.sleeping(a, s);
      }
    }
    return sums;
  }

  /**
   * Looks at a person at the end of the first night of the last year. Whoever is resident then is a
   * user; a stay that began before is not a first stay of the year.
   */
  void openYear(PersonView p, int day) {
    if (p.situation() == Situation.SHELTER) {
      use(day, p, p.shelterStays() == 1 && since.get(p.slot()) == day);
    }
  }

  /** Looks at a person at the end of the last night. */
  void closeYear(PersonView p) {
    if (p.situation() == Situation.SHELTER && since.get(p.slot()) <= window.lastYearFrom()) {
      wholeYear++;
    }
  }

  void nightEnded(int day, PlacesView places) {
    if (!window.isInLastYear(day)) {
      return;
    }
    for (int a = places.firstArea(); a < places.firstArea() + places.areaCount(); a++) {
      for (int s = 0; s < places.siteCount(a); s++) {
        slept.add(a, s, places.sleeping(a, s));
        beds.add(a, s, places.beds(a, s));
        nights += places.residents(a, s);
      }
    }
  }

  void merge(Shelters other) {
    slept.append(other.slept);
    beds.append(other.beds);
    for (int i = 0; i < stays.length; i++) {
      stays[i] += other.stays[i];
    }
    stayNights += other.stayNights;
    users += other.users;
    firstTimeUsers += other.firstTimeUsers;
    longTermUsers += other.longTermUsers;
    for (int g = 0; g < usersByAge.length; g++) {
      usersByAge[g] += other.usersByAge[g];
      firstTimeUsersByAge[g] += other.firstTimeUsersByAge[g];
    }
    wholeYear += other.wholeYear;
    nights += other.nights;
    turnAways += other.turnAways;
  }

  void report(IndicatorTable table) {
    reportOccupancy(table);
    table.add("shelter.users", "all", "persons/year", users);
    table.addRatio("shelter.nights_per_user", "all", "nights", nights, users);
    table.addRatio("shelter.whole_year_share", "all", "share", wholeYear, users);
    table.addRatio("shelter.first_time_share", "all", "share", firstTimeUsers, users);
    for (int g : Groups.ages()) {
      table.addRatio(
          "shelter.first_time_share",
          groups.name(g),
          "share",
          firstTimeUsersByAge[g],
          usersByAge[g]);
    }
    table.addRatio("shelter.long_term_share", "all", "share", longTermUsers, users);
    table.add("shelter.turn_aways", "all", "requests/year", turnAways);
    long all = 0;
    for (int i = 0; i < LENGTHS.length; i++) {
      all += stays[i];
    }
    table.add("shelter.completed_stays", "all", "stays/year", all);
    for (int i = 0; i < LENGTHS.length; i++) {
      table.add("shelter.completed_stays", LENGTHS[i], "stays/year", stays[i]);
    }
    table.addRatio("shelter.mean_stay", "all", "nights", stayNights, all);
  }

  private void reportOccupancy(IndicatorTable table) {
    long sleptInAll = 0;
    long bedsInAll = 0;
    for (int a = 0; a < slept.areas(); a++) {
      sleptInAll += slept.of(a);
      bedsInAll += beds.of(a);
    }
    table.addRatio("shelter.occupancy", "all", "share", sleptInAll, bedsInAll);
    for (int a = 0; a < slept.areas(); a++) {
      String area = groups.name(Groups.personalCount() + a);
      table.addRatio("shelter.occupancy", area, "share", slept.of(a), beds.of(a));
    }
    for (int a = 0; a < slept.areas(); a++) {
      for (int s = 0; s < slept.sites(a); s++) {
        table.addRatio(
            "shelter.occupancy",
            "site:" + siteNames.get(a).get(s),
            "share",
            slept.of(a, s),
            beds.of(a, s));
      }
    }
  }
}
