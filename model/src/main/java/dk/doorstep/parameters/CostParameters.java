package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

import java.util.List;
import java.util.Locale;

/**
 * What things cost, in Danish kroner, each in the prices of the year stated beside it. The cost of
 * a kept night is with the kept place.
 */
public final class CostParameters {
  private static final double MOST = 1e6;

  public static final Parameter SHELTER_NIGHT =
      number("cost.shelterNight", 1507, "DKK/night")
          .allowed(0, MOST)
          .derived("P75: 550,000 a year over 365; P77 gives 990 to 1,640; P86 for the basis")
          .means("Cost of a night in a shelter, averaged over all costs of the place.");

  public static final Parameter SHELTER_NIGHT_YEAR =
      priceYear("cost.shelterNightPriceYear", 2023, "P75 states no year; read as 2023");

  public static final Parameter BED_BASIS =
      choice("cost.bedBasis", "average", "avoidable")
          .chosen(
              "P86: the rate is fixed by long-run average cost; what an empty bed saves is less")
          .means(
              "Whether a shelter night counts at its average cost or only at the part that an empty bed saves.");

  public static final Parameter AVOIDABLE_BED_SHARE =
      share("cost.avoidableBedShare", 0.5)
          .plausible(0.2, 1)
          .assumed("no source; staff and buildings do not follow a single bed")
          .means(
              "Share of the average cost of a shelter night that an empty bed saves; read only with bedBasis avoidable.");

  public static final Parameter NIGHT_SHELTER_NIGHT =
      number("cost.nightShelterNight", 500, "DKK/night")
          .allowed(0, MOST)
          .plausible(200, 1000)
          .assumed("no source; a night without a room or a day programme, a third of P75")
          .means("Cost of a night in a night shelter.");

  public static final Parameter NIGHT_SHELTER_NIGHT_YEAR =
      priceYear("cost.nightShelterNightPriceYear", 2023, "as the shelter night");

  public static final Family<SupportMethod> SUPPORT_HOUR =
      Family.of(CostParameters::supportHour, List.of(SupportMethod.values()));

  public static final Family<SupportMethod> SUPPORT_HOUR_YEAR =
      Family.of(
          m ->
              priceYear(
                  "cost.supportHourPriceYear." + m.key(),
                  m == SupportMethod.ACT || m == SupportMethod.SECTION_85 ? 2018 : 2017,
                  switch (m) {
                    case CTI -> "P78 is of 2017";
                    case ACT -> "P80 states no year; read as 2018";
                    case SECTION_85 -> "P79 is of 2018";
                    default -> "as the CTI hour";
                  }),
          List.of(SupportMethod.values()));

  public static final Parameter ASSIGNED_DWELLING =
      number("cost.assignedDwelling", 15_000, "DKK/dwelling")
          .allowed(0, MOST)
          .plausible(5_000, 40_000)
          .assumed("no source; deposit, repairs that the municipality answers for, first things")
          .means("What the municipality pays once when a person moves into an assigned dwelling.");

  public static final Parameter ASSIGNED_DWELLING_YEAR =
      priceYear("cost.assignedDwellingPriceYear", 2023, "an assumed cost; as the shelter night");

  public static final Parameter OPEN_HOUSE_DAY =
      number("cost.openHouseDay", 25, "DKK/day")
          .allowed(0, MOST)
          .plausible(5, 100)
          .assumed("no source; a part of a meal and of the hours of those who keep house")
          .means(
              "Cost per day and former resident in a home where the shelter keeps an open house.");

  public static final Parameter OPEN_HOUSE_DAY_YEAR =
      priceYear("cost.openHouseDayPriceYear", 2023, "an assumed cost; as the shelter night");

  public static final Parameter LIFELINE_CALL =
      number("cost.lifelinePerAvertedLoss", 5_000, "DKK/loss")
          .allowed(0, MOST)
          .plausible(1_000, 20_000)
          .assumed("no source; about fifteen hours for all who call, for each loss averted")
          .means(
              "Cost of the lifeline for each loss of a home that it averts, beside the nights of a stay.");

  public static final Parameter LIFELINE_CALL_YEAR =
      priceYear("cost.lifelinePerAvertedLossPriceYear", 2023, "an assumed cost");

  public static final Parameter KNOCK =
      number("cost.outreachPerAvertedLoss", 12_000, "DKK/loss")
          .allowed(0, MOST)
          .plausible(3_000, 40_000)
          .assumed("no source; two hours a knock, of which one in seventeen averts a loss")
          .means("Cost of outreach workers' knocking for each loss of a home that it averts.");

  public static final Parameter KNOCK_YEAR =
      priceYear("cost.outreachPerAvertedLossPriceYear", 2023, "an assumed cost");

  public static final Parameter PREVENTED_PERSON =
      number("cost.preventedPerson", 30_000, "DKK/person")
          .allowed(0, MOST)
          .plausible(5_000, 100_000)
          .assumed("no source; arrears paid and a few months of support")
          .means("Cost of prevention for each person who does not become homeless.");

  public static final Parameter PREVENTED_PERSON_YEAR =
      priceYear("cost.preventedPersonPriceYear", 2023, "an assumed cost");

  public static final Parameter ACUTE_NIGHT =
      number("cost.acuteHomelessNight", 100, "DKK/night")
          .allowed(0, MOST)
          .plausible(20, 300)
          .assumed("E83 for the direction; no Danish amount found")
          .means(
              "Cost of acute use, such as emergency rooms and police, per night on the street or in a night shelter.");

  public static final Parameter ACUTE_NIGHT_YEAR =
      priceYear("cost.acuteHomelessNightPriceYear", 2023, "an assumed cost; as the shelter night");

  /** Methods of support, named as those of the population. */
  public enum SupportMethod {
    TRADITIONAL,
    CTI,
    ICM,
    ACT,
    SECTION_85;

    /** The word used in keys. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace("_", "");
    }
  }

  private static Parameter supportHour(SupportMethod method) {
    String key = "cost.supportHour." + method.key();
    Builder declared = number(key, defaultHour(method), "DKK/hour").allowed(0, MOST);
    Builder sourced =
        switch (method) {
          case CTI ->
              declared.derived(
                  "P78: 49,000 a course over 39 weeks at 3.6 hours (E50); 41,000 to 62,000 give 292 to 442");
          case ACT ->
              declared
                  .plausible(349, 1200)
                  .assumed(
                      "P80: 107,446 a person-year with overhead, over 187.7 hours at the 3.6 a week of E50; the hours of that pilot, and the cost of homelessness ACT, were not found");
          case SECTION_85 ->
              declared
                  .plausible(300, 600)
                  .assumed(
                      "P79: 59,000 where CTI costs 51,000, times the CTI hour; hours not told");
          case ICM ->
              declared
                  .plausible(250, 600)
                  .assumed("as the CTI hour; P81 tells 58,287 a course but no hours");
          case TRADITIONAL ->
              declared.plausible(250, 600).assumed("as the CTI hour; no source of its own");
        };
    return sourced.means("Cost of an hour of support with the person: " + method.key() + ".");
  }

  private static double defaultHour(SupportMethod method) {
    return switch (method) {
      case ACT -> 572;
      case SECTION_85 -> 404;
      default -> 349;
    };
  }

  static Parameter priceYear(String key, int year, String reason) {
    return integer(key, year, "year")
        .allowed(PriceParameters.FIRST_YEAR, PriceParameters.LAST_YEAR)
        .chosen(reason)
        .means("Year in whose prices " + key.replace("PriceYear", "") + " is stated.");
  }

  private CostParameters() {}
}
