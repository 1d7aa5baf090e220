package dk.doorstep.optimization;

import dk.doorstep.study.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the best mixes gave on the luck of the search, on fresh luck and in the draws. */
final class Judging {
  private final OptimizePlan plan;
  private final Spending spending;
  private final Outcomes outcomes;
  private final int searched;

  /**
   * Reads finished points.
   *
   * @param searched replications of the search; fresh luck follows them
   */
  Judging(OptimizePlan plan, Spending spending, Outcomes outcomes, int searched) {
    this.plan = plan;
    this.spending = spending;
    this.outcomes = outcomes;
    this.searched = searched;
  }

  /** The scenario as it is. */
  Candidate scenario(Point point) throws IOException {
    return candidate(point, new Mix(List.of()), 0);
  }

  /** The mixes, numbered; those that use little first, and those that are good in the first aim. */
  List<Candidate> judged(List<Tried> best, Map<Mix, Point> points) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (Tried one : best) {
      Mix mix = one.mix();
      candidates.add(candidate(points.get(mix), mix, spending.share(mix)));
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::share)
            .thenComparingDouble(c -> plan.aims().get(0).toMinimise(c.mean(0))));
    OptimizeResult unjudged =
        new OptimizeResult(
            plan, spending, null, candidates, new double[0][][], List.of(), 0, Optional.empty());
    List<Candidate> front = Dominance.front(candidates, unjudged::toMinimise);
    List<Candidate> numbered = new ArrayList<>();
    for (Candidate c : candidates) {
      numbered.add(
          new Candidate(
              numbered.size() + 1,
              c.mix(),
              c.policies(),
              c.share(),
              c.searched(),
              c.checked(),
              front.contains(c)));
    }
    return numbered;
  }

  private Candidate candidate(Point point, Mix mix, double share) throws IOException {
    double[][] before = outcomes.values(point, 0, searched);
    double[] means = new double[before.length];
    for (int a = 0; a < means.length; a++) {
      means[a] = Outcomes.mean(before[a]);
    }
    List<String> policies =
        plan.policies().stream()
            .filter(p -> p.mix().filter(mix::equals).isPresent())
            .map(OwnPolicy::id)
            .toList();
    double[][] checked = outcomes.values(point, searched, searched + plan.checks());
    return new Candidate(0, mix, policies, share, means, checked, false);
  }

  /**
   * Means by aim, mix and draw.
   *
   * @param points by draw and mix
   */
  double[][][] byDraw(List<List<Point>> points) throws IOException {
    if (points.isEmpty()) {
      return new double[0][][];
    }
    double[][][] values = new double[plan.aims().size()][points.get(0).size()][points.size()];
    for (int d = 0; d < points.size(); d++) {
      for (int i = 0; i < points.get(d).size(); i++) {
        double[][] there = outcomes.values(points.get(d).get(i), 0, plan.drawReplications());
        for (int a = 0; a < there.length; a++) {
          values[a][i][d] = Outcomes.mean(there[a]);
        }
      }
    }
    return values;
  }
}
