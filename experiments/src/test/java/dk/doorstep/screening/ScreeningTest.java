package dk.doorstep.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.Monitor;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small screening with a wide tolerance. */
class ScreeningTest {
  private static final int KEEP = 4;
  private static final double TOLERANCE = 0.7;

  @TempDir private Path temp;
  private Scenario scenario;
  private final AtomicLong told = new AtomicLong();

  @BeforeEach
  void load() throws Exception {
    Path file = temp.resolve("short.json");
    Files.writeString(
        file, "{\"extends\": \"denmark-2019\", \"parameters\": {\"run.spinUpYears\": 4}}");
    scenario = new ScenarioLoader().load(file.toString());
  }

  private ScreeningResult screen(long seed, int mostCandidates, int threads, long stopAfter) {
    var settings = new ScreeningSettings(KEEP, seed, 60, TOLERANCE, 0.05, mostCandidates, threads);
    Monitor monitor =
        new Monitor() {
          @Override
          public void yearPassed() {
            told.incrementAndGet();
          }

          @Override
          public boolean isStopped() {
            return told.get() > stopAfter;
          }
        };
    Watcher watcher =
        new Watcher() {
          @Override
          public Monitor pilot(long years) {
            assertThat(years).isEqualTo(60 * 6);
            return monitor;
          }

          @Override
          public Monitor search(int keep) {
            return monitor;
          }
        };
    return new Screening(scenario, settings, watcher).run();
  }

  private static String text(ScreeningResult result) {
    StringBuilder text = new StringBuilder(result.counts().toString());
    for (ScreenedDraw draw : result.draws()) {
      text.append(Arrays.toString(draw.values())).append(Arrays.toString(draw.figures()));
    }
    return text.toString();
  }

  @Test
  void keepsWhatPassesWhateverTheThreads() {
    ScreeningResult one = screen(1, 1000, 1, Long.MAX_VALUE);
    assertThat(one.failure()).isEmpty();
    assertThat(one.draws()).hasSize(KEEP);
    assertThat(told.get()).as("years of the pilot, then draws").isEqualTo(60 * 6 + KEEP);
    assertThat(one.draws()).allMatch(d -> Targets.areMet(d.figures(), TOLERANCE));
    assertThat(one.counts().pilot()).isEqualTo(60);
    assertThat(one.counts().passed()).isBetween(KEEP, one.counts().deciding());
    assertThat(one.counts().deciding()).isLessThanOrEqualTo(one.counts().cheap());
    assertThat((long) one.counts().cheap()).isLessThanOrEqualTo(one.counts().looked());

    assertThat(text(screen(1, 1000, 3, Long.MAX_VALUE))).isEqualTo(text(one));
    assertThat(text(screen(2, 1000, 3, Long.MAX_VALUE))).isNotEqualTo(text(one));
  }

  @Test
  void givesUpAfterSoManyCandidates() {
    ScreeningResult result = screen(1, 60, 1, Long.MAX_VALUE);
    assertThat(result.draws()).isEmpty();
    assertThat(result.failure()).isEmpty();
    assertThat(result.counts().pilot()).isEqualTo(60);
    assertThat(result.counts().cheap()).isZero();
  }

  @Test
  void stopsWhenItIsTold() {
    ScreeningResult result = screen(1, 1000, 2, 100);
    assertThat(result.draws()).isEmpty();
    assertThat(told.get()).isLessThan(200);
  }
}
