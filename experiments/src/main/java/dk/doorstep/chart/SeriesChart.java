package dk.doorstep.chart;

import dk.doorstep.experiment.FinishedRun;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.w3c.dom.Document;

/** One indicator over time, a line per scenario: the mean over all its runs. */
public final class SeriesChart {
  private static final double DAYS_PER_YEAR = 365;
  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final float LINE = 2.2f;

  /** The palette of Okabe and Ito (2008), which colour-blind people can tell apart. */
  private static final List<Integer> COLOURS =
      List.of(0x000000, 0xE69F00, 0x56B4E9, 0x009E73, 0x0072B2, 0xD55E00, 0xCC79A7, 0x8C8C00);

  private final Words words;

  /**
   * What stands on the chart.
   *
   * @param title above it
   * @param years along the horizontal axis
   * @param persons along the vertical axis
   */
  public record Words(String title, String years, String persons) {}

  public SeriesChart(Words words) {
    this.words = words;
  }

  /**
   * Writes the chart.
   *
   * @param file where to
   * @param runs runs of all scenarios
   * @param indicator for example {@code homeless.total}, for everybody
   * @throws IOException if the file cannot be written
   */
  public void write(Path file, List<FinishedRun> runs, String indicator) throws IOException {
    JFreeChart chart = chart(dataset(runs, indicator));
    SVGGraphics2D graphics = new SVGGraphics2D(emptyDocument());
    graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      graphics.stream(writer, true);
    }
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot make an XML document", e);
    }
  }

  private static XYSeriesCollection dataset(List<FinishedRun> runs, String indicator) {
    Map<String, TreeMap<Integer, double[]>> sums = new LinkedHashMap<>();
    for (FinishedRun run : runs) {
      TreeMap<Integer, double[]> byDay =
          sums.computeIfAbsent(run.scenario(), id -> new TreeMap<>());
      List<FinishedRun.SeriesKey> keys = run.seriesKeys();
      for (int row = 0; row < keys.size(); row++) {
        if (keys.get(row).indicator().equals(indicator) && keys.get(row).group().equals("all")) {
          double[] sum = byDay.computeIfAbsent(keys.get(row).day(), day -> new double[2]);
          sum[0] += run.seriesValue(row);
          sum[1]++;
        }
      }
    }
    XYSeriesCollection collection = new XYSeriesCollection();
    sums.forEach(
        (scenario, byDay) -> {
          XYSeries series = new XYSeries(scenario);
          byDay.forEach((day, sum) -> series.add((day + 1) / DAYS_PER_YEAR, sum[0] / sum[1]));
          collection.addSeries(series);
        });
    return collection;
  }

  private JFreeChart chart(XYSeriesCollection data) {
    JFreeChart chart =
        ChartFactory.createXYLineChart(words.title(), words.years(), words.persons(), data);
    chart.setBackgroundPaint(Color.WHITE);
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlineVisible(false);
    plot.getDomainAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    // Else dashes begin anew at every point and no line looks dashed.
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < data.getSeriesCount(); i++) {
      renderer.setSeriesPaint(i, new Color(COLOURS.get(i % COLOURS.size())));
      renderer.setSeriesStroke(i, stroke(i));
    }
    plot.setRenderer(renderer);
    return chart;
  }

  /**
   * Lines differ in dashes as well as in colour, so that the chart can be read in grey; no two of
   * the first thirty-two are alike.
   */
  private static BasicStroke stroke(int i) {
    float[][] dashes = {null, {9, 4}, {2, 4}, {12, 4, 2, 4}};
    float[] dash = dashes[(i + i / COLOURS.size()) % dashes.length];
    return new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
  }
}
