package dk.doorstep.chart;

/** For what a picture is drawn. Text has the same size on both, so a phone gets its own picture. */
public enum ChartSize {
  /** A page on a screen or on A4 paper. */
  WIDE(720),
  /** A phone held upright. */
  NARROW(344);

  private final int width;

  ChartSize(int width) {
    this.width = width;
  }

  /** Width of the picture in its own units, which are CSS pixels when it is shown at full size. */
  public int width() {
    return width;
  }
}
