package dk.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartsTest {
  private static final int MOST_BYTES = 60_000;

  static Stream<Arguments> pictures() {
    return Charts.all(Locale.UK).stream()
        .flatMap(chart -> Stream.of(ChartSize.values()).map(size -> Arguments.of(chart, size)));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new java.io.StringReader(svg)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> texts(String svg) throws Exception {
    return elements(parsed(svg), "text").stream().map(Element::getTextContent).toList();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void isASmallNamedPictureThatNeedsNothingElse(Chart chart, ChartSize size) throws Exception {
    String svg = chart.svg(size);
    Document document = parsed(svg);
    Element root = document.getDocumentElement();
    assertThat(svg).startsWith("<svg ").doesNotContain("<?", "<!", "href", "NaN", "Infinity");
    assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("viewBox")).startsWith("0 0 " + size.width() + " ");
    String[] names = root.getAttribute("aria-labelledby").split(" ");
    Element title = elements(document, "title").get(0);
    Element description = elements(document, "desc").get(0);
    assertThat(names).containsExactly(title.getAttribute("id"), description.getAttribute("id"));
    assertThat(title.getTextContent()).isEqualTo(chart.caption().title());
    assertThat(description.getTextContent()).isEqualTo(chart.caption().description());
    assertThat(elements(document, "text")).isNotEmpty();
  }

  @Test
  void theSameNumbersGiveTheSamePicture() {
    assertThat(Charts.scatter(Locale.UK).svg(ChartSize.WIDE))
        .isEqualTo(Charts.scatter(Locale.UK).svg(ChartSize.WIDE));
  }

  @Test
  void picturesOfOnePageShareNoId() {
    Set<String> seen = new HashSet<>();
    for (Chart chart : Charts.all(Locale.UK)) {
      for (ChartSize size : ChartSize.values()) {
        String svg = chart.svg(size);
        Set<String> own = new HashSet<>();
        Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(svg);
        while (ids.find()) {
          assertThat(ids.group(1)).startsWith(chart.caption().id());
          assertThat(seen.add(ids.group(1))).as(ids.group(1)).isTrue();
          own.add(ids.group(1));
        }
        Matcher uses = Pattern.compile("url\\(#([^)]*)\\)").matcher(svg);
        while (uses.find()) {
          assertThat(own).contains(uses.group(1));
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(30);
  }

  @Test
  void numbersAreWrittenAsTheReaderWritesThem() throws Exception {
    assertThat(texts(Charts.area(Charts.DANISH).svg(ChartSize.WIDE))).contains("4.000");
    assertThat(texts(Charts.area(Locale.UK).svg(ChartSize.WIDE))).contains("4,000");
    assertThat(texts(Charts.retention(Charts.DANISH).svg(ChartSize.WIDE)))
        .contains("80\u00a0%", "24");
  }

  @Test
  void rowsAreSortedAndSignsThatAreUncertainHollow() throws Exception {
    ForestChart chart = Charts.forest(Locale.UK);
    List<String> texts = texts(chart.svg(ChartSize.WIDE));
    List<String> values =
        chart.rows().stream()
            .sorted(java.util.Comparator.comparingDouble(ForestChart.Row::mean))
            .map(ForestChart.Row::value)
            .toList();
    assertThat(texts).as("in this order").containsSubsequence(values);
    assertThat(texts).containsSubsequence("Large", "Small");
    long unsure =
        chart.rows().stream()
            .filter(
                row ->
                    row.ignorance().isKnown()
                        ? row.ignorance().holdsZero()
                        : row.luck().holdsZero())
            .count();
    assertThat(unsure).isBetween(1L, Charts.POLICIES - 1L);
    // One more in the key.
    assertThat(whiteCircles(chart.svg(ChartSize.WIDE))).isEqualTo(unsure + 1);
  }

  private static long whiteCircles(String svg) throws Exception {
    return elements(parsed(svg), "path").stream()
        .filter(path -> ((Element) path.getParentNode()).getAttribute("fill").equals("white"))
        .count();
  }

  @Test
  void barsAreAsLongAsTheirNumbers() throws Exception {
    BarChart.Row row = new BarChart.Row("row", List.of(10.0, -20.0), Interval.NONE, "");
    BarChart.Row half = new BarChart.Row("half", List.of(5.0, Double.NaN), Interval.NONE, "");
    BarChart.Words words =
        new BarChart.Words("x", "", "", "", "", java.text.NumberFormat.getInstance(Locale.UK));
    BarChart chart =
        new BarChart(
            Charts.caption("bars"),
            words,
            List.of("a", "b"),
            List.of(new BarChart.Panel("", List.of(row, half))));
    List<Element> bars =
        elements(parsed(chart.svg(ChartSize.WIDE)), "rect").stream()
            .filter(r -> ((Element) r.getParentNode()).hasAttribute("clip-path"))
            .filter(r -> !((Element) r.getParentNode()).getAttribute("fill").equals("none"))
            .toList();
    double[] widths =
        bars.stream().mapToDouble(r -> Double.parseDouble(r.getAttribute("width"))).toArray();
    double[] lefts =
        bars.stream().mapToDouble(r -> Double.parseDouble(r.getAttribute("x"))).toArray();
    org.assertj.core.data.Offset<Double> tenth = org.assertj.core.data.Offset.offset(0.1);
    assertThat(widths).hasSize(3);
    assertThat(widths[1]).as("5 against 10").isCloseTo(widths[0] / 2, tenth);
    assertThat(widths[2]).as("-20 against 10").isCloseTo(widths[0] * 2, tenth);
    assertThat(lefts[2] + widths[2]).as("below 0 lies left of 0").isCloseTo(lefts[0], tenth);
  }

  @Test
  void everyPointOfAScatterIsNamed() throws Exception {
    for (ChartSize size : ChartSize.values()) {
      String words = String.join(" ", texts(Charts.scatter(Locale.UK).svg(size)));
      for (int i = 0; i < Charts.POLICIES; i++) {
        assertThat(words).contains("Policy number " + i + " of");
      }
      assertThat(words).contains("Enlarged", "as today", "better, cheaper");
    }
  }

  @Test
  void refusesWhatCannotBeTold() {
    assertThatThrownBy(() -> new Caption("Två", "a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Två");
    assertThatThrownBy(() -> new Caption("a", " ", "b"))
        .isInstanceOf(IllegalArgumentException.class);
    List<LineChart.Line> lines =
        java.util.Collections.nCopies(7, new LineChart.Line("line", List.of()));
    assertThatThrownBy(() -> new LineChart.Panel("", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7");
  }
}
