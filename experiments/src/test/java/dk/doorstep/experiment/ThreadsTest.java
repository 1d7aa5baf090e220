package dk.doorstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.model.World;
import dk.doorstep.observation.EventLog;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One task on several threads gives what it gives on one, and stops when it is asked to. */
class ThreadsTest {
  private static final int PARTS = 4;

  private record Results(List<Double> values, List<Double> series, List<EventLog.Event> events) {}

  private static Scenario scenario() throws Exception {
    return new ScenarioLoader().load("shelter-cti-kept-place-early-visitation");
  }

  private static RunSettings settings(int threads, int shards) {
    return new RunSettings(1, 30, 1, 1, 1, threads, shards, true);
  }

  private static Results run(int threads, int shards) throws Exception {
    RunSettings settings = settings(threads, shards);
    Experiment experiment =
        new Experiment(List.of(scenario()), settings, new Size.Scale(0.1), Monitor.none());
    List<EventLog.Event> events = new ArrayList<>();
    Outcome outcome =
        experiment.run(
            Task.all(1, settings), Monitor.none(), result -> events.addAll(result.events()));
    FinishedRun run = outcome.runs().get(0);
    List<Double> values = new ArrayList<>();
    for (int row = 0; row < run.keys().size(); row++) {
      values.add(run.value(row));
    }
    List<Double> series = new ArrayList<>();
    for (int row = 0; row < run.seriesKeys().size(); row++) {
      series.add(run.seriesValue(row));
    }
    return new Results(values, series, events);
  }

  @Test
  void oneTaskOnManyThreadsIsTheSame() throws Exception {
    Results one = run(1, 1);
    assertThat(one.events()).isNotEmpty();
    assertThat(run(2, PARTS)).isEqualTo(one);
    assertThat(run(7, World.BY_SIZE)).isEqualTo(one);
  }

  @Test
  void aTaskOnManyThreadsStopsInTheMiddleOfAYear() throws Exception {
    RunSettings settings = settings(2, PARTS);
    Experiment experiment =
        new Experiment(List.of(scenario()), settings, new Size.Scale(0.1), Monitor.none());
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger years = new AtomicInteger();
    Monitor impatient =
        new Monitor() {
          @Override
          public void yearPassed() {
            years.incrementAndGet();
          }

          @Override
          public boolean isStopped() {
            return years.get() > 0 && asked.incrementAndGet() > 2;
          }
        };
    Outcome outcome = experiment.run(Task.all(1, settings), impatient, run -> {});
    assertThat(outcome.failure()).isEmpty();
    assertThat(outcome.finished()).isZero();
    assertThat(years).hasValue(1);
  }
}
