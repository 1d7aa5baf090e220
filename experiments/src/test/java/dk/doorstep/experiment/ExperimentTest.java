package dk.doorstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExperimentTest {
  private static final Size SMALL = new Size.Scale(0.01);
  private static List<Scenario> scenarios;

  @BeforeAll
  static void load() throws Exception {
    scenarios = new ScenarioLoader().loadAll(List.of("denmark-2019", "more-dwellings"));
  }

  private static RunSettings settings(int replications, int threads) {
    return new RunSettings(1, 365, replications, 1, 1, threads, 1, false);
  }

  @Test
  void aFailedTaskLeavesTheOthersWhole() {
    RunSettings settings = settings(3, 1);
    Experiment experiment = new Experiment(scenarios, settings, SMALL, Monitor.none());
    Outcome outcome =
        experiment.run(
            Task.all(2, settings),
            Monitor.none(),
            run -> {
              if (run.replication() == 1 && run.scenario().equals("more-dwellings")) {
                throw new IOException("the disk is full");
              }
            });

    assertThat(outcome.isComplete()).isFalse();
    Outcome.Failure failure = outcome.failure().orElseThrow();
    assertThat(failure.scenario()).isEqualTo("more-dwellings");
    assertThat(failure.replication()).isEqualTo(1);
    assertThat(failure.cause()).hasMessage("the disk is full");
    assertThat(outcome.finished()).isEqualTo(1);
    assertThat(outcome.runs()).extracting(FinishedRun::replication).containsExactly(0, 0);
  }

  @Test
  void aStoppedExperimentKeepsWholeTasks() {
    RunSettings settings = settings(50, 2);
    Experiment experiment = new Experiment(scenarios, settings, SMALL, Monitor.none());
    AtomicInteger years = new AtomicInteger();
    Monitor impatient =
        new Monitor() {
          @Override
          public void yearPassed() {
            years.incrementAndGet();
          }

          @Override
          public boolean isStopped() {
            return years.get() > 60;
          }
        };
    Outcome outcome = experiment.run(Task.all(2, settings), impatient, run -> {});

    assertThat(outcome.failure()).isEmpty();
    assertThat(outcome.finished()).isBetween(1, 10);
    assertThat(outcome.runsOf("denmark-2019")).hasSize(outcome.finished());
    assertThat(outcome.runsOf("more-dwellings")).hasSize(outcome.finished());
  }

  @Test
  void pairsShareTheirPast() {
    RunSettings settings = settings(2, 2);
    Experiment experiment = new Experiment(scenarios, settings, SMALL, Monitor.none());
    assertThat(experiment.branchings()).hasSize(1);
    assertThat(experiment.years(Task.all(2, settings))).isEqualTo(2 * (25 + 2));

    Outcome outcome = experiment.run(Task.all(2, settings), Monitor.none(), run -> {});
    List<FinishedRun> a = outcome.runsOf("denmark-2019");
    List<FinishedRun> b = outcome.runsOf("more-dwellings");
    assertThat(start(a.get(0))).isEqualTo(start(b.get(0))).isNotEqualTo(start(a.get(1)));
    var differences =
        IndicatorDifference.all(outcome, "denmark-2019", List.of("more-dwellings"), 1);
    assertThat(differences).hasSize(a.get(0).keys().size() + 1);
    assertThat(differences.get(differences.size() - 1).key().indicator())
        .isEqualTo("cost_per_homeless_night_avoided");
    assertThat(differences).allMatch(d -> d.difference().pairs() <= 2);
  }

  private static List<Double> start(FinishedRun run) {
    return java.util.stream.IntStream.range(0, run.seriesKeys().size())
        .filter(row -> run.seriesKeys().get(row).day() == -1)
        .mapToObj(run::seriesValue)
        .toList();
  }

  @Test
  void otherLuckIsOtherLuck() {
    RunSettings settings = settings(4, 2);
    Experiment experiment = new Experiment(scenarios, settings, SMALL, Monitor.none());
    Outcome outcome = experiment.run(Pairing.tasks(settings), Monitor.none(), run -> {});
    VarianceRatio ratio =
        new Pairing(outcome, "denmark-2019", "more-dwellings").ratio("homeless.total", 4, 1);

    assertThat(ratio.replications()).isEqualTo(4);
    assertThat(ratio.independent()).isPositive();
    assertThat(ratio.common()).isPositive().isNotEqualTo(ratio.independent());
  }
}
