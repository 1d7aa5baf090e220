package dk.doorstep.verification;

import dk.doorstep.observation.EventKind;
import dk.doorstep.observation.Listeners;
import dk.doorstep.observation.PlacesView;
import dk.doorstep.observation.Recorder;
import dk.doorstep.observation.TrajectoryListener;
import dk.doorstep.observation.Window;
import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two towns of Denmark under a policy with kept places, refund rules with a limit, and little of
 * everything: what events tell, what places show and what is paid must agree to the last night.
 */
final class BookkeepingCheck {
  private static final String SCENARIO = "shelter-cti-kept-place";
  private static final List<String> TOWNS = List.of("town", "small-town");
  private static final int YEARS = 3;
  private static final int NIGHTS_PER_YEAR = 365;
  private static final int REFUNDED_NIGHTS = 120;
  private static final long ORE_PER_KRONE = 100;

  private final long seed;

  BookkeepingCheck(long seed) {
    this.seed = seed;
  }

  List<Finding> run(Defect defect) {
    double limit = REFUNDED_NIGHTS + (defect == Defect.REFUND_DAY ? 1 : 0);
    CheckedWorld world = CheckedWorld.of(SCENARIO, Map.of("reimbursement.shelterDays", limit));
    List<Integer> areas =
        world.description().areas().stream().map(a -> TOWNS.contains(a.name()) ? 1 : 0).toList();
    List<String> names = new ArrayList<>();
    List<List<String>> sites = new ArrayList<>();
    for (int area = 0; area < TOWNS.size(); area++) {
      names.add(TOWNS.get(area));
      sites.add(List.of("1", "2").subList(0, 2 - area));
    }
    Window window = new Window(YEARS, NIGHTS_PER_YEAR);
    var heard =
        world.run(
            areas,
            seed,
            0,
            window.lastDay(),
            places ->
                new Listeners<>(new Recorder(window, places, names, sites), new Books(defect)));
    Books books = heard.second();
    double refund = heard.first().indicators().value("cost.shelter.state") * YEARS;
    return List.of(
        Finding.exactly(
            Finding.Check.LITTLE, books.residentNights, books.nightsOfStays(window.lastDay())),
        Finding.exactly(Finding.Check.CONSERVATION, 0, books.wrong),
        Finding.exactly(
            Finding.Check.REFUND,
            books.refundOre / (double) ORE_PER_KRONE,
            Math.rint(refund * ORE_PER_KRONE) / ORE_PER_KRONE));
  }

  /** Keeps books by events alone, and compares them with places and persons every night. */
  private static final class Books implements TrajectoryListener {
    private final Defect defect;
    private final Map<Long, Situation> situations = new HashMap<>();
    private final Map<Long, Integer> stays = new HashMap<>();
    private final Map<Long, List<Integer>> nightsUnderLimit = new HashMap<>();
    private final Set<Long> movedTonight = new HashSet<>();
    private long residentNights;
    private long finishedNights;
    private long refundOre;
    private int wrong;
    private boolean planted;

    Books(Defect defect) {
      this.defect = defect;
    }

    @Override
    public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
      boolean isPlain = kind == EventKind.LEFT && from != Situation.SHELTER;
      if (defect == Defect.LOST_PERSON && isPlain && !planted) {
        planted = true;
        return;
      }
      book(day, p, from);
      if (from == Situation.SHELTER) {
        finishedNights += day - stays.remove(p.number());
      }
      if (p.situation() == Situation.SHELTER) {
        stays.put(p.number(), kind == EventKind.INITIAL ? 0 : day);
      }
    }

    private void book(int day, PersonView p, Situation from) {
      Situation known = situations.get(p.number());
      boolean isNew = from == Situation.LEFT;
      boolean isTwice = !isNew && !movedTonight.add(p.number());
      wrong += isTwice || (isNew ? known != null : known != from) ? 1 : 0;
      if (p.situation().isFollowed()) {
        situations.put(p.number(), p.situation());
      } else {
        situations.remove(p.number());
      }
    }

    @Override
    public void nightEnded(int day, PlacesView places) {
      movedTonight.clear();
      Map<Long, Situation> seen = new HashMap<>();
      Map<Integer, Integer> residents = new HashMap<>();
      places.forEachPerson(
          p -> {
            wrong += seen.put(p.number(), p.situation()) == null ? 0 : 1;
            if (p.situation() == Situation.SHELTER) {
              residents.merge(1000 * p.area() + p.site(), 1, Integer::sum);
            }
            if (p.situation() == Situation.SHELTER || p.isInRespite()) {
              refund(p, day, places);
            }
          });
      wrong += seen.equals(situations) ? 0 : 1;
      for (int area = places.firstArea(); area < places.firstArea() + places.areaCount(); area++) {
        wrong += places.workerLoad(area) > places.workerCapacity(area) ? 1 : 0;
        for (int site = 0; site < places.siteCount(area); site++) {
          int slept = residents.getOrDefault(1000 * area + site, 0);
          wrong += places.residents(area, site) == slept ? 0 : 1;
          wrong += places.sleeping(area, site) > places.beds(area, site) ? 1 : 0;
          residentNights += places.residents(area, site);
        }
      }
      if (defect == Defect.LOST_NIGHT && day == 0) {
        residentNights--;
      }
    }

    /** The nights of a person's running year are counted from a list of all of them. */
    private void refund(PersonView p, int day, PlacesView places) {
      List<Integer> nights = nightsUnderLimit.computeIfAbsent(p.number(), n -> new ArrayList<>());
      nights.add(day);
      int start = nights.get(0);
      int ofYear = 0;
      for (int night : nights) {
        if (night >= start + NIGHTS_PER_YEAR) {
          start = night;
          ofYear = 0;
        }
        ofYear++;
      }
      refundOre += ofYear <= REFUNDED_NIGHTS ? places.tariff(p.area()).shelterRefundOre() : 0;
    }

    /** Nights of all stays, those that go on included. */
    private long nightsOfStays(int lastDay) {
      return finishedNights + stays.values().stream().mapToLong(from -> lastDay + 1 - from).sum();
    }
  }
}
