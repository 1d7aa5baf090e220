package dk.doorstep.chart;

/** Both pictures of a chart for a page that shows the one that fits. */
public final class Figure {
  private Figure() {}

  /**
   * Rules for the page, needed once: a picture is as wide as its column and never wider than it was
   * drawn by more than a half; narrow pages show the narrow one, paper the wide one.
   */
  public static String css() {
    return """
        .chart svg{display:block;width:100%;height:auto}
        .chart .narrow{display:none;max-width:516px}
        .chart .wide{max-width:1080px}
        @media screen and (max-width:600px){.chart .wide{display:none}.chart .narrow{display:block}}
        """;
  }

  /** Both pictures, each in a {@code div}, inside a {@code div} of class {@code chart}. */
  public static String html(Chart chart) {
    return "<div class=\"chart\"><div class=\"wide\">"
        + chart.svg(ChartSize.WIDE)
        + "</div><div class=\"narrow\">"
        + chart.svg(ChartSize.NARROW)
        + "</div></div>";
  }
}
