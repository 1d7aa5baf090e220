package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final Path BROWSER_TESTS = Path.of("src", "test", "browser").toAbsolutePath();
  private static final Path OUT = Path.of("target", "report-pages").toAbsolutePath();
  private static final int MINUTES = 15;

  /**
   * What the script printed.
   *
   * @param code 0 for nothing wrong, 1 for something
   */
  private record Looked(int code, String words) {}

  @BeforeEach
  void needsABrowser() {
    Tools.require("node");
    Tools.require("chromium");
    Tools.require("pdftotext");
    Tools.require(
        Files.isDirectory(BROWSER_TESTS.resolve("node_modules")),
        "no node_modules in " + BROWSER_TESTS + "; npm ci makes them");
  }

  private static Looked look(String name, List<Path> pages) throws Exception {
    Files.createDirectories(OUT);
    Path log = OUT.resolve(name + ".txt");
    List<String> line =
        new ArrayList<>(List.of("node", "check.mjs", "--out", OUT.resolve("pictures").toString()));
    pages.forEach(page -> line.add(page.toString()));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("DOORSTEP_CHROMIUM", Tools.require("chromium").toString());
    Process process =
        builder
            .directory(BROWSER_TESTS.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the browser took too long: " + Files.readString(log));
    }
    return new Looked(process.exitValue(), Files.readString(log));
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
    Looked looked = look("reports", pages);
    assertThat(looked.code()).as(looked.words()).isZero();
    assertThat(looked.words()).contains("compare-report", "run-report", ": 0 problems");
  }

  @Test
  void theScriptFindsWhatIsWrong() throws Exception {
    Looked looked = look("broken", List.of(BROWSER_TESTS.resolve("broken.html")));
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
