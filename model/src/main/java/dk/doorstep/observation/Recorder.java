package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import dk.doorstep.population.PersonView;
import java.util.List;

/**
 * Turns what happens in one part of the world into indicators and series. Counts are whole numbers,
 * so that the sum over parts does not depend on how the world was cut. The indicators are described
 * where they are counted: {@link Stocks}, {@link Flows}, {@link Tenancies}, {@link Years}, {@link
 * Shelters}, {@link AddressChanges}, {@link Coverage}, {@link SupportUse}, {@link
 * HousingFirstReach}, {@link Setbacks}, {@link Wellbeing}, {@link SiteRetention}, {@link Costs}.
 */
public final class Recorder implements TrajectoryListener {
  private final Window window;
  private final Groups groups;
  private final Stocks stocks;
  private final Flows flows;
  private final Tenancies tenancies;
  private final Years years;
  private final Shelters shelters;
  private final AddressChanges addressChanges;
  private final Coverage coverage;
  private final SupportUse supportUse;
  private final HousingFirstReach housingFirst;
  private final Setbacks setbacks;
  private final Wellbeing wellbeing;
  private final SiteRetention siteRetention;
  private final Costs costs;
  private final SeriesRows series;
  private int night = -1;

  /**
   * A recorder for one part of a world.
   *
   * @param areaNames names of all areas of the world
   * @param siteNames names of all shelters, by area
   */
  public Recorder(
      Window window, PlacesView part, List<String> areaNames, List<List<String>> siteNames) {
    this.window = window;
    groups = new Groups(areaNames);
    PersonMemories memories = new PersonMemories();
    stocks = new Stocks(window, groups, part, memories);
    flows = new Flows(window, groups);
    tenancies = new Tenancies(window, groups, memories);
    years = new Years(window, memories);
    YearMarks marks = new YearMarks(memories);
    shelters = new Shelters(window, groups, siteNames, part, memories, marks);
    addressChanges = new AddressChanges(window, memories);
    coverage = new Coverage();
    supportUse = new SupportUse(window, part, memories);
    housingFirst = new HousingFirstReach(window, marks);
    setbacks = new Setbacks(window);
    wellbeing = new Wellbeing(groups);
    siteRetention = new SiteRetention(window, siteNames, part, memories);
    costs = new Costs(window, part, memories, stocks);
    series = new SeriesRows();
  }

  @Override
  public void moved(int day, EventKind kind, PersonView p, Situation from, int fromSite) {
    beginNight(day);
    stocks.moved(day, p, from);
    years.moved(kind, p);
    boolean isAboutHome = kind != EventKind.MOVE && kind != EventKind.ARRIVAL;
    if (isAboutHome || from == Situation.SHELTER || p.situation() == Situation.SHELTER) {
      shelters.moved(day, p, from);
      addressChanges.moved(day, kind, p, from);
      costs.moved(day, p, from);
    }
    housingFirst.moved(day, p);
    if (kind != EventKind.MOVE && kind != EventKind.INITIAL) {
      flows.moved(day, kind, p, from);
    }
    if (isAboutHome) {
      homeChanged(day, kind, p, from);
    }
  }

  /** Somebody came to a home, lost it, or is no longer followed; or has a home at the start. */
  private void homeChanged(int day, EventKind kind, PersonView p, Situation from) {
    if (kind == EventKind.INITIAL) {
      supportUse.present(p);
    }
    tenancies.moved(day, kind, p, from);
    supportUse.moved(kind, p);
    siteRetention.moved(day, kind, p);
    costs.homeChanged(day, kind, p);
  }

  @Override
  public void noted(int day, EventKind kind, PersonView p, int detail) {
    beginNight(day);
    switch (kind) {
      case TURNED_AWAY -> shelters.turnedAway(day);
      case ADDRESS_CHANGE -> addressChanges.addressChanged(day, p);
      case REGISTERED, PLAN, CONTACT_PERSON, READY, STAY_PLAN, TREATMENT_ENDED, ARREARS_CLEARED -> {
        // what is counted of these is the state, see coverage
      }
      case OFFER_ACCEPTED,
          OFFER_DECLINED,
          OFFER_COMPELLED,
          LOSS_CAUSE,
          TREATMENT,
          ARREARS,
          SANCTION ->
          setbacks.noted(day, kind, detail);
      default -> {
        costs.noted(day, kind, p, detail);
        supportUse.noted(day, kind, p, detail);
        housingFirst.noted(day, kind, p);
        setbacks.noted(day, kind, detail);
      }
    }
  }

  @Override
  public void nightEnded(int day, PlacesView places) {
    beginNight(day);
    lookAtEverybody(day, places);
    stocks.nightEnded(day);
    years.nightEnded(day);
    shelters.nightEnded(day, places);
    supportUse.nightEnded(day, places);
    costs.nightEnded(day, places);
    if (window.isRow(day) || day == window.lastDay()) {
      series.add(day, stocks, flows, shelters, supportUse, costs, places);
    }
  }

  /** One walk past everybody, on the nights on which some observer has to see them all. */
  private void lookAtEverybody(int day, PlacesView places) {
    boolean isSurvey = window.isSurvey(day);
    boolean isForYears = Years.looksOn(day);
    boolean isFirst = day == window.lastYearFrom();
    boolean isLast = day == window.lastDay();
    if (isSurvey || isForYears || isFirst || isLast) {
      places.forEachPerson(
          p -> {
            if (isSurvey) {
              coverage.look(p, day);
              wellbeing.look(p, day, places);
            }
            if (isForYears) {
              years.look(p, day);
              growOlder(p, day);
            }
            if (isFirst) {
              shelters.openYear(p, day);
              housingFirst.look(p);
            }
            if (isLast) {
              shelters.closeYear(p);
              addressChanges.closeYear(p, day);
            }
          });
    }
  }

  private void growOlder(PersonView p, int day) {
    if (Window.isYearEnd(day)) {
      stocks.grow(p, day);
    }
  }

  private void beginNight(int day) {
    if (day > night) {
      if (night == -1) {
        series.addStart(stocks);
      }
      night = day;
      years.nightBegins(day);
    }
  }

  /** Adds what was recorded in the part of the world that follows, in the order of the areas. */
  public void merge(Recorder other) {
    stocks.merge(other.stocks);
    flows.merge(other.flows);
    tenancies.merge(other.tenancies);
    years.merge(other.years);
    shelters.merge(other.shelters);
    addressChanges.merge(other.addressChanges);
    coverage.merge(other.coverage);
    supportUse.merge(other.supportUse);
    housingFirst.merge(other.housingFirst);
    setbacks.merge(other.setbacks);
    wellbeing.merge(other.wellbeing);
    siteRetention.merge(other.siteRetention);
    costs.merge(other.costs);
    series.merge(other.series);
  }

  /** The indicators of the whole run. */
  public IndicatorTable indicators() {
    IndicatorTable table = new IndicatorTable();
    stocks.report(table, supportUse.respiteNights() + setbacks.preventiveNights());
    years.report(table);
    flows.report(table);
    tenancies.report(table);
    shelters.report(table);
    addressChanges.report(table);
    coverage.report(table);
    supportUse.report(table);
    housingFirst.report(table);
    setbacks.report(table);
    wellbeing.report(table);
    siteRetention.report(table);
    costs.report(table);
    return table;
  }

  /** The series of the whole run. */
  public Series series() {
    return series.toSeries();
  }
}
