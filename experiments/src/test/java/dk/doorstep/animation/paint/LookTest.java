package dk.doorstep.animation.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.animation.watch.Aid;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A class that has seen a film finds the same colours on the page, and in the lessons' words. */
class LookTest {
  private static final Path COLOURS = Path.of("src/main/resources/dk/doorstep/page/colours.js");

  private static Color ofPage(String support) throws IOException {
    String script = Files.readString(COLOURS);
    String colours = script.substring(script.indexOf("support: {"));
    Matcher matcher = Pattern.compile(support + ": '#([0-9a-f]{6})'").matcher(colours);
    assertThat(matcher.find()).as(support).isTrue();
    return new Color(Integer.parseInt(matcher.group(1), 16));
  }

  @Test
  void whoGivesTheSupportHasTheColourOfThePage() throws IOException {
    assertThat(Look.of(Aid.FROM_SHELTER)).isEqualTo(ofPage("shelter"));
    assertThat(Look.of(Aid.FROM_MUNICIPALITY)).isEqualTo(ofPage("municipality"));
    assertThat(Look.of(Aid.COMING)).isEqualTo(ofPage("agreed"));
  }
}
