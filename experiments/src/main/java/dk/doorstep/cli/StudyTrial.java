package dk.doorstep.cli;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.MemoryStore;
import dk.doorstep.evaluation.Progress;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;

/** Finds out, before hours are spent, whether an experiment can give what a command asks of it. */
final class StudyTrial {
  private final Terminal terminal;

  StudyTrial(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs the scenarios once, as they are written, and refuses outputs that are undefined there:
   * followed up for longer than the run lasts, or of a group that there is not.
   *
   * @param names names of the outputs
   * @param read reads the outputs of one run of every scenario
   */
  void refuseUndefined(
      Study study, List<String> names, BiFunction<Evaluation, List<FinishedRun>, double[]> read)
      throws BadInput {
    Progress untilInterrupted = new Stoppable();
    Evaluation evaluation = new Evaluation(study, new MemoryStore(), 1, untilInterrupted);
    Point asWritten = new Point(0, 0, Collections.nCopies(study.varied().size(), Double.NaN));
    Cell cell = new Cell(asWritten, 0);
    double[] values;
    try {
      evaluation.run(List.of(cell));
      values = read.apply(evaluation, evaluation.runs(cell));
    } catch (UnfinishedException e) {
      if (e.failure().isEmpty()) {
        throw new CancellationException();
      }
      throw new IllegalStateException(e.failure().get().cause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> undefined = new ArrayList<>();
    for (int k = 0; k < values.length; k++) {
      if (Double.isNaN(values[k])) {
        undefined.add(names.get(k));
      }
    }
    if (!undefined.isEmpty()) {
      throw new BadInput(
          terminal.messages().text("study.undefined", String.join(", ", undefined), study.years()));
    }
  }

  /** Shows nothing; stops when the user does. */
  private final class Stoppable implements Progress {
    @Override
    public void expect(long years) {
      // a single run is not worth a bar
    }

    @Override
    public void yearPassed() {
      // nor are its years
    }

    @Override
    public boolean isStopped() {
      return terminal.interruption().isRequested();
    }
  }
}
