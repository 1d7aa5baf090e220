package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import dk.doorstep.population.SupportStage;

/**
 * What is paid, by item and payer, in the prices of {@code price.year}.
 *
 * <ul>
 *   <li>{@code cost.total}, {@code cost.municipality}, {@code cost.state}: DKK a year, mean over
 *       all observed years.
 *   <li>{@code cost.shelter}, {@code cost.night_shelter}, {@code cost.support}, {@code
 *       cost.kept_place}, {@code cost.dwellings}, {@code cost.acute}: the same by item; with {@code
 *       .municipality} and {@code .state} appended, by payer.
 *   <li>{@code cost.shelter_night_net}, {@code cost.support_day_net}: what a night in a shelter and
 *       a day of an active course cost the municipality after refunds, mean over the whole run
 *       (mechanism M26).
 * </ul>
 *
 * The state refunds a part of shelter nights and support; acute use is the state's and the regions'
 * and is told as the state's; everything else is the municipality's. A guest on a kept place sleeps
 * a shelter night like any other, refunded and counted alike. Nobody's nights before day 0 count
 * towards a limit of refunds, nor do nights before the limit.
 */
final class Costs {
  private final Window window;
  private final int firstArea;
  private final CostTally tally = new CostTally();
  private final CourseCosts courses;

  /** Residents of shelters, and guests on kept places. */
  private final Sleepers sleepers;

  private final Stocks stocks;
  private final int[] kept;
  private final int[] guests;
  private final int[] dwellings;
  private final int[] calls;
  private final int[] knocks;
  private final FormerResidents former;
  private long shelterNights;

  Costs(Window window, PlacesView places, PersonMemories memories, Stocks stocks) {
    this.window = window;
    this.stocks = stocks;
    firstArea = places.firstArea();
    int areas = places.areaCount();
    courses = new CourseCosts(areas, memories);
    sleepers = new Sleepers(areas, memories);
    kept = new int[areas];
    guests = new int[areas];
    dwellings = new int[areas];
    calls = new int[areas];
    knocks = new int[areas];
    former = new FormerResidents(places, memories);
  }

  /** Somebody comes to a shelter or leaves it. */
  void moved(int day, PersonView p, Situation from) {
    if (from == Situation.SHELTER) {
      sleepers.leave(p.slot(), day);
    }
    if (p.situation() == Situation.SHELTER) {
      sleepers.enter(p.area() - firstArea, p.slot(), day);
    }
  }

  /** Somebody came to a home, lost it, or is no longer followed; or has a home at the start. */
  void homeChanged(int day, EventKind kind, PersonView p) {
    int area = p.area() - firstArea;
    former.moved(p);
    if (kind == EventKind.INITIAL) {
      present(area, p, day);
    } else if (kind == EventKind.MOVED_IN) {
      dwellings[area] += p.isAssignedHome() ? 1 : 0;
      if (p.supportStage() == SupportStage.ACTIVE) {
        courses.begin(area, p, p.supportPhase());
      }
    }
    if (!p.situation().isFollowed()) {
      sleepers.forget(p.slot(), day);
      courses.end(p.slot());
    }
  }

  private void present(int area, PersonView p, int day) {
    if (p.supportStage() == SupportStage.ACTIVE) {
      courses.begin(area, p, p.supportPhase());
    }
    if (p.hasKeptPlace()) {
      kept[area]++;
    }
    if (p.isInRespite()) {
      guests[area] += p.hasKeptPlace() ? 1 : 0;
      sleepers.enter(area, p.slot(), day);
    }
  }

  void noted(int day, EventKind kind, PersonView p, int detail) {
    int area = p.area() - firstArea;
    switch (kind) {
      case SUPPORT_STARTED -> courses.begin(area, p, 0);
      case SUPPORT_PHASE -> courses.begin(area, p, detail);
      case SUPPORT_REFUSED, SUPPORT_COMPLETED, SUPPORT_STOPPED -> courses.end(p.slot());
      case KEPT_PLACE -> kept[area]++;
      case KEPT_PLACE_ENDED -> kept[area]--;
      case RESPITE -> {
        guests[area]++;
        sleepers.enter(area, p.slot(), day);
      }
      case RESPITE_ENDED -> {
        guests[area]--;
        sleepers.leave(p.slot(), day);
      }
      case LIFELINE -> calls[area]++;
      case KNOCK -> knocks[area]++;
      case PREVENTIVE_STAY -> {
        calls[area]++;
        sleepers.enter(area, p.slot(), day);
      }
      case PREVENTIVE_STAY_ENDED -> sleepers.leave(p.slot(), day);
      default -> {
        // costs nothing
      }
    }
  }

  void nightEnded(int day, PlacesView places) {
    for (int area = 0; area < kept.length; area++) {
      TariffView tariff = places.tariff(firstArea + area);
      payShelters(area, day, tariff);
      courses.pay(area, day, tariff, tally);
      long inNightShelter = stocks.now(Situation.NIGHT_SHELTER, area);
      tally.add(CostItem.NIGHT_SHELTER, inNightShelter * tariff.nightShelterNightOre(), 0);
      int unused = kept[area] - guests[area];
      tally.add(CostItem.KEPT_PLACE, unused * tariff.keptNightOre(), 0);
      tally.add(CostItem.DWELLINGS, dwellings[area] * tariff.assignedDwellingOre(), 0);
      dwellings[area] = 0;
      long onStreet = stocks.now(Situation.STREET, area);
      long acute = (onStreet + inNightShelter) * tariff.acuteNightOre();
      tally.add(CostItem.ACUTE, acute, acute);
      payBase(area, places, tariff);
      tally.add(CostItem.PREVENTION, tariff.preventionNightOre(), 0);
    }
  }

  private void payBase(int area, PlacesView places, TariffView tariff) {
    long ore =
        former.withOpenHouse(area, places) * tariff.openHouseDayOre()
            + calls[area] * tariff.lifelineOre()
            + knocks[area] * tariff.knockOre();
    calls[area] = 0;
    knocks[area] = 0;
    tally.add(CostItem.BASE, ore, 0);
  }

  private void payShelters(int area, int day, TariffView tariff) {
    int nights = sleepers.count(area);
    int refunded = sleepers.refunded(area, day, tariff.refundedShelterNights());
    shelterNights += nights;
    tally.add(
        CostItem.SHELTER, nights * tariff.shelterNightOre(), refunded * tariff.shelterRefundOre());
  }

  /** Øre of all payers and of the state since the row before; counting starts anew. */
  long[] takeRow() {
    return tally.takeRow();
  }

  /** Adds another part of the world; who is where now stays apart. */
  void merge(Costs other) {
    tally.merge(other.tally);
    courses.merge(other.courses);
    shelterNights += other.shelterNights;
  }

  void report(IndicatorTable table) {
    tally.report(table, window.years());
    table.addRatio(
        "cost.shelter_night_net",
        "all",
        "DKK/night",
        CostTally.kroner(tally.municipalOre(CostItem.SHELTER)),
        shelterNights);
    table.addRatio(
        "cost.support_day_net",
        "all",
        "DKK/day",
        CostTally.kroner(tally.municipalOre(CostItem.SUPPORT)),
        courses.days());
  }
}
