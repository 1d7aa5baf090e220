package dk.doorstep.chart;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Charts of every kind, as large as a report may make them. */
final class Charts {
  static final Locale DANISH = Locale.forLanguageTag("da-DK");
  static final int POLICIES = 22;
  private static final int YEARS = 10;
  private static final int ROWS_PER_YEAR = 52;

  private Charts() {}

  static List<Chart> all(Locale locale) {
    return List.of(
        area(locale),
        lines(locale),
        retention(locale),
        forest(locale),
        scatter(locale),
        payers(locale),
        reached(locale));
  }

  static Caption caption(String id) {
    return new Caption(id, "Title of " + id, "What " + id + " shows: 5 < 6 & more.");
  }

  static AreaChart area(Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    List<Double> times = new ArrayList<>();
    List<List<Double>> values = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (int i = 0; i <= YEARS * ROWS_PER_YEAR; i++) {
      times.add((double) i / ROWS_PER_YEAR);
      values.get(0).add(2200 + 100 * Math.sin(i));
      values.get(1).add(1900.0);
      values.get(2).add(400.0 + i);
      low.add(4400.0 + i);
      high.add(4600.0 + i);
    }
    List<AreaChart.Layer> layers = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      layers.add(new AreaChart.Layer("Layer " + i, values.get(i)));
    }
    AreaChart.Words words = new AreaChart.Words("Years", "People", "Interval", format, format);
    return new AreaChart(caption("area"), words, 1, times, layers, low, high);
  }

  static LineChart lines(Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    List<LineChart.Panel> panels = new ArrayList<>();
    for (int panel = 0; panel < 6; panel++) {
      List<LineChart.Line> lines = new ArrayList<>();
      for (int line = 0; line < 4; line++) {
        List<LineChart.Point> points = new ArrayList<>();
        for (int i = 0; i <= YEARS * ROWS_PER_YEAR; i++) {
          double mean = 1000 * (panel + 1) - line * i + 30 * Math.sin(i);
          points.add(
              new LineChart.Point(
                  (double) i / ROWS_PER_YEAR, mean, mean - i / 5.0, mean + i / 4.0));
        }
        lines.add(new LineChart.Line("Line " + line, points));
      }
      panels.add(new LineChart.Panel("Panel " + panel, lines));
    }
    return new LineChart(
        caption("lines"),
        new LineChart.Words("Years", "People", "Interval", format, format),
        new LineChart.Scale(false, false, 1, LineChart.Intervals.BANDS),
        panels);
  }

  static LineChart retention(Locale locale) {
    List<LineChart.Line> lines = new ArrayList<>();
    for (int line = 0; line < LineChart.MOST_LINES; line++) {
      List<LineChart.Point> points = new ArrayList<>();
      points.add(new LineChart.Point(0, 1, Double.NaN, Double.NaN));
      for (int month = 12; month <= 48; month += 12) {
        double mean = month == 24 && line == 1 ? Double.NaN : 1 - month * (0.01 - line / 1000.0);
        points.add(new LineChart.Point(month, mean, mean - 0.02, mean + 0.02));
      }
      lines.add(new LineChart.Line("A policy with a rather long name, number " + line, points));
    }
    return new LineChart(
        caption("retention"),
        new LineChart.Words(
            "Months",
            "Share of homes kept",
            "Interval",
            NumberFormat.getInstance(locale),
            NumberFormat.getPercentInstance(locale)),
        new LineChart.Scale(true, true, 12, LineChart.Intervals.BARS),
        List.of(new LineChart.Panel("", lines)));
  }

  static String name(int policy) {
    return "Policy number " + policy + " of those that are compared" + " here".repeat(policy % 3);
  }

  static ForestChart forest(Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    SplittableRandom random = new SplittableRandom(3);
    List<ForestChart.Row> rows = new ArrayList<>();
    for (int i = 0; i < POLICIES; i++) {
      double mean = 2000 * random.nextGaussian() - (i == 4 ? 60000 : 0);
      Interval luck = new Interval(mean - 300, mean + 300);
      Interval ignorance = i == 3 ? Interval.NONE : new Interval(mean - 1500, mean + 2000);
      rows.add(
          new ForestChart.Row(name(i), mean, luck, ignorance, format.format(Math.round(mean))));
    }
    return new ForestChart(
        caption("forest"),
        new ForestChart.Words(
            "Change",
            "fewer",
            "more",
            "mean",
            "unsure",
            "luck",
            "ignorance",
            format,
            "Large",
            "Small"),
        rows);
  }

  static ScatterChart scatter(Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    SplittableRandom random = new SplittableRandom(4);
    List<ScatterChart.Point> points = new ArrayList<>();
    for (int i = 0; i < POLICIES; i++) {
      double x = random.nextGaussian() + (i == 5 ? 40 : 0);
      double y = random.nextGaussian();
      points.add(
          new ScatterChart.Point(
              name(i), x, new Interval(x - 1, x + 1), y, new Interval(y - 2, y + 1)));
    }
    return new ScatterChart(
        caption("scatter"),
        new ScatterChart.Words(
            "Avoided",
            "Cost",
            "worse, dearer",
            "better, dearer",
            "worse, cheaper",
            "better, cheaper",
            "Interval",
            "as today",
            format,
            format,
            "Enlarged"),
        points);
  }

  static BarChart payers(Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    SplittableRandom random = new SplittableRandom(5);
    List<BarChart.Row> rows = new ArrayList<>();
    for (int i = 0; i < POLICIES; i++) {
      double first = 10 * random.nextGaussian();
      double second = 10 * random.nextGaussian();
      double sum = first + second;
      rows.add(
          new BarChart.Row(
              name(i),
              List.of(first, second),
              new Interval(sum - 3, sum + 4),
              format.format(Math.round(sum))));
    }
    return new BarChart(
        caption("payers"),
        new BarChart.Words("Change", "saves", "pays", "sum", "Interval", format, "Large", "Small"),
        List.of("Municipality", "State"),
        List.of(new BarChart.Panel("", rows)));
  }

  static BarChart reached(Locale locale) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    List<BarChart.Panel> panels = new ArrayList<>();
    for (int panel = 0; panel < 4; panel++) {
      List<BarChart.Row> rows = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        double share = (panel + 1) * (i + 1) / 40.0;
        rows.add(new BarChart.Row(name(i), List.of(share), Interval.NONE, format.format(share)));
      }
      panels.add(new BarChart.Panel("Situation " + panel, rows));
    }
    return new BarChart(
        caption("reached"),
        new BarChart.Words("Share", "", "", "", "", format),
        List.of("Share"),
        panels);
  }
}
