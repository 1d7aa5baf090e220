package dk.doorstep.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.cli.ChartFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SeriesChartTest {
  @TempDir private Path temp;

  @Test
  void isSvgThatNamesTheScenariosInTheLanguageAsked() throws Exception {
    Path file = ChartFixture.compare(temp, "da");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document svg = factory.newDocumentBuilder().parse(file.toFile());
    NodeList texts = svg.getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent()).append('\n');
    }
    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(words.toString()).contains("denmark-2019", "no-support", "Mennesker i hjemløshed");
    assertThat(Files.readString(file)).as("nothing is fetched").doesNotContain("href=\"http");
  }
}
