package dk.doorstep.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Engine;
import dk.doorstep.evaluation.EngineException;
import dk.doorstep.evaluation.EngineProvider;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.LocalEngine;
import dk.doorstep.evaluation.MemoryStore;
import dk.doorstep.evaluation.Progress;
import dk.doorstep.evaluation.RunStore;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.StudyBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The engine within this process, where Spark hands work to two threads of its own. */
class SparkEngineTest {
  private static Engine spark;

  @BeforeAll
  static void open() throws Exception {
    spark = provider().open(Optional.of("local[2]"), () -> false);
  }

  @AfterAll
  static void close() {
    spark.close();
  }

  private static EngineProvider provider() {
    return EngineProvider.found().stream()
        .filter(found -> found.word().equals("spark"))
        .findFirst()
        .orElseThrow();
  }

  private static Study study() throws Exception {
    return new StudyBuilder("denmark-2019", "shelter-cti")
        .years(1)
        .scale(0.004)
        .vary("aftercare.coverage", 0.3, 0.9)
        .build();
  }

  private static Study forms() throws Exception {
    return new StudyBuilder("denmark-2019", "shelter-cti")
        .years(1)
        .scale(0.004)
        .vary("keptPlace.form", 0, 1)
        .build();
  }

  private static List<Cell> cells(double... values) {
    List<Point> points = new ArrayList<>();
    for (double value : values) {
      points.add(new Point(points.size(), 0, List.of(value)));
    }
    return Cell.of(points, 0, 3);
  }

  @Test
  void wavesGiveTheSameBitsAsOnThisMachine() throws Exception {
    Evaluation there = new Evaluation(study(), new MemoryStore(), spark, Progress.none());
    Evaluation here =
        new Evaluation(study(), new MemoryStore(), new LocalEngine(1), Progress.none());
    List<Cell> first = cells(0.3, 0.6);
    List<Cell> second = cells(0.3, 0.6, 0.9);
    for (Evaluation evaluation : List.of(there, here)) {
      evaluation.run(first);
      evaluation.run(second);
    }
    for (Cell cell : second) {
      assertThat(bits(there.runs(cell))).isEqualTo(bits(here.runs(cell)));
    }
    assertThat(bits(there.runs(second.get(0)))).isNotEqualTo(bits(there.runs(second.get(8))));
  }

  private static List<Object> bits(List<FinishedRun> runs) {
    List<Object> bits = new ArrayList<>();
    for (FinishedRun run : runs) {
      for (int row = 0; row < run.keys().size(); row++) {
        bits.add(run.keys().get(row) + " " + Double.doubleToLongBits(run.value(row)));
      }
    }
    return bits;
  }

  @Test
  void aRunThatFailsIsToldAsOnThisMachine() throws Exception {
    List<Outcome.Failure> failures = new ArrayList<>();
    for (Engine engine : List.of(spark, new LocalEngine(1))) {
      Evaluation evaluation = new Evaluation(forms(), new MemoryStore(), engine, Progress.none());
      // There is no such form, which nobody has checked before the model meets it.
      UnfinishedException e =
          catchThrowableOfType(UnfinishedException.class, () -> evaluation.run(cells(99)));
      failures.add(e.failure().orElseThrow());
    }
    assertThat(failures.get(0).scenario()).isEqualTo(failures.get(1).scenario());
    assertThat(failures.get(0).cause()).hasSameClassAs(failures.get(1).cause());
    assertThat(failures.get(0).cause()).hasMessage(failures.get(1).cause().getMessage());
  }

  @Test
  void whoAsksToStopIsHeardAndKeepsWhatIsFinished() throws Exception {
    MemoryStore store = new MemoryStore();
    AtomicInteger years = new AtomicInteger();
    Progress untilAYear =
        new Progress() {
          @Override
          public void expect(long more) {
            // nobody listens
          }

          @Override
          public void yearPassed() {
            years.incrementAndGet();
          }

          @Override
          public boolean isStopped() {
            return years.get() > 0;
          }
        };
    Evaluation evaluation = new Evaluation(study(), store, spark, untilAYear);
    List<Cell> many = Cell.of(List.of(new Point(0, 0, List.of(0.3))), 0, 400);
    assertThatThrownBy(() -> evaluation.run(many)).isInstanceOf(UnfinishedException.class);
    assertThat(many.stream().filter(store::has).count()).isBetween(1L, 100L);
  }

  @Test
  void aStoreThatIsFullEndsTheWork() throws Exception {
    RunStore full =
        new RunStore() {
          @Override
          public boolean has(Cell cell) {
            return false;
          }

          @Override
          public Optional<List<FinishedRun>> find(Cell cell) {
            return Optional.empty();
          }

          @Override
          public void put(Cell cell, List<FinishedRun> runs) throws IOException {
            throw new IOException("no room");
          }
        };
    Evaluation evaluation = new Evaluation(study(), full, spark, Progress.none());
    assertThatThrownBy(() -> evaluation.run(cells(0.3))).hasMessageContaining("no room");
  }

  @Test
  void masters() {
    for (String good :
        List.of("spark://a:7077", "spark://a:1,b:2", "local[2]", "yarn", "k8s://https://a:6443")) {
      assertThat(new MasterAddress(good).isValid()).as(good).isTrue();
    }
    for (String bad : List.of("", "a:7077", "spark://a", "spark://a:x", "spark://", "locals")) {
      assertThat(new MasterAddress(bad).isValid()).as(bad).isFalse();
    }
    assertThat(new MasterAddress("spark://127.0.0.1:1").isReachable()).isFalse();
    assertThat(new MasterAddress("spark://127.0.0.1:1").loopback()).contains("127.0.0.1");
    assertThatThrownBy(() -> provider().open(Optional.of("a:7077"), () -> false))
        .isInstanceOfSatisfying(
            EngineException.class,
            e -> assertThat(e.reason()).isEqualTo(EngineException.Reason.BAD_MASTER));
  }
}
