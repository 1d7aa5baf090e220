package dk.doorstep.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dk.doorstep.design.DesignSection;
import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.MemoryStore;
import dk.doorstep.evaluation.Progress;
import dk.doorstep.experiment.Size;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.StudyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped experiments can be run: a year, a single area, one replication of two points. */
class ExamplesTest {
  private static final Path FOLDER = Path.of("examples");

  static List<Path> sweeps() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(ExamplesTest::isSweep)
          .sorted()
          .toList();
    }
  }

  private static boolean isSweep(Path file) {
    try {
      return Files.readString(file).contains("\"design\"");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sweeps")
  void runs(Path file) throws Exception {
    Study study = new StudyReader(List.of(DesignSection.DESIGN)).read(file);
    Sweep sweep = new Sweep(small(study), study.section(DesignSection.DESIGN).orElseThrow());
    assertThat(sweep.objection()).isEmpty();
    assertThat(study.title()).containsOnlyKeys("da", "en");
    Evaluation evaluation = new Evaluation(sweep.study(), new MemoryStore(), 2, Progress.none());
    int last = sweep.points().size() - 1;
    List<Point> ends = List.of(sweep.points().get(0), sweep.points().get(last));
    List<Cell> cells = Cell.of(ends, 0, 1);
    evaluation.run(cells);
    for (Cell cell : cells) {
      assertThat(evaluation.runs(cell)).hasSameSizeAs(study.scenarios());
      assertThat(evaluation.runs(cell))
          .allSatisfy(
              run -> {
                assertThat(run.keys()).isNotEmpty();
                assertThat(run.keys()).allMatch(key -> study.keeps(key.indicator(), key.group()));
              });
    }
  }

  private static Study small(Study study) {
    return new Study(
        study.name(),
        study.title(),
        study.scenarios(),
        study.baseline(),
        1,
        study.every(),
        new Size.Scale(0.001),
        study.seed(),
        study.sharesLuck(),
        study.varied(),
        study.replications(),
        study.indicators(),
        study.groups(),
        study.keepsSeries(),
        study.sections());
  }
}
