package dk.doorstep.lesson;

import dk.doorstep.parameters.Situation;
import dk.doorstep.story.Life;
import dk.doorstep.story.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is counted of one run.
 *
 * @param homes own homes that people moved into from day 0 on
 * @param homelessNights nights without a home in the last year, all persons
 * @param lastDay last night of the run
 */
record Tally(List<Home> homes, long homelessNights, int lastDay) {
  /** The first months, in which most is lost. */
  static final int FIRST_DAYS = 100;

  private static final int YEAR = 365;
  private static final int NIGHTS_OF_RESPITE = 2;

  Tally {
    homes = List.copyOf(homes);
  }

  static Tally of(List<Life> lives) {
    List<Home> homes = new ArrayList<>();
    long nights = 0;
    int lastDay = 0;
    for (Life life : lives) {
      lastDay = life.lastDay();
      homes.addAll(Home.of(life));
      nights += homelessNights(life);
    }
    return new Tally(homes, nights, lastDay);
  }

  private static long homelessNights(Life life) {
    int yearFrom = life.lastDay() - YEAR + 1;
    Situation now = life.start().situation();
    int since = life.start().day();
    long nights = 0;
    for (Moment moment : life.moments()) {
      if (moment.to() != null) {
        nights += now.isHomeless() ? Math.max(0, moment.day() - Math.max(since, yearFrom)) : 0;
        now = moment.to();
        since = moment.day();
      }
    }
    return nights + (now.isHomeless() ? life.lastDay() + 1 - Math.max(since, yearFrom) : 0);
  }

  long count(Predicate<Home> which) {
    return homes.stream().filter(which).count();
  }

  /** Homes that can be followed through the first months. */
  long followed() {
    return count(this::isFollowed);
  }

  private boolean isFollowed(Home home) {
    return home.since() + FIRST_DAYS <= lastDay;
  }

  /** Of these, those lost in the first months. */
  long lostEarly() {
    return count(home -> isFollowed(home) && home.isLostWithin(FIRST_DAYS));
  }

  double lostEarlyShare() {
    return share(lostEarly(), followed());
  }

  long lost() {
    return count(Home::isLost);
  }

  long offered() {
    return count(Home::isOffered);
  }

  double acceptedShare() {
    return share(count(home -> home.isOffered() && home.isAccepted()), offered());
  }

  /** Homes that people moved into from outside the shelters. */
  long fromOutside() {
    return count(home -> home.from() != Situation.SHELTER);
  }

  double offeredOutsideShare() {
    return share(
        count(home -> home.from() != Situation.SHELTER && home.isOffered()), fromOutside());
  }

  long keptNights() {
    return homes.stream().mapToLong(Home::keptNights).sum();
  }

  long respites() {
    return homes.stream().mapToLong(home -> home.respites().size()).sum();
  }

  /** Share of the nights on which a place was kept that were slept there. */
  double keptUsedShare() {
    return share(respites() * NIGHTS_OF_RESPITE, keptNights());
  }

  /** Homes lost after support had begun. */
  long lostWithSupport() {
    return count(home -> home.isLost() && home.supportFrom() <= home.lostOn());
  }

  /** Persons homeless a night, mean over the last year. */
  double homelessPerNight() {
    return (double) homelessNights / YEAR;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
