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
import org.junit.jupiter.api.Test;

/** A report of a run that was stopped says so first, and rests on what was finished. */
class StoppedReportTest {
  private static ReportSource source(int finished) throws Exception {
    List<Scenario> scenarios =
        new ScenarioLoader().loadAll(List.of("denmark-2019", "more-dwellings"));
    RunSettings settings = new RunSettings(1, 365, 3, 1, 1, 1, 1, false);
    Size size = new Size.Scale(0.01);
    Experiment experiment = new Experiment(scenarios, settings, size, Monitor.none());
    List<Task> tasks = Task.all(2, settings);
    Outcome some = experiment.run(tasks.subList(0, finished), Monitor.none(), run -> {});
    Outcome outcome = new Outcome(some.runs(), tasks.size(), finished, Optional.empty());
    RunRecord record =
        new RunRecord(
            "1",
            List.of("compare", "a b.json"),
            Path.of(""),
            experiment,
            size,
            Optional.of("denmark-2019"),
            outcome,
            Instant.EPOCH,
            Instant.EPOCH);
    List<IndicatorDifference> differences =
        IndicatorDifference.all(outcome, "denmark-2019", List.of("more-dwellings"), 1);
    return new ReportSource(record, differences, Optional.empty());
  }

  @Test
  void itSaysThatItIsNotComplete() throws Exception {
    Report report = new Report(source(2));
    Page english = report.in(Locale.ENGLISH).page();
    assertThat(english.notices()).hasSize(1);
    assertThat(english.notices().get(0)).contains("not complete", "after 2 of 3");
    assertThat(report.in(Locale.forLanguageTag("da")).page().notices().get(0))
        .contains("ikke fuldstændig", "efter 2 af 3");
    assertThat(english.sections()).extracting(Page.Section::id).contains("answer", "policies");
    assertThat(new Report(source(3)).in(Locale.ENGLISH).page().notices()).isEmpty();
  }

  @Test
  void nothingFinishedIsNoAnswer() throws Exception {
    Page page = new Report(source(0)).in(Locale.ENGLISH).page();
    assertThat(page.notices()).hasSize(1);
    assertThat(page.sections()).extracting(Page.Section::id).contains("answer", "reproduce");
    assertThat(page.sections().get(1).blocks().toString()).contains("there is no answer");
  }

  @Test
  void theCommandCanBeTypedAgain() throws Exception {
    assertThat(ReproduceSection.command(source(1).run())).isEqualTo("doorstep compare 'a b.json'");
  }
}
