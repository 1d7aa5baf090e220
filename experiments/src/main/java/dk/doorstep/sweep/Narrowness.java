package dk.doorstep.sweep;

import dk.doorstep.evaluation.Evaluation;
import dk.doorstep.evaluation.Output;
import dk.doorstep.evaluation.Replicates;
import dk.doorstep.scenario.Scenario;
import dk.doorstep.study.Point;
import dk.doorstep.study.StoppingRule;
import dk.doorstep.study.Study;
import java.io.IOException;
import java.util.List;

/** Whether the intervals of a point are narrow enough for a rule. */
final class Narrowness {
  private final Evaluation evaluation;
  private final StoppingRule rule;

  Narrowness(Evaluation evaluation, StoppingRule rule) {
    this.evaluation = evaluation;
    this.rule = rule;
  }

  /** Whether they are for every scenario (with differences, for every compared one). */
  boolean holds(Point point, int replications) throws IOException {
    Study study = evaluation.study();
    List<String> scenarios =
        rule.ofDifference()
            ? study.compared()
            : study.scenarios().stream().map(Scenario::id).toList();
    Replicates replicates = new Replicates(evaluation, point);
    for (String scenario : scenarios) {
      Output output = new Output(scenario, rule.indicator(), rule.group(), rule.ofDifference());
      if (!isNarrow(MeanInterval.of(replicates.values(replications, output)))) {
        return false;
      }
    }
    return true;
  }

  boolean isNarrow(MeanInterval interval) {
    double enough =
        rule.isRelative() ? rule.halfWidth() * Math.abs(interval.mean()) : rule.halfWidth();
    // Also false where there is no interval.
    return interval.halfWidth() <= enough;
  }
}
