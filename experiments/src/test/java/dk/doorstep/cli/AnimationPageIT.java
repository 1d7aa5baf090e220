package dk.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.BrowserScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A run to watch in a real browser, driven by keyboard and mouse. The script {@code animation.mjs}
 * reads every number of every night from the page and compares it with {@code series.csv} of the
 * same run; its screenshots stay in {@code target/animation-pages} to be looked at.
 */
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class AnimationPageIT {
  private static final Path OUT = Path.of("target", "animation-pages").toAbsolutePath();
  private static final int MINUTES = 10;
  private static final String A = "classroom-known-worker";
  private static final String B = "classroom-kept-place";

  @BeforeEach
  void needsABrowser() throws Exception {
    BrowserScript.require();
    Files.createDirectories(OUT);
  }

  private static Path series(String scenario, int years) {
    Called called =
        Called.with(
            OUT,
            ("run "
                    + scenario
                    + " --replications 1 --every 1 -q --force --years "
                    + years
                    + " --out "
                    + scenario)
                .split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    return OUT.resolve(scenario).resolve("series.csv");
  }

  private static Path page(String line, int years) {
    String name = "page-" + years + ".html";
    Called called =
        Called.with(
            OUT,
            ("animate " + line + " -q --force --years " + years + " --out " + name).split(" "));
    assertThat(called.code()).as(called.err()).isZero();
    return OUT.resolve(name);
  }

  private static BrowserScript look(String name, List<Path> files) throws Exception {
    return BrowserScript.run(
        "animation.mjs", OUT.resolve(name), OUT.resolve(name + ".txt"), files, MINUTES);
  }

  @Test
  void thePageTellsWhatTheRunCounted() throws Exception {
    BrowserScript looked =
        look(
            "pair",
            List.of(page(A + " --beside " + B + " --lang da", 2), series(A, 2), series(B, 2)));
    assertThat(looked.code()).as(looked.words()).isZero();
    // 731 nights of eight counts in each run.
    assertThat(looked.words())
        .contains("run 0: 5848 numbers compared, 0 wrong")
        .contains("run 1: 5848 numbers compared, 0 wrong")
        .contains("0 problems");
  }

  @Test
  void aWrongNumberIsFound() throws Exception {
    Path series = series(A, 1);
    String right = Files.readString(series);
    String wrong = right.replaceFirst("(,200,homeless\\.shelter,all,)(\\d+)", "$19$2");
    assertThat(wrong).isNotEqualTo(right);
    Path changed = Files.writeString(OUT.resolve("wrong.csv"), wrong);
    BrowserScript looked = look("single", List.of(page(A, 1), changed));
    assertThat(looked.code()).isEqualTo(1);
    assertThat(looked.words()).contains("200 shelter in run 0: the page says", "\n1 problems");
  }
}
