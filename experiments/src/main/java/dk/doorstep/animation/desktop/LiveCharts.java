package dk.doorstep.animation.desktop;

import dk.doorstep.animation.paint.Wording;
import dk.doorstep.animation.scene.Show;
import dk.doorstep.animation.scene.Stage;
import dk.doorstep.animation.watch.Tonight;
import dk.doorstep.parameters.Situation;
import java.awt.Color;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.jfree.data.xy.XYSeries;
import sim.util.media.chart.ChartGenerator;
import sim.util.media.chart.TimeSeriesAttributes;
import sim.util.media.chart.TimeSeriesChartGenerator;

/** Series that grow with every night: homeless persons, homes kept, workers taken up. */
final class LiveCharts {
  private static final List<Color> SITUATIONS =
      List.of(
          new Color(0x222222),
          new Color(0xE69F00),
          new Color(0xD55E00),
          new Color(0x0072B2),
          new Color(0x009E73));
  private static final List<Color> POLICIES = List.of(new Color(0x222222), new Color(0x0072B2));
  private static final double PERCENT = 100;

  private final Wording words;
  private final TimeSeriesChartGenerator homeless;
  private final TimeSeriesChartGenerator retention;
  private final TimeSeriesChartGenerator caseload;
  private final List<List<XYSeries>> homelessSeries = new ArrayList<>();
  private final List<XYSeries> retentionSeries = new ArrayList<>();
  private final List<XYSeries> loadSeries = new ArrayList<>();
  private final List<XYSeries> workerSeries = new ArrayList<>();
  private int day = Integer.MIN_VALUE;

  LiveCharts(Wording words, int policies) {
    this.words = words;
    homeless = chart("desktop.series.homeless", "desktop.axis.persons");
    retention = chart("desktop.series.retention", "desktop.axis.share");
    caseload = chart("desktop.series.caseload", "desktop.axis.workers");
    for (int policy = 0; policy < policies; policy++) {
      add(policy, policies > 1);
    }
  }

  private TimeSeriesChartGenerator chart(String title, String axis) {
    TimeSeriesChartGenerator chart = new TimeSeriesChartGenerator();
    chart.setTitle(words.text(title));
    chart.setXAxisLabel(words.text("desktop.axis.day"));
    chart.setYAxisLabel(words.text(axis));
    return chart;
  }

  private void add(int policy, boolean isOneOfTwo) {
    String prefix = isOneOfTwo ? (char) ('A' + policy) + ": " : "";
    int pattern =
        policy == 0 ? TimeSeriesAttributes.PATTERN_SOLID : TimeSeriesAttributes.PATTERN_DASH;
    List<XYSeries> situations = new ArrayList<>();
    for (Situation s : Situation.HOMELESS) {
      String name = prefix + words.place(s);
      situations.add(series(homeless, name, SITUATIONS.get(s.ordinal()), pattern));
    }
    homelessSeries.add(situations);
    Color colour = POLICIES.get(policy);
    String kept = prefix + words.text("desktop.series.kept");
    retentionSeries.add(series(retention, kept, colour, pattern));
    String load = prefix + words.text("desktop.series.load");
    loadSeries.add(series(caseload, load, colour, pattern));
    workerSeries.add(
        series(
            caseload,
            prefix + words.text("desktop.series.workers"),
            colour.brighter(),
            TimeSeriesAttributes.PATTERN_DOT));
  }

  private static XYSeries series(
      TimeSeriesChartGenerator chart, String name, Color colour, int pattern) {
    XYSeries series = new XYSeries(name, false);
    TimeSeriesAttributes look = (TimeSeriesAttributes) chart.addSeries(series, null);
    look.setStrokeColor(colour);
    look.setDashPattern(pattern);
    return series;
  }

  /** The windows of the charts. */
  List<JFrame> frames() {
    List<JFrame> frames = new ArrayList<>();
    for (ChartGenerator chart : all()) {
      JFrame frame = chart.createFrame();
      frame.setTitle(chart.getTitle());
      frame.addComponentListener(
          new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent event) {
              chart.update(ChartGenerator.FORCE_KEY, true);
            }
          });
      frames.add(frame);
    }
    return frames;
  }

  private List<ChartGenerator> all() {
    return List.of(homeless, retention, caseload);
  }

  /** Adds the last night, if it is not there yet; to be called on Swing's thread. */
  void update(Show show) {
    if (show.day() == day) {
      return;
    }
    if (show.day() < day) {
      clear();
    }
    day = show.day();
    for (int i = 0; i < show.stages().size(); i++) {
      add(i, show.stages().get(i));
    }
    // Nobody sees the others, and drawing them takes the time of pictures.
    all().stream()
        .filter(ChartGenerator::isShowing)
        .forEach(chart -> chart.update(ChartGenerator.FORCE_KEY, true));
  }

  private void add(int policy, Stage stage) {
    Tonight tonight = stage.tonight();
    int[] counts = tonight.homelessBySituation();
    for (int s = 0; s < counts.length; s++) {
      homelessSeries.get(policy).get(s).add(day, counts[s], false);
    }
    double share = tonight.tally().retention();
    if (!Double.isNaN(share)) {
      retentionSeries.get(policy).add(day, PERCENT * share, false);
    }
    loadSeries.get(policy).add(day, tonight.load(), false);
    workerSeries.get(policy).add(day, tonight.workers(), false);
  }

  /** Begins anew. */
  void clear() {
    day = Integer.MIN_VALUE;
    homelessSeries.forEach(list -> list.forEach(XYSeries::clear));
    List.of(retentionSeries, loadSeries, workerSeries)
        .forEach(list -> list.forEach(XYSeries::clear));
  }
}
