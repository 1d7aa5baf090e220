package dk.doorstep.submodel;

import dk.doorstep.parameters.CostParameters;
import dk.doorstep.parameters.KeptPlaceParameters;
import dk.doorstep.parameters.Parameter;
import dk.doorstep.parameters.PriceParameters;
import dk.doorstep.parameters.Settings;
import dk.doorstep.population.Method;

/**
 * What things cost, in whole øre and in the prices of {@code price.year}: every stated cost is
 * carried there by the price index of its own year (evidence P75, P78–P81, P132).
 */
public final class Prices {
  private static final int ORE_PER_KRONE = 100;
  private static final int MINUTES_PER_WEEKLY_NIGHT = 60 * 7;

  private final long shelterNight;
  private final long nightShelterNight;
  private final long keptNight;
  private final long assignedDwelling;
  private final long acuteNight;
  private final long openHouseDay;
  private final long lifelineCall;
  private final long knock;
  private final double preventedPerson;
  private final long[] supportHour = new long[Method.values().length];

  public Prices(Settings s, int day) {
    double bedShare =
        s.value(CostParameters.BED_BASIS, day) == 0
            ? 1
            : s.value(CostParameters.AVOIDABLE_BED_SHARE, day);
    double night =
        bedShare * ore(s, CostParameters.SHELTER_NIGHT, CostParameters.SHELTER_NIGHT_YEAR, day);
    shelterNight = Math.round(night);
    // A bed that stands empty for one person costs what it would cost if slept in.
    boolean isOwnBed =
        KeptPlaceParameters.FORM.format(s.value(KeptPlaceParameters.FORM, day)).equals("ownBed");
    keptNight = Math.round(night * (isOwnBed ? 1 : s.value(KeptPlaceParameters.COST_SHARE, day)));
    nightShelterNight =
        rounded(
            s, CostParameters.NIGHT_SHELTER_NIGHT, CostParameters.NIGHT_SHELTER_NIGHT_YEAR, day);
    assignedDwelling =
        rounded(s, CostParameters.ASSIGNED_DWELLING, CostParameters.ASSIGNED_DWELLING_YEAR, day);
    acuteNight = rounded(s, CostParameters.ACUTE_NIGHT, CostParameters.ACUTE_NIGHT_YEAR, day);
    openHouseDay =
        rounded(s, CostParameters.OPEN_HOUSE_DAY, CostParameters.OPEN_HOUSE_DAY_YEAR, day);
    lifelineCall = rounded(s, CostParameters.LIFELINE_CALL, CostParameters.LIFELINE_CALL_YEAR, day);
    knock = rounded(s, CostParameters.KNOCK, CostParameters.KNOCK_YEAR, day);
    preventedPerson =
        ore(s, CostParameters.PREVENTED_PERSON, CostParameters.PREVENTED_PERSON_YEAR, day);
    for (Method method : Method.values()) {
      if (method != Method.NONE) {
        var named = CostParameters.SupportMethod.valueOf(method.name());
        supportHour[method.ordinal()] =
            rounded(
                s,
                CostParameters.SUPPORT_HOUR.of(named),
                CostParameters.SUPPORT_HOUR_YEAR.of(named),
                day);
      }
    }
  }

  private static long rounded(Settings s, Parameter cost, Parameter year, int day) {
    return Math.round(ore(s, cost, year, day));
  }

  private static double ore(Settings s, Parameter cost, Parameter year, int day) {
    double to = index(s, (int) s.value(PriceParameters.YEAR, day), day);
    double from = index(s, (int) s.value(year, day), day);
    return s.value(cost, day) * ORE_PER_KRONE * to / from;
  }

  private static double index(Settings s, int year, int day) {
    return s.value(PriceParameters.INDEX.of(PriceParameters.Year.of(year)), day);
  }

  /** A night in a shelter, of which only the avoidable part counts if that is the basis. */
  public long shelterNightOre() {
    return shelterNight;
  }

  public long nightShelterNightOre() {
    return nightShelterNight;
  }

  /** A night on which a place is kept and nobody sleeps on it. */
  public long keptNightOre() {
    return keptNight;
  }

  /** A move into an assigned dwelling. */
  public long assignedDwellingOre() {
    return assignedDwelling;
  }

  /** Acute use, per night on the street or in a night shelter. */
  public long acuteNightOre() {
    return acuteNight;
  }

  /** A day of one former resident where the shelter keeps an open house. */
  public long openHouseDayOre() {
    return openHouseDay;
  }

  /** The lifeline, for each loss averted. */
  public long lifelineOre() {
    return lifelineCall;
  }

  /** Knocking, for each loss averted. */
  public long knockOre() {
    return knock;
  }

  /** Prevention on a night on which so many persons fewer become homeless on average. */
  public long preventionNightOre(double preventedPersons) {
    return Math.round(preventedPerson * preventedPersons);
  }

  /** A night of a course with so many minutes a week: a seventh of the week. */
  public long courseNightOre(Method method, int minutesPerWeek) {
    double ore = (double) supportHour[method.ordinal()] * minutesPerWeek;
    return Math.round(ore / MINUTES_PER_WEEKLY_NIGHT);
  }
}
