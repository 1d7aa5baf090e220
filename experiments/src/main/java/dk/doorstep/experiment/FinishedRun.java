package dk.doorstep.experiment;

import dk.doorstep.observation.IndicatorTable;
import java.util.List;

/** The indicators and series of one run, packed so that thousands of runs can be kept. */
public final class FinishedRun {
  private final String scenario;
  private final int draw;
  private final int replication;
  private final Columns columns;
  private final double[] values;
  private final List<SeriesKey> seriesKeys;
  private final double[] seriesValues;

  /**
   * What a value of a series is about.
   *
   * @param day night at whose end it holds, -1 for the state that scenarios branch from
   * @param indicator what
   * @param group for whom
   */
  public record SeriesKey(int day, String indicator, String group) {}

  FinishedRun(
      String scenario,
      int draw,
      int replication,
      Columns columns,
      double[] values,
      List<SeriesKey> seriesKeys,
      double[] seriesValues) {
    this.scenario = scenario;
    this.draw = draw;
    this.replication = replication;
    this.columns = columns;
    this.values = values;
    this.seriesKeys = seriesKeys;
    this.seriesValues = seriesValues;
  }

  /** Id of the scenario. */
  public String scenario() {
    return scenario;
  }

  /** Index of the draw. */
  public int draw() {
    return draw;
  }

  /** Index of the replication. */
  public int replication() {
    return replication;
  }

  /** What the indicators are about, in the order of the table. */
  public List<IndicatorTable.Key> keys() {
    return columns.keys();
  }

  /** The value of this row of {@link #keys()}; NaN if undefined. */
  public double value(int row) {
    return values[row];
  }

  /** The value of this indicator for this group; NaN if undefined or not known. */
  public double value(String indicator, String group) {
    var row = columns.find(indicator, group);
    return row.isPresent() ? values[row.getAsInt()] : Double.NaN;
  }

  /** Whether the run reports this indicator for this group, defined or not. */
  public boolean has(String indicator, String group) {
    return columns.find(indicator, group).isPresent();
  }

  /** What the values of the series are about, day by day. */
  public List<SeriesKey> seriesKeys() {
    return seriesKeys;
  }

  /** The value of this row of {@link #seriesKeys()}; NaN if undefined. */
  public double seriesValue(int row) {
    return seriesValues[row];
  }
}
