package dk.doorstep.optimization;

import dk.doorstep.experiment.ParameterDraws;
import java.util.Arrays;
import java.util.List;

/**
 * What an experiment file states about mixes.
 *
 * @param scenario id of the scenario that levers change
 * @param levers the levers
 * @param budgets what may be used; may be empty
 * @param aims what is wanted, at least two
 * @param policies ready-made policies
 * @param size mixes of a population
 * @param generations generations after the first population
 * @param checks replications of fresh luck that the best mixes are judged by
 * @param draws draws of parameters that regret is taken over, draw 0 not counted; may be none
 * @param drawReplications replications of each draw
 * @param near share of the best gain that a mix may miss and still count as near the best
 */
public record OptimizePlan(
    String scenario,
    List<Lever> levers,
    List<Budget> budgets,
    List<Aim> aims,
    List<OwnPolicy> policies,
    int size,
    int generations,
    int checks,
    ParameterDraws draws,
    int drawReplications,
    double near) {
  public OptimizePlan {
    levers = List.copyOf(levers);
    budgets = List.copyOf(budgets);
    aims = List.copyOf(aims);
    policies = List.copyOf(policies);
  }

  /** Draws that regret is taken over. */
  int drawCount() {
    return draws.count() - 1;
  }

  /** Everything that results depend on, in words; titles are no part of it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(scenario);
    levers.forEach(lever -> text.append("; ").append(lever.describe()));
    budgets.forEach(b -> text.append("; ").append(b.kind()).append(' ').append(b.most()));
    text.append("; ").append(aims);
    policies.forEach(
        p -> p.mix().ifPresent(mix -> text.append("; ").append(p.id()).append(mix.levels())));
    int drawn = 0;
    for (int d = 1; d < draws.count(); d++) {
      for (int k = 0; k < draws.parameters().size(); k++) {
        drawn = 31 * drawn + Double.hashCode(draws.value(d, k));
      }
    }
    int[] numbers = {size, generations, checks, drawCount(), drawn, drawReplications};
    return text.append("; ").append(Arrays.toString(numbers)).append("; ").append(near).toString();
  }
}
