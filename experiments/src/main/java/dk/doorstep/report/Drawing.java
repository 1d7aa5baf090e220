package dk.doorstep.report;

import dk.doorstep.chart.Chart;
import dk.doorstep.chart.Figure;
import dk.doorstep.chart.Interval;

/** Puts charts on the page. */
final class Drawing {
  private final Words words;

  Drawing(Words words) {
    this.words = words;
  }

  /**
   * A chart with its caption and its numbers. A machine without fonts gets the numbers and a word
   * on what is missing.
   */
  Page.Picture picture(Chart chart, String caption, Page.Table data) {
    String html;
    String text = caption;
    try {
      html = Figure.html(chart);
    } catch (LinkageError | InternalError e) {
      html = "";
      text = words.text("picture.impossible") + " " + caption;
    }
    return new Page.Picture(
        "figure-" + chart.caption().id(),
        chart.caption().title(),
        html,
        text,
        new Page.Details(words.text("picture.data"), java.util.List.of(data)));
  }

  static Interval interval(double low, double high) {
    return Double.isNaN(low) || Double.isNaN(high) ? Interval.NONE : new Interval(low, high);
  }

  static Interval interval(Level level) {
    return interval(level.low(), level.high());
  }

  /** A title cut to so many characters at a word, for places where there is little room. */
  static String shortened(String title, int most) {
    if (title.length() <= most) {
      return title;
    }
    int cut = title.lastIndexOf(' ', most - 2);
    return (cut < most / 2 ? title.substring(0, most - 1) : title.substring(0, cut))
            .replaceFirst("[\\s,;:–-]+$", "")
        + "…";
  }
}
