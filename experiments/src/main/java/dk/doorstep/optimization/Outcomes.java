package dk.doorstep.optimization;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.experiment.FinishedRun;
import dk.doorstep.study.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/** Numbers the points of mixes and reads what they gave. */
final class Outcomes {
  private final OptimizePlan plan;
  private final Evaluation evaluation;
  private int next;

  Outcomes(OptimizePlan plan, Evaluation evaluation) {
    this.plan = plan;
    this.evaluation = evaluation;
  }

  /**
   * A new point. Its luck is that of the draw.
   *
   * @param mix a mix; nothing for the scenario as it is
   * @param draw draw of the parameters that nobody has measured; 0 for none
   */
  Point point(Optional<Mix> mix, int draw) {
    List<Double> values = new ArrayList<>();
    for (int k = 0; k < drawn(plan); k++) {
      values.add(draw == 0 ? Double.NaN : plan.draws().value(draw, k));
    }
    for (int k = 0; k < plan.levers().size(); k++) {
      Lever lever = plan.levers().get(k);
      int lambda = k;
      values.add(mix.map(m -> lever.value(m.level(lambda))).orElse(Double.NaN));
    }
    return new Point(next++, draw, values);
  }

  /** How many parameters are drawn. */
  static int drawn(OptimizePlan plan) {
    return plan.drawCount() == 0 ? 0 : plan.draws().parameters().size();
  }

  /**
   * What the aims were at a point, as the indicators give them.
   *
   * @return by aim and replication; NaN if undefined
   */
  double[][] values(Point point, int from, int until) throws IOException {
    double[][] values = new double[plan.aims().size()][until - from];
    for (int j = from; j < until; j++) {
      FinishedRun run = evaluation.runs(new Cell(point, j)).get(0);
      for (int a = 0; a < values.length; a++) {
        Aim aim = plan.aims().get(a);
        values[a][j - from] = run.value(aim.indicator(), aim.group());
      }
    }
    return values;
  }

  /** The unit of each aim. */
  List<String> units(Point point) throws IOException {
    FinishedRun run = evaluation.runs(new Cell(point, 0)).get(0);
    List<String> units = new ArrayList<>();
    for (Aim aim : plan.aims()) {
      run.keys().stream()
          .filter(k -> k.indicator().equals(aim.indicator()) && k.group().equals(aim.group()))
          .findFirst()
          .ifPresent(k -> units.add(k.unit()));
    }
    return units;
  }

  /** Mean of what is defined; NaN if nothing is. */
  static double mean(double[] values) {
    double[] defined = java.util.Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    return defined.length == 0 ? Double.NaN : StatUtils.mean(defined);
  }
}
