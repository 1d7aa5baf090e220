package dk.doorstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.IndicatorTable;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.Pattern;
import dk.doorstep.parameters.Situation;
import dk.doorstep.parameters.WorldDescription;
import dk.doorstep.population.Method;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whom shelters and their support reach in a year, told by the recorder and recounted by looking at
 * every person every night, over the years of the run.
 */
class ReachTest {
  private static final int YEARS = 2;
  private static final Set<Method> HOUSING_FIRST = EnumSet.of(Method.CTI, Method.ICM, Method.ACT);

  private static final Census CENSUS = new Census(new Window(YEARS, 30));
  private static IndicatorTable table;

  /** Counts in the plainest way. */
  private static final class Census implements TrajectoryListener {
    private final Window window;
    private final Set<Long> homeless = new HashSet<>();
    private final Set<Long> users = new HashSet<>();
    private final Set<Long> longTermUsers = new HashSet<>();
    private final Set<Long> inCourse = new HashSet<>();
    private final Set<Integer> giving = new HashSet<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<Long, Integer> residentSince = new HashMap<>();
    private double courseNights;
    private double minutes;
    private long[] stock = new long[5];
    private long[] residents = new long[3];

    Census(Window window) {
      this.window = window;
    }

    @Override
    public void noted(int day, EventKind kind, PersonView p, int detail) {
      if (day < window.lastYearFrom() || p.supportProvider() != Provider.SHELTER) {
        return;
      }
      if (kind == EventKind.SUPPORT_STARTED) {
        giving.add(p.baseSite());
      } else if (kind == EventKind.SUPPORT_COMPLETED) {
        lengths.add(day - p.supportFrom());
      }
      if (kind == EventKind.SUPPORT_STARTED && HOUSING_FIRST.contains(p.supportMethod())) {
        inCourse.add(p.number());
      }
    }

    @Override
    public void nightEnded(int day, PlacesView places) {
      boolean isInYear = day >= window.lastYearFrom();
      boolean isTwelfth = isInYear && (day - window.lastYearFrom() + 1) % 30 == 0;
      places.forEachPerson(
          p -> {
            if (p.situation() == Situation.SHELTER) {
              residentSince.putIfAbsent(p.number(), p.situationSince());
            } else {
              residentSince.remove(p.number());
            }
            if (isInYear) {
              look(p, places);
            }
            if (isTwelfth) {
              lookCloser(p, day);
            }
          });
    }

    private void look(PersonView p, PlacesView places) {
      if (p.situation().isHomeless()) {
        homeless.add(p.number());
      }
      if (p.situation() == Situation.SHELTER) {
        users.add(p.number());
        if (p.pattern() == Pattern.LONG_TERM) {
          longTermUsers.add(p.number());
        }
      }
      if (p.supportStage() != SupportStage.ACTIVE) {
        return;
      }
      if (HOUSING_FIRST.contains(p.supportMethod())) {
        inCourse.add(p.number());
      }
      if (p.supportProvider() == Provider.SHELTER) {
        courseNights++;
        minutes += places.minutesPerWeek(p.area(), p.supportMethod().ordinal(), p.supportPhase());
      }
    }

    private void lookCloser(PersonView p, int day) {
      if (p.situation().isHomeless()) {
        stock[0]++;
        stock[1] += p.hasMentalIllness() ? 1 : 0;
        stock[2] += p.usesSubstances() ? 1 : 0;
        stock[3] += p.hasMentalIllness() && p.usesSubstances() ? 1 : 0;
        stock[4] += p.hasMentalIllness() || p.usesSubstances() ? 1 : 0;
      }
      if (p.situation() == Situation.SHELTER) {
        residents[0]++;
        int waited =
            p.isReady() ? day - Math.max(p.readySince(), residentSince.get(p.number())) : -1;
        residents[1] += waited >= 150 && waited < 365 ? 1 : 0;
        residents[2] += waited >= 365 ? 1 : 0;
      }
    }
  }

  @BeforeAll
  static void run() {
    WorldDescription busy = Worlds.busy(Map.of());
    World world = Worlds.spunUp(busy, 1, 6).branch(busy);
    List<Recorder> recorders = new ArrayList<>();
    world.listen(
        part -> {
          recorders.add(new Recorder(CENSUS.window, part, world.areaNames(), world.siteNames()));
          return (TrajectoryListener) new Listeners<>(recorders.get(0), CENSUS);
        });
    new DoorstepModel(world).runUntil(CENSUS.window.lastDay());
    table = recorders.get(0).indicators();
  }

  private static void share(String indicator, double part, double whole) {
    assertThat(part).as(indicator + ": something is counted").isPositive();
    assertThat(table.value(indicator)).as(indicator).isCloseTo(part / whole, within(1e-12));
  }

  private static long both(Set<Long> one, Set<Long> other) {
    return one.stream().filter(other::contains).count();
  }

  @Test
  void reachOfHousingFirst() {
    share("housing_first.reached", both(CENSUS.homeless, CENSUS.inCourse), CENSUS.homeless.size());
    share(
        "housing_first.reached_long_term_users",
        both(CENSUS.longTermUsers, CENSUS.inCourse),
        CENSUS.longTermUsers.size());
    assertThat(both(CENSUS.homeless, CENSUS.inCourse))
        .as("some in a course were not homeless in the year")
        .isLessThan(CENSUS.inCourse.size());
  }

  @Test
  void longTermUsersOfShelters() {
    share("shelter.long_term_share", CENSUS.longTermUsers.size(), CENSUS.users.size());
  }

  @Test
  void traitsAndWaits() {
    share("homeless.mental_illness_share", CENSUS.stock[1], CENSUS.stock[0]);
    share("homeless.substance_use_share", CENSUS.stock[2], CENSUS.stock[0]);
    share("homeless.both_conditions_share", CENSUS.stock[3], CENSUS.stock[0]);
    share("homeless.either_condition_share", CENSUS.stock[4], CENSUS.stock[0]);
    share("shelter.ready_5_to_12_months_share", CENSUS.residents[1], CENSUS.residents[0]);
    share("shelter.ready_over_12_months_share", CENSUS.residents[2], CENSUS.residents[0]);
  }

  @Test
  void aftercareAsItTurnsOut() {
    share("aftercare.hours_per_week", CENSUS.minutes / 60, CENSUS.courseNights);
    double months = CENSUS.lengths.stream().mapToInt(d -> d).average().orElseThrow() / (365.0 / 12);
    assertThat(table.value("aftercare.months")).isCloseTo(months, within(1e-9));
    assertThat(table.value("aftercare.shelters")).isBetween(0.1, 1.0);
    assertThat(CENSUS.giving).isNotEmpty();
  }
}
