package dk.doorstep.model;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.TariffView;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.Provider;
import dk.doorstep.population.SupportStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is paid, counted in the plainest way: every night every person is looked at, and all nights
 * that a person slept in a shelter are kept in a list.
 */
final class Recount implements TrajectoryListener {
  private static final int YEAR = 365;

  private final Map<String, Long> total = new HashMap<>();
  private final Map<String, Long> state = new HashMap<>();
  private final Map<String, Long> refundedNights = new HashMap<>();
  private final Map<Long, List<Integer>> nightsUnderLimit = new HashMap<>();
  private final Map<Integer, Boolean> wasLimited = new HashMap<>();
  private final List<Integer> areasOfAssignedHomes = new ArrayList<>();
  private long refusedShelterNights;
  private final List<Integer> calls = new ArrayList<>();
  private final List<Integer> knocks = new ArrayList<>();
  private long lateCourseNights;
  private long yearsBegun;

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    if (kind == EventKind.MOVED_IN && p.isAssignedHome()) {
      areasOfAssignedHomes.add(p.area());
    }
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    if (kind == EventKind.LIFELINE || kind == EventKind.PREVENTIVE_STAY) {
      calls.add(p.area());
    } else if (kind == EventKind.KNOCK) {
      knocks.add(p.area());
    }
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    for (int area = places.firstArea(); area < places.firstArea() + places.areaCount(); area++) {
      boolean isLimited = places.tariff(area).refundedShelterNights() != Integer.MAX_VALUE;
      if (isLimited && !wasLimited.getOrDefault(area, false)) {
        nightsUnderLimit.clear();
      }
      wasLimited.put(area, isLimited);
    }
    places.forEachPerson(p -> look(p, day, places.tariff(p.area())));
    places.forEachPerson(
        p -> {
          if (p.situation() == Situation.OWN_HOME
              && p.baseSite() >= 0
              && places.hasOpenHouse(p.area(), p.baseSite())) {
            pay("base", places.tariff(p.area()).openHouseDayOre(), 0);
          }
        });
    for (int area = places.firstArea(); area < places.firstArea() + places.areaCount(); area++) {
      pay("prevention", places.tariff(area).preventionNightOre(), 0);
    }
    calls.forEach(area -> pay("base", places.tariff(area).lifelineOre(), 0));
    knocks.forEach(area -> pay("base", places.tariff(area).knockOre(), 0));
    calls.clear();
    knocks.clear();
    for (int area : areasOfAssignedHomes) {
      pay("dwellings", places.tariff(area).assignedDwellingOre(), 0);
    }
    areasOfAssignedHomes.clear();
  }

  private void look(PersonView p, int day, TariffView t) {
    if (p.situation() == Situation.SHELTER || p.isInRespite()) {
      boolean refunded = isRefunded(p, day, t.refundedShelterNights());
      refusedShelterNights += refunded ? 0 : 1;
      pay("shelter", t.shelterNightOre(), refunded ? t.shelterRefundOre() : 0);
    }
    if (p.hasKeptPlace() && !p.isInRespite()) {
      pay("kept_place", t.keptNightOre(), 0);
    }
    if (p.situation() == Situation.NIGHT_SHELTER) {
      pay("night_shelter", t.nightShelterNightOre(), 0);
    }
    if (p.situation() == Situation.NIGHT_SHELTER || p.situation() == Situation.STREET) {
      pay("acute", t.acuteNightOre(), t.acuteNightOre());
    }
    if (p.supportStage() == SupportStage.ACTIVE) {
      look(p, day, t, p.supportProvider());
    }
  }

  private void look(PersonView p, int day, TariffView t, Provider provider) {
    int method = p.supportMethod().ordinal();
    // Days before the move are not refunded and count as late.
    int days = p.situation().isHoused() ? day - p.housedSince() : Integer.MAX_VALUE;
    int limit = provider == Provider.SHELTER ? 100 : 120;
    long refund = t.courseRefundOre(method, p.supportPhase(), provider.ordinal());
    pay("support", t.courseNightOre(method, p.supportPhase()), days < limit ? refund : 0);
    if (days < limit && refund > 0) {
      refundedNights.merge(provider.name().toLowerCase(java.util.Locale.ROOT), 1L, Long::sum);
    } else if (days >= limit) {
      lateCourseNights++;
    }
  }

  private boolean isRefunded(PersonView p, int day, int limit) {
    if (limit == Integer.MAX_VALUE) {
      return true;
    }
    List<Integer> nights = nightsUnderLimit.computeIfAbsent(p.number(), n -> new ArrayList<>());
    nights.add(day);
    int start = nights.get(0);
    int ofYear = 0;
    for (int night : nights) {
      if (night >= start + YEAR) {
        start = night;
        ofYear = 0;
        yearsBegun++;
      }
      ofYear++;
    }
    return ofYear <= limit;
  }

  private void pay(String item, long all, long ofState) {
    total.merge(item, all, Long::sum);
    state.merge(item, ofState, Long::sum);
  }

  long total(String item) {
    return total.getOrDefault(item, 0L);
  }

  long state(String item) {
    return state.getOrDefault(item, 0L);
  }

  long refundedNights(String provider) {
    return refundedNights.getOrDefault(provider, 0L);
  }

  long refusedShelterNights() {
    return refusedShelterNights;
  }

  long lateCourseNights() {
    return lateCourseNights;
  }

  long yearsBegun() {
    return yearsBegun;
  }
}
