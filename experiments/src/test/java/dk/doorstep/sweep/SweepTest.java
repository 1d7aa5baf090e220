package dk.doorstep.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.doorstep.design.DesignSection;
import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.MemoryStore;
import dk.doorstep.evaluation.Output;
import dk.doorstep.evaluation.Progress;
import dk.doorstep.evaluation.Replicates;
import dk.doorstep.evaluation.RunStore;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.Experiment;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.experiment.Monitor;
import dk.doorstep.experiment.Outcome;
import dk.doorstep.experiment.RunSettings;
import dk.doorstep.experiment.Size;
import dk.doorstep.experiment.Task;
import dk.doorstep.output.StudySession;
import dk.doorstep.output.UnusableFolderException;
import dk.doorstep.study.Point;
import dk.doorstep.study.Replications;
import dk.doorstep.study.StoppingRule;
import dk.doorstep.study.Study;
import dk.doorstep.study.StudyBuilder;
import dk.doorstep.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
  private static final Output HOMELESS = new Output("more", "homeless.total", "all", false);

  @TempDir private Path folder;

  @BeforeEach
  void writeScenarios() throws IOException {
    Towns.write(folder);
  }

  private Sweep read(String rest) throws Exception {
    Study study =
        new StudyReader(List.of(DesignSection.DESIGN)).read(Towns.experiment(folder, rest));
    return new Sweep(study, study.section(DesignSection.DESIGN).orElseThrow());
  }

  private StudyBuilder builder() throws Exception {
    return new StudyBuilder(
            folder.resolve("town.json").toString(), folder.resolve("more.json").toString())
        .years(1);
  }

  private static Evaluation inMemory(Sweep sweep, int threads) {
    return new Evaluation(sweep.study(), new MemoryStore(), threads, Progress.none());
  }

  /** The files of a folder but the journal and, in the manifest, the times. */
  static Map<String, String> files(Path results) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(results)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = results.relativize(file).toString();
        if (!name.equals("doorstep.journal")) {
          String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
          files.put(
              name,
              name.equals("manifest.json")
                  ? text.replaceAll("\"(start|end)\" : \"[^\"]*\"", "\"$1\"")
                  : text);
        }
      }
    }
    return files;
  }

  @Test
  void aPointThatChangesNothingIsAnOrdinaryRun() throws Exception {
    Study study = builder().vary("inflow.personsPerYear", 40).replications(3).build();
    Sweep sweep = new Sweep(study, new dk.doorstep.design.Grid());
    Evaluation evaluation = inMemory(sweep, 2);
    sweep.evaluate(evaluation);

    RunSettings settings = new RunSettings(1, 365, 3, 1, 1, 2, 1, false);
    Experiment experiment =
        new Experiment(study.scenarios(), settings, new Size.Scale(1), Monitor.none());
    Outcome outcome = experiment.run(Task.all(2, settings), Monitor.none(), run -> {});
    assertThat(outcome.runs()).hasSize(6);
    for (FinishedRun expected : outcome.runs()) {
      FinishedRun found =
          evaluation.runs(new Cell(sweep.points().get(0), expected.replication())).stream()
              .filter(run -> run.scenario().equals(expected.scenario()))
              .findFirst()
              .orElseThrow();
      assertThat(found.keys()).isEqualTo(expected.keys());
      for (int row = 0; row < expected.keys().size(); row++) {
        assertThat((Double) found.value(row)).isEqualTo((Double) expected.value(row));
      }
    }
  }

  @Test
  void aParameterThatIsVariedMakesADifferenceWhereItIsVaried() throws Exception {
    Sweep sweep = read("\"design\": \"grid\", \"replications\": 3");
    Evaluation evaluation = inMemory(sweep, 2);
    sweep.evaluate(evaluation);
    assertThat(sweep.points()).hasSize(4);
    double[] few = values(evaluation, sweep.points().get(0), HOMELESS);
    double[] many = values(evaluation, sweep.points().get(2), HOMELESS);
    assertThat(few).isNotEqualTo(many);
    // What is varied in one scenario leaves the other as it is, luck included.
    Output town = new Output("town", "homeless.total", "all", false);
    assertThat(values(evaluation, sweep.points().get(0), town))
        .isEqualTo(values(evaluation, sweep.points().get(1), town));
    assertThat(few).isNotEqualTo(values(evaluation, sweep.points().get(1), HOMELESS));
  }

  private static double[] values(Evaluation evaluation, Point point, Output output)
      throws IOException {
    return new Replicates(evaluation, point).values(3, output);
  }

  @Test
  void sharedPastsAndThreadsMakeNoDifference() throws Exception {
    Sweep together = read("\"design\": \"grid\", \"replications\": 3");
    Evaluation evaluation = inMemory(together, 3);
    together.evaluate(evaluation);
    for (Point point : together.points()) {
      Sweep again = read("\"design\": \"grid\", \"replications\": 3");
      Evaluation alone = inMemory(again, 1);
      alone.run(Cell.of(List.of(point), 0, 3));
      assertThat(values(alone, point, HOMELESS)).isEqualTo(values(evaluation, point, HOMELESS));
    }
  }

  @Test
  void ownLuckDiffersFromPointToPoint() throws Exception {
    Sweep sweep = read("\"design\": \"grid\", \"replications\": 3, \"luck\": \"own\"");
    Evaluation evaluation = inMemory(sweep, 2);
    sweep.evaluate(evaluation);
    Output town = new Output("town", "homeless.total", "all", false);
    assertThat(values(evaluation, sweep.points().get(0), town))
        .isNotEqualTo(values(evaluation, sweep.points().get(1), town));
  }

  @Test
  void stopsWhereIntervalsAreNarrowAndOnlyAtTheEndOfABatch() throws Exception {
    Optional<StoppingRule> rule =
        Optional.of(new StoppingRule("homeless.total", "all", 0.12, true, false));
    Study study =
        builder()
            .vary("inflow.personsPerYear", 10, 40, 300)
            .replications(new Replications(4, 3, 13, rule))
            .build();
    Sweep sweep = new Sweep(study, new dk.doorstep.design.Grid());
    Evaluation evaluation = inMemory(sweep, 2);
    sweep.evaluate(evaluation);
    List<Integer> counts = sweep.points().stream().map(sweep::replications).toList();
    assertThat(counts).allMatch(n -> (n - 4) % 3 == 0 && n <= 13);
    assertThat(counts.stream().distinct().count()).isGreaterThan(1);
    for (Point point : sweep.points()) {
      int count = sweep.replications(point);
      assertThat(sweep.isNarrow(point)).isEqualTo(isNarrow(evaluation, point, count));
      if (count < 13) {
        assertThat(sweep.isNarrow(point)).isTrue();
      }
      if (count > 4) {
        assertThat(isNarrow(evaluation, point, count - 3)).isFalse();
      }
    }
  }

  private static boolean isNarrow(Evaluation evaluation, Point point, int count)
      throws IOException {
    for (String id : Towns.NAMES) {
      Output output = new Output(id, "homeless.total", "all", false);
      MeanInterval mean = MeanInterval.of(new Replicates(evaluation, point).values(count, output));
      if (mean.halfWidth() > 0.12 * mean.mean()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void goesOnAfterAnInterruptionAndEndsWithTheSameFiles() throws Exception {
    String rest =
        "\"design\": {\"type\": \"latin-hypercube\", \"points\": 6}, \"series\": {\"every\": 90},"
            + "\"replications\": {\"minimum\": 2, \"batch\": 2, \"maximum\": 6, \"until\":"
            + " {\"indicator\": \"homeless.total\", \"halfWidth\": 1}}";
    Path whole = folder.resolve("whole");
    StudySession.in(whole).run(read(rest));
    Path torn = folder.resolve("torn");
    int finished = 0;
    for (int years = 7; years < 400; years += 23) {
      StudySession.Ended ended = session(torn, years).run(read(rest));
      assertThat(ended.resumed()).isGreaterThanOrEqualTo(finished);
      finished = ended.finished();
      assertThat(Files.readString(torn.resolve("manifest.json")))
          .contains("\"complete\" : " + ended.isComplete());
      if (ended.isComplete()) {
        break;
      }
    }
    assertThat(files(torn)).isEqualTo(files(whole));
    assertThat(files(whole).keySet())
        .containsExactly(
            "differences.csv",
            "indicators.csv",
            "manifest.json",
            "points.csv",
            "series.csv",
            "summary.csv");
  }

  private static StudySession session(Path results, int years) {
    AtomicInteger left = new AtomicInteger(years);
    Progress impatient =
        new Progress() {
          @Override
          public void expect(long more) {
            // not of interest
          }

          @Override
          public void yearPassed() {
            left.decrementAndGet();
          }

          @Override
          public boolean isStopped() {
            return left.get() <= 0;
          }
        };
    return new StudySession(
        new StudySession.Request(
            results,
            dk.doorstep.output.StudyFolder.Mode.RESUME,
            dk.doorstep.output.TableFormat.CSV,
            2,
            impatient,
            dk.doorstep.output.ProgramVersion.number(),
            List.of(),
            Path.of("")));
  }

  @Test
  void wavesMayFollowFromEarlierWaves() throws Exception {
    Study study = builder().vary("inflow.personsPerYear", 10, 100).build();
    List<Output> outputs = List.of(HOMELESS);
    RunStore store = new MemoryStore();
    List<double[][]> found = new ArrayList<>();
    for (int start = 0; start < 2; start++) {
      Evaluation evaluation = new Evaluation(study, store, 2, Progress.none());
      List<Point> first = Point.numbered(0, List.of(List.of(10.0), List.of(100.0)));
      double[][] means = evaluation.means(first, 2, outputs);
      double next = Math.rint(means[1][0] - means[0][0]);
      found.add(evaluation.means(Point.numbered(2, List.of(List.of(next))), 2, outputs));
    }
    assertThat(found.get(1)).isEqualTo(found.get(0));
  }

  @Test
  void aRunThatCannotBeKeptEndsTheEvaluation() throws Exception {
    Sweep sweep = read("\"design\": \"grid\", \"replications\": 3");
    AtomicInteger kept = new AtomicInteger();
    MemoryStore memory = new MemoryStore();
    RunStore full =
        new RunStore() {
          @Override
          public boolean has(Cell cell) {
            return memory.has(cell);
          }

          @Override
          public Optional<List<FinishedRun>> find(Cell cell) {
            return memory.find(cell);
          }

          @Override
          public void put(Cell cell, List<FinishedRun> runs) throws IOException {
            if (kept.incrementAndGet() > 4) {
              throw new IOException("No space left on device");
            }
            memory.put(cell, runs);
          }
        };
    Evaluation evaluation = new Evaluation(sweep.study(), full, 1, Progress.none());
    Throwable e = catchThrowable(() -> sweep.evaluate(evaluation));
    assertThat(e).isInstanceOf(IOException.class).hasMessageContaining("No space left");
    assertThat(evaluation.finished()).isEqualTo(4);
  }

  @Test
  void aRunThatFailsIsToldWithItsPoint() throws Exception {
    // Another past than the root's: the engine refuses to branch.
    Study study =
        builder()
            .vary(
                new dk.doorstep.study.Varied(
                    dk.doorstep.parameters.RunParameters.SPIN_UP_YEARS,
                    List.of(1.0, 2.0),
                    1,
                    2,
                    dk.doorstep.study.Spread.LINEAR,
                    0,
                    dk.doorstep.study.Effect.SET,
                    List.of("more"),
                    Double.NaN))
            .replications(2)
            .build();
    Sweep sweep = new Sweep(study, new dk.doorstep.design.Grid());
    assertThatThrownBy(() -> sweep.evaluate(inMemory(sweep, 1)))
        .isInstanceOfSatisfying(
            UnfinishedException.class,
            e -> {
              Outcome.Failure failure = e.failure().orElseThrow();
              assertThat(failure.scenario()).isEqualTo("more");
              assertThat(failure.draw()).isEqualTo(1);
            });
  }

  @Test
  void aFolderThatIsUsedOtherwiseIsLeftAlone() throws Exception {
    Path results = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(results.resolve("thesis.txt"), "dear");
    assertThatThrownBy(
            () -> StudySession.in(results).run(read("\"design\": \"grid\", \"replications\": 2")))
        .isInstanceOf(UnusableFolderException.class);
    try (Stream<Path> files = Files.list(results)) {
      assertThat(files).hasSize(1);
    }
  }
}
