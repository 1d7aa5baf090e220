package dk.doorstep.evaluation;

import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.study.Point;
import java.io.IOException;
import java.util.List;

/** The finished runs of one point, read number by number. */
public final class Replicates {
  private final Evaluation evaluation;
  private final Point point;

  /** The runs of this point. */
  public Replicates(Evaluation evaluation, Point point) {
    this.evaluation = evaluation;
    this.point = point;
  }

  /**
   * An output in each of the first replications; NaN where it is undefined.
   *
   * @throws IOException if the store cannot be read
   * @throws IllegalArgumentException if there is no such scenario, or a difference is asked for
   *     without a baseline
   */
  public double[] values(int replications, Output output) throws IOException {
    double[] values = new double[replications];
    for (int replication = 0; replication < replications; replication++) {
      values[replication] = value(evaluation.runs(new Cell(point, replication)), output);
    }
    return values;
  }

  double[] means(int replications, List<Output> outputs) throws IOException {
    double[] sums = new double[outputs.size()];
    int[] counts = new int[outputs.size()];
    for (int replication = 0; replication < replications; replication++) {
      List<FinishedRun> runs = evaluation.runs(new Cell(point, replication));
      for (int k = 0; k < sums.length; k++) {
        double value = value(runs, outputs.get(k));
        if (!Double.isNaN(value)) {
          sums[k] += value;
          counts[k]++;
        }
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] = counts[k] == 0 ? Double.NaN : sums[k] / counts[k];
    }
    return sums;
  }

  private double value(List<FinishedRun> runs, Output output) {
    double value = of(runs, output.scenario()).value(output.indicator(), output.group());
    if (!output.ofDifference()) {
      return value;
    }
    String baseline =
        evaluation
            .study()
            .baseline()
            .orElseThrow(() -> new IllegalArgumentException("there is no baseline"));
    return value - of(runs, baseline).value(output.indicator(), output.group());
  }

  private static FinishedRun of(List<FinishedRun> runs, String scenario) {
    return runs.stream()
        .filter(run -> run.scenario().equals(scenario))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scenario " + scenario));
  }
}
