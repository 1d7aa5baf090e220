package dk.doorstep.parameters;

import static dk.doorstep.parameters.Parameter.*;

/**
 * The year in whose prices costs are told, and the price index by which every stated cost is
 * carried there (evidence P132). Both are read once: prices do not change within a run.
 */
public final class PriceParameters {
  /** First year of the table. */
  public static final int FIRST_YEAR = 2012;

  /** Last year of the table. */
  public static final int LAST_YEAR = FIRST_YEAR + Year.values().length - 1;

  public static final Parameter YEAR =
      integer("price.year", 2024, "year")
          .allowed(FIRST_YEAR, LAST_YEAR)
          .scope(Scope.WORLD)
          .chosen("the last year whose index has been read; P132")
          .means("Year in whose prices all costs are told.");

  public static final Family<Year> INDEX =
      Family.of(PriceParameters::index, java.util.List.of(Year.values()));

  /** The years of the table. */
  public enum Year {
    Y2012(98.2),
    Y2013(99.0),
    Y2014(99.6),
    Y2015(100),
    Y2016(100.3),
    Y2017(101.4),
    Y2018(102.2),
    Y2019(103.0),
    Y2020(103.4),
    Y2021(105.3),
    Y2022(113.5),
    Y2023(117.2),
    Y2024(118.8),
    Y2025(121.2),
    Y2026(123.6);

    private final double index;

    Year(double index) {
      this.index = index;
    }

    /** The entry of this calendar year, which must lie within the table. */
    public static Year of(int calendarYear) {
      return values()[calendarYear - FIRST_YEAR];
    }

    int calendarYear() {
      return FIRST_YEAR + ordinal();
    }
  }

  /** Whether the parameter is one of these; none of them can change over time. */
  public static boolean contains(Parameter parameter) {
    return parameter.equals(YEAR) || INDEX.all().contains(parameter);
  }

  private static Parameter index(Year year) {
    Builder declared =
        number("priceIndex.y" + year.calendarYear(), year.index, "index, 2015 = 100")
            .allowed(10, 1000)
            .scope(Scope.WORLD);
    return source(declared, year)
        .means("Consumer price index of the year " + year.calendarYear() + ".");
  }

  private static Builder source(Builder declared, Year year) {
    int calendarYear = year.calendarYear();
    if (calendarYear == 2015) {
      return declared.chosen("100 by definition");
    }
    if (calendarYear >= 2020 && calendarYear <= 2024) {
      return declared.derived("P132: mean of the months");
    }
    double range = calendarYear < 2020 ? 0.5 : (calendarYear - 2024) * 1.2;
    return declared
        .plausible(year.index - range, year.index + range)
        .assumed(
            calendarYear < 2020
                ? "not read in a source: Danish inflation as it is remembered, carried back from the 2020 of P132; replace it by the published index"
                : "two per cent a year after the 2024 of P132; replace it by the published index");
  }

  private PriceParameters() {}
}
