package dk.doorstep.estimation;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.study.Point;
import dk.doorstep.study.Study;
import dk.doorstep.study.Varied;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The function that an experiment is: positions within the ranges of its varied parameters in,
 * outputs of the runs there out. What is in the journal is not simulated again.
 */
public final class StudyFunction implements BatchFunction {
  private final Evaluation evaluation;
  private final Luck luck;
  private final Function<List<FinishedRun>, double[]> outputs;
  private final List<Point> points = new ArrayList<>();

  /** Which luck points have. */
  public enum Luck {
    /** All points have the same, replication by replication: the keys leave the draw out. */
    SHARED,
    /** Every point has its own: its index takes the place of the draw in the keys. */
    OWN
  }

  /** An evaluation ended before its time; carries the reason through code that knows no runs. */
  public static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Ended(Exception cause) {
      super(cause);
    }

    /** Throws the reason as what it is. */
    public RuntimeException rethrow() throws UnfinishedException, IOException {
      if (getCause() instanceof UnfinishedException unfinished) {
        throw unfinished;
      }
      throw (IOException) getCause();
    }
  }

  /**
   * The function of an experiment.
   *
   * @param outputs the outputs of the runs of all scenarios at one point and replication
   */
  public StudyFunction(
      Evaluation evaluation, Luck luck, Function<List<FinishedRun>, double[]> outputs) {
    this.evaluation = evaluation;
    this.luck = luck;
    this.outputs = outputs;
  }

  /** The values of the varied parameters at a position. */
  public static List<Double> values(List<Varied> varied, double[] position) {
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < position.length; k++) {
      values.add(varied.get(k).at(position[k]));
    }
    return values;
  }

  /** Where these values stand, from 0 to 1: {@link Varied#standing}. */
  public static double[] standing(List<Varied> varied, double[] position) {
    double[] standing = new double[position.length];
    for (int k = 0; k < standing.length; k++) {
      standing[k] = varied.get(k).standing(position[k]);
    }
    return standing;
  }

  @Override
  public List<Response> at(List<double[]> positions) {
    List<Point> wave = new ArrayList<>();
    for (double[] position : positions) {
      int index = points.size() + wave.size();
      wave.add(
          new Point(
              index, luck == Luck.OWN ? index : 0, values(evaluation.study().varied(), position)));
    }
    points.addAll(wave);
    try {
      evaluation.run(Cell.of(wave, 0, replications()));
      List<Response> responses = new ArrayList<>();
      for (Point point : wave) {
        responses.add(response(point).orElseThrow());
      }
      return responses;
    } catch (UnfinishedException | IOException e) {
      throw new Ended(e);
    }
  }

  private int replications() {
    return evaluation.study().replications().maximum();
  }

  /** Every point that was asked for until now. */
  public List<Point> points() {
    return List.copyOf(points);
  }

  /** The experiment. */
  public Study study() {
    return evaluation.study();
  }

  /** What was simulated at a point; nothing if it is not finished. */
  public Optional<Response> response(Point point) {
    double[][] values = new double[replications()][];
    try {
      for (int j = 0; j < values.length; j++) {
        Cell cell = new Cell(point, j);
        if (!evaluation.has(cell)) {
          return Optional.empty();
        }
        values[j] = outputs.apply(evaluation.runs(cell));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(new Response(values));
  }
}
