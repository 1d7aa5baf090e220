package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.BrowserScript;
import dk.doorstep.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Reports of small runs in a real browser: on a screen, at a phone's width and printed. The script
 * {@code check.mjs} opens them and tells what is wrong; its screenshots and PDF files stay in
 * {@code target/report-pages} to be looked at.
 */
@Timeout(value = 18, unit = TimeUnit.MINUTES)
class ReportPageIT {
  private static final Path OUT = Path.of("target", "report-pages").toAbsolutePath();
  private static final int MINUTES = 15;

  @BeforeEach
  void needsABrowser() {
    BrowserScript.require();
    Tools.require("pdftotext");
  }

  private static BrowserScript look(String name, List<Path> pages) throws Exception {
    return BrowserScript.run(
        "check.mjs", OUT.resolve("pictures"), OUT.resolve(name + ".txt"), pages, MINUTES);
  }

  private static List<Path> reports(String folder, String command) throws IOException {
    Called called = Called.with(OUT, (command + " --quiet --force --out " + folder).split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    try (Stream<Path> files = Files.list(OUT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void reportsCanBeReadByEverybodyEverywhere() throws Exception {
    Files.createDirectories(OUT);
    List<Path> compared =
        reports(
            "compare",
            "compare denmark-2019 shelter-cti shelter-cti-kept-place full-housing-first"
                + " --scale 0.02 --years 4 --draws 3 --replications 2 --lang both");
    List<Path> run =
        reports("run", "run denmark-2019 --scale 0.02 --years 2 --replications 2 --lang both");
    assertThat(compared).hasSize(2);
    assertThat(run).hasSize(2);
    List<Path> pages = new ArrayList<>(compared);
    pages.addAll(run);
    BrowserScript looked = look("reports", pages);
    assertThat(looked.code()).as(looked.words()).isZero();
    assertThat(looked.words()).contains("compare-report", "run-report", ": 0 problems");
  }

  @Test
  void theScriptFindsWhatIsWrong() throws Exception {
    BrowserScript looked = look("broken", List.of(BrowserScript.folder().resolve("broken.html")));
    assertThat(looked.code()).isEqualTo(1);
    assertThat(looked.words())
        .contains(
            "request: ",
            "console error: a word on the console",
            "the page is 3008 px wide",
            "\"cut label\" is cut",
            "\"one label\" and \"another label\" cover each other",
            "\"tiny label\" is only",
            "the id twice stands twice",
            "#nowhere",
            "a picture without title and description",
            "axe serious: color-contrast",
            "axe serious: html-has-lang",
            "runs over the edge");
  }
}
