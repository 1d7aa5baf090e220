package dk.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.IndicatorDifference;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.output.RunRecord;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The interval of a level holds nothing that the level cannot be. */
class LevelTest {
  @Test
  void bandsEndWhereSharesAndCountsDo() {
    Level wide = new Level(0.69, -0.18, 1.54);
    assertThat(wide.ofShare()).isEqualTo(new Level(0.69, 0, 1));
    assertThat(wide.notBelowNothing()).isEqualTo(new Level(0.69, 0, 1.54));
    assertThat(new Level(0.5, 0.4, 0.6).ofShare()).isEqualTo(new Level(0.5, 0.4, 0.6));
    assertThat(new Level(0.5, Double.NaN, Double.NaN).ofShare().low()).isNaN();
  }

  /** A few runs of a small place, of which Student's t knows next to nothing. */
  @Test
  void noShareInAReportIsAboveAllOrBelowNothing() throws Exception {
    String shares = tables(new Report(fewSmallRuns()).in(Locale.ENGLISH).page());
    Matcher band = Pattern.compile("note=(\\S+) to (\\d+(?:\\.\\d+)?)").matcher(shares);
    int bands = 0;
    while (band.find()) {
      bands++;
      assertThat(band.group(1)).as(band.group()).doesNotStartWith(Words.MINUS);
      assertThat(Double.parseDouble(band.group(2))).as(band.group()).isLessThanOrEqualTo(100);
    }
    assertThat(bands).isGreaterThan(5);
  }

  private static String tables(Page page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Page.Picture.class::isInstance)
        .map(Page.Picture.class::cast)
        .filter(p -> List.of("figure-never", "figure-reach").contains(p.id()))
        .map(p -> p.data().toString())
        .reduce("", String::concat);
  }

  private static ReportSource fewSmallRuns() throws Exception {
    List<Scenario> scenarios = new ScenarioLoader().loadAll(List.of("denmark-2019"));
    RunSettings settings = new RunSettings(1, 30, 2, 1, 1, 1, 1, false);
    Size size = new Size.Scale(0.01);
    Experiment experiment = new Experiment(scenarios, settings, size, Monitor.none());
    List<Task> tasks = Task.all(1, settings);
    Outcome outcome = experiment.run(tasks, Monitor.none(), run -> {});
    RunRecord record =
        new RunRecord(
            "1",
            List.of("run"),
            Path.of(""),
            experiment,
            size,
            Optional.empty(),
            outcome,
            Instant.EPOCH,
            Instant.EPOCH);
    return new ReportSource(record, List.<IndicatorDifference>of(), Optional.empty());
  }
}
