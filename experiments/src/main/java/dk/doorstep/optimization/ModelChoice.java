package dk.doorstep.optimization;

import dk.doorstep.evaluation.Cell;
import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.UnfinishedException;
import dk.doorstep.study.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Mixes of levers in the simulated scenario. All mixes have the same luck, replication by
 * replication. Beside the aims, the share of the budget that a mix uses is to be small, so that the
 * front holds the best mixes for every size of the budget. A generation is simulated side by side.
 */
final class ModelChoice implements Choice {
  private final OptimizePlan plan;
  private final Spending spending;
  private final Evaluation evaluation;
  private final Outcomes outcomes;
  private final int replications;
  private final Map<Mix, Point> points = new LinkedHashMap<>();

  /** Ends a search that cannot go on; carries the reason through code that knows no runs. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    Ended(Exception cause) {
      super(cause);
    }

    /** Throws the reason as what it is. */
    RuntimeException rethrow() throws UnfinishedException, IOException {
      if (getCause() instanceof UnfinishedException unfinished) {
        throw unfinished;
      }
      throw (IOException) getCause();
    }
  }

  ModelChoice(OptimizePlan plan, Spending spending, Evaluation evaluation, Outcomes outcomes) {
    this.plan = plan;
    this.spending = spending;
    this.evaluation = evaluation;
    this.outcomes = outcomes;
    this.replications = evaluation.study().replications().maximum();
  }

  @Override
  public List<Dial> dials() {
    return plan.levers().stream().map(l -> new Dial(l.levels(), l.isOrdered())).toList();
  }

  @Override
  public int aims() {
    return plan.aims().size() + (plan.budgets().isEmpty() ? 0 : 1);
  }

  @Override
  public double violation(Mix mix) {
    return spending.violation(mix);
  }

  @Override
  public Mix projected(Mix mix, RandomGenerator random) {
    return spending.projected(mix, random);
  }

  /** The point of every mix that was asked for, in their order. */
  Map<Mix, Point> points() {
    return points;
  }

  @Override
  public List<double[]> at(List<Mix> mixes) {
    List<Point> wave = new ArrayList<>();
    for (Mix mix : mixes) {
      Point point = outcomes.point(Optional.of(mix), 0);
      points.put(mix, point);
      wave.add(point);
    }
    try {
      evaluation.run(Cell.of(wave, 0, replications));
      List<double[]> answers = new ArrayList<>();
      for (int i = 0; i < mixes.size(); i++) {
        answers.add(aims(mixes.get(i), outcomes.values(wave.get(i), 0, replications)));
      }
      return answers;
    } catch (UnfinishedException | IOException e) {
      throw new Ended(e);
    }
  }

  /**
   * What is to be small.
   *
   * @param values by aim and replication
   */
  double[] aims(Mix mix, double[][] values) {
    double[] aims = new double[aims()];
    for (int a = 0; a < plan.aims().size(); a++) {
      aims[a] = plan.aims().get(a).toMinimise(Outcomes.mean(values[a]));
    }
    if (!plan.budgets().isEmpty()) {
      aims[aims.length - 1] = spending.share(mix);
    }
    return aims;
  }
}
