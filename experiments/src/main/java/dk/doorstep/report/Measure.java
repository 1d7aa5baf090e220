package dk.doorstep.report;

/** A headline of the report: an indicator for everybody, and which way is better. */
public enum Measure {
  /** Nights homeless, of all persons, per year; the whole run, not the last year alone. */
  NIGHTS("homeless.nights", Kind.COUNT, Direction.LOWER),
  /** Persons homeless on a night, mean over the last year. */
  PERSONS("homeless.total", Kind.COUNT, Direction.LOWER),
  RETURNS("return.24m", Kind.SHARE, Direction.LOWER),
  HOMES_KEPT("retention.24m", Kind.SHARE, Direction.HIGHER),
  HOMES_LOST("tenancy.lost", Kind.COUNT, Direction.LOWER),
  MUNICIPALITY("cost.municipality", Kind.MONEY, Direction.LOWER),
  STATE("cost.state", Kind.MONEY, Direction.LOWER),
  COST("cost.total", Kind.MONEY, Direction.LOWER),
  COURSES("support.courses", Kind.COUNT, Direction.NONE),
  HOURS("support.hours", Kind.COUNT, Direction.NONE);

  private final String indicator;
  private final Kind kind;
  private final Direction better;

  /** What its numbers are. */
  public enum Kind {
    /** Persons, nights, homes or hours. */
    COUNT,
    /** A share from 0 to 1; differences are told in percentage points. */
    SHARE,
    /** Danish kroner; told in millions. */
    MONEY
  }

  Measure(String indicator, Kind kind, Direction better) {
    this.indicator = indicator;
    this.kind = kind;
    this.better = better;
  }

  /** The name in the files. */
  public String indicator() {
    return indicator;
  }

  public Kind kind() {
    return kind;
  }

  /** The direction that is an improvement; {@code NONE} if neither is. */
  public Direction better() {
    return better;
  }

  /**
   * What a value of the files is divided by to become a figure of the report: nights are summed
   * over the run and told per year.
   *
   * @param years observed years of a run
   */
  public double divisor(int years) {
    return this == NIGHTS ? years : 1;
  }
}
