package dk.doorstep.optimization;

import dk.doorstep.experiment.PairedDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to buy first for one aim, read along the budget: a best mix that uses nothing of it, at most
 * a quarter, a half, three quarters, all of it. Of the mixes that fresh luck cannot tell from the
 * best (95 % interval of the paired difference), the one that changes the fewest levers from the
 * step before is taken, so that what luck alone tells apart is not bought and sold again.
 *
 * @param steps a step for each share
 */
record BuyingOrder(List<Step> steps) {
  private static final List<Double> SHARES = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

  /**
   * One share of the budget.
   *
   * @param share the share
   * @param best the best mix; the scenario as it is if none is better
   * @param isNew whether it is another one than for the share before
   */
  record Step(double share, Candidate best, boolean isNew) {}

  static BuyingOrder of(OptimizeResult result, int aim) {
    List<Step> steps = new ArrayList<>();
    Candidate before = result.base();
    boolean hasBudget = !result.plan().budgets().isEmpty();
    for (double share : hasBudget ? SHARES : List.of(1.0)) {
      Candidate best = next(result, aim, share, before);
      steps.add(new Step(share, best, best.number() != before.number()));
      before = best;
    }
    return new BuyingOrder(List.copyOf(steps));
  }

  private static Candidate next(OptimizeResult result, int aim, double share, Candidate before) {
    Comparator<Candidate> better =
        Comparator.comparingDouble(c -> result.plan().aims().get(aim).toMinimise(c.mean(aim)));
    List<Candidate> within = result.within(share, aim);
    Candidate best = within.stream().min(better).orElse(result.base());
    return within.stream()
        .filter(c -> !isClearlyOther(c.difference(aim, best)))
        .min(
            Comparator.<Candidate>comparingInt(c -> result.changes(c, before))
                .thenComparing(better))
        .orElse(best);
  }

  private static boolean isClearlyOther(PairedDifference difference) {
    return difference.mean() != 0 && !(difference.ciLow() <= 0 && difference.ciHigh() >= 0);
  }

  /** The last step: the whole budget. */
  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Levers at another level than before a step; before the first, than in the scenario. */
  List<Integer> changed(int step, Optional<Mix> asItIs) {
    Candidate now = steps.get(step).best();
    Candidate before = step == 0 ? null : steps.get(step - 1).best();
    Optional<Mix> from =
        before == null || before.number() == 0 ? asItIs : Optional.of(before.mix());
    List<Integer> changed = new ArrayList<>();
    for (int k = 0; now.number() > 0 && k < now.mix().size(); k++) {
      int lever = k;
      boolean isSame = from.filter(m -> m.level(lever) == now.mix().level(lever)).isPresent();
      if (!isSame) {
        changed.add(k);
      }
    }
    return changed;
  }
}
