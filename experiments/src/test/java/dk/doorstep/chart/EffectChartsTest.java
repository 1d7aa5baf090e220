package dk.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EffectChartsTest {
  private static final Locale DANISH = Locale.forLanguageTag("da");

  @Test
  void dotsNameTheirRowsAndMeasuresInTheNumbersOfTheLanguage() {
    var dot = new EffectChart.Dot(0.25, 0.1, 0.4);
    var row = new EffectChart.Row("cti.lossRatioAtMeanDose", List.of(dot, dot));
    String svg =
        new EffectChart(
                "Titel",
                "Andel",
                List.of("total", "første orden"),
                List.of(row),
                List.of(0.0),
                DANISH)
            .svg();
    assertThat(svg).contains("cti.lossRatioAtMeanDose", "første orden", "0,1");
    assertThat(svg).as("nothing is fetched").doesNotContain("href=\"http");
  }

  @Test
  void undefinedDotsAreLeftOut() {
    var nothing = new EffectChart.Dot(Double.NaN, Double.NaN, Double.NaN);
    var one = new EffectChart.Dot(1, Double.NaN, Double.NaN);
    String svg =
        new EffectChart(
                "T",
                "x",
                List.of("m"),
                List.of(
                    new EffectChart.Row("a", List.of(nothing)),
                    new EffectChart.Row("b", List.of(one))),
                List.of(),
                DANISH)
            .svg();
    assertThat(svg).doesNotContain("NaN").contains(">a<", ">b<");
  }

  @Test
  void theScatterNamesWhatIsLabelled() {
    var points =
        List.of(
            new EffectScatter.Point("strong", 5, 4, 6, 1, true),
            new EffectScatter.Point("", 0.1, 0, 0.2, 0.1, false));
    String svg = new EffectScatter("T", "x", "y", "told", "untold", points, Locale.ENGLISH).svg();
    assertThat(svg).contains("strong", "untold");
  }
}
