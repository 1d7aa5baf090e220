package dk.doorstep.observation;

import dk.doorstep.parameters.Situation;
import java.util.ArrayList;
import java.util.List;

/** The rows of a series while they are counted, part of the world by part. */
final class SeriesRows {
  private static final List<String> FLOWS =
      List.of(
          "inflow.spells",
          "inflow.first_time",
          "exit.housed",
          "deaths",
          "shelter.turn_aways",
          "support.courses",
          "kept_place.nights");

  private static final int STOCKS = Situation.SUPPORTED_HOUSING.ordinal() + 1;
  private static final int BEDS = STOCKS;
  private static final int SLEEPING = STOCKS + 1;
  private static final int FIRST_FLOW = STOCKS + 2;
  private static final int TURN_AWAYS = FIRST_FLOW + FLOWS.indexOf("shelter.turn_aways");
  private static final int COST = FIRST_FLOW + FLOWS.size();
  private static final int COST_OF_STATE = COST + 1;
  private static final int WIDTH = COST + 2;

  private final List<Integer> days = new ArrayList<>();
  private final List<long[]> rows = new ArrayList<>();

  /** The state that all scenarios branch from; no flows yet and no look at the places. */
  void addStart(Stocks stocks) {
    days.add(-1);
    rows.add(stocksNow(stocks));
  }

  void add(
      int day,
      Stocks stocks,
      Flows flows,
      Shelters shelters,
      SupportUse supportUse,
      Costs costs,
      PlacesView places) {
    long[] row = stocksNow(stocks);
    copy(Shelters.tonight(places), row, BEDS);
    copy(flows.takeRow(), row, FIRST_FLOW);
    row[TURN_AWAYS] = shelters.takeRowTurnAways();
    copy(supportUse.takeRow(), row, TURN_AWAYS + 1);
    copy(costs.takeRow(), row, COST);
    days.add(day);
    rows.add(row);
  }

  private static void copy(long[] from, long[] row, int first) {
    for (int i = 0; i < from.length; i++) {
      row[first + i] = from[i];
    }
  }

  private static long[] stocksNow(Stocks stocks) {
    long[] row = new long[WIDTH];
    for (int s = 0; s < STOCKS; s++) {
      row[s] = stocks.now(Situation.of(s));
    }
    return row;
  }

  void merge(SeriesRows other) {
    for (int i = 0; i < rows.size(); i++) {
      long[] row = rows.get(i);
      long[] added = other.rows.get(i);
      for (int k = 0; k < WIDTH; k++) {
        row[k] += added[k];
      }
    }
  }

  Series toSeries() {
    Series series = new Series();
    for (int i = 0; i < rows.size(); i++) {
      report(series, days.get(i), rows.get(i));
    }
    return series;
  }

  private static void report(Series series, int day, long[] row) {
    long homeless = 0;
    for (Situation s : Situation.HOMELESS) {
      homeless += row[s.ordinal()];
    }
    series.add(day, "homeless.total", "all", homeless);
    for (Situation s : Situation.HOMELESS) {
      series.add(day, "homeless." + s.label(), "all", row[s.ordinal()]);
    }
    for (int s = Situation.HOMELESS.size(); s < STOCKS; s++) {
      series.add(day, "housed." + Situation.of(s).label(), "all", row[s]);
    }
    if (day >= 0) {
      double occupancy = row[BEDS] == 0 ? Double.NaN : (double) row[SLEEPING] / row[BEDS];
      series.add(day, "shelter.occupancy", "all", occupancy);
      for (int f = 0; f < FLOWS.size(); f++) {
        series.add(day, FLOWS.get(f), "all", row[FIRST_FLOW + f]);
      }
      long municipal = row[COST] - row[COST_OF_STATE];
      series.add(day, "cost.total", "all", CostTally.kroner(row[COST]));
      series.add(day, "cost.municipality", "all", CostTally.kroner(municipal));
      series.add(day, "cost.state", "all", CostTally.kroner(row[COST_OF_STATE]));
    }
  }
}
