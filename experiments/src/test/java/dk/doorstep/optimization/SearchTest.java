package dk.doorstep.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.moeaframework.core.Solution;
import org.moeaframework.core.indicator.PISAHypervolume;
import org.moeaframework.core.population.NondominatedPopulation;
import org.moeaframework.problem.ZDT.ZDT1;

/** The search on made-up functions whose best mixes are known. */
class SearchTest {
  private static final double EXACT = 1e-9;

  /** Made-up problems count how often they are asked. */
  private static final class MadeUp implements Choice {
    private final List<Dial> dials;
    private final Function<Mix, double[]> aims;
    private final Function<Mix, Double> excess;
    private final boolean repairs;
    private int asked;

    MadeUp(
        List<Dial> dials,
        Function<Mix, double[]> aims,
        Function<Mix, Double> excess,
        boolean repairs) {
      this.dials = dials;
      this.aims = aims;
      this.excess = excess;
      this.repairs = repairs;
    }

    @Override
    public List<Dial> dials() {
      return dials;
    }

    @Override
    public int aims() {
      return 2;
    }

    @Override
    public double violation(Mix mix) {
      return excess.apply(mix);
    }

    @Override
    public Mix projected(Mix mix, RandomGenerator random) {
      Mix less = mix;
      while (repairs && violation(less) > 0) {
        int k = random.nextInt(less.size());
        less = less.with(k, Math.max(0, less.level(k) - 1));
      }
      return less;
    }

    @Override
    public List<double[]> at(List<Mix> mixes) {
      asked += mixes.size();
      return mixes.stream().map(aims).toList();
    }
  }

  /** Two gains of eight purchases of which up to three each fit into a budget: 65,536 mixes. */
  private static MadeUp purchases(boolean repairs) {
    int[] price = {7, 3, 5, 2, 8, 4, 6, 3};
    double[] first = {9, 2, 6, 1, 12, 3, 5, 4};
    double[] second = {2, 5, 4, 3, 1, 7, 8, 2};
    List<Choice.Dial> dials = new ArrayList<>();
    for (int k = 0; k < price.length; k++) {
      dials.add(new Choice.Dial(4, true));
    }
    Function<Mix, double[]> aims =
        mix -> {
          double a = 0;
          double b = 0;
          for (int k = 0; k < price.length; k++) {
            // The second of a kind helps less than the first.
            a -= first[k] * Math.sqrt(mix.level(k));
            b -= second[k] * Math.sqrt(mix.level(k));
          }
          return new double[] {a, b};
        };
    Function<Mix, Double> excess =
        mix -> {
          int spent = 0;
          for (int k = 0; k < price.length; k++) {
            spent += price[k] * mix.level(k);
          }
          return Math.max(0.0, spent - 30);
        };
    return new MadeUp(dials, aims, excess, repairs);
  }

  private static List<Mix> all(List<Choice.Dial> dials) {
    List<Mix> mixes = List.of(new Mix(List.of()));
    for (Choice.Dial dial : dials) {
      List<Mix> longer = new ArrayList<>();
      for (Mix mix : mixes) {
        for (int level = 0; level < dial.levels(); level++) {
          List<Integer> levels = new ArrayList<>(mix.levels());
          levels.add(level);
          longer.add(new Mix(levels));
        }
      }
      mixes = longer;
    }
    return mixes;
  }

  private static NondominatedPopulation front(List<double[]> rows) {
    NondominatedPopulation front = new NondominatedPopulation();
    for (double[] row : rows) {
      Solution solution = new Solution(0, 2);
      solution.setObjectiveValues(row);
      front.add(solution);
    }
    return front;
  }

  /** The share of the hypervolume of the true front, normalised by that front, that was reached. */
  private static double reached(NondominatedPopulation truth, List<Tried> tried) {
    PISAHypervolume volume = new PISAHypervolume(new ZDT1(2), truth);
    List<double[]> found = tried.stream().filter(Tried::isFeasible).map(Tried::aims).toList();
    return volume.evaluate(front(found)) / volume.evaluate(truth);
  }

  private static NondominatedPopulation truth(MadeUp problem) {
    return front(
        all(problem.dials()).stream()
            .filter(mix -> problem.violation(mix) <= 0)
            .map(problem.aims)
            .toList());
  }

  @Test
  void theKnownFrontOfABudgetIsFound() {
    MadeUp problem = purchases(true);
    NondominatedPopulation truth = truth(problem);
    for (int seed = 1; seed <= 5; seed++) {
      List<Tried> tried = new Search(problem, 40, 24, seed).run(List.of());
      assertThat(tried).hasSize(1000).allMatch(Tried::isFeasible);
      assertThat(reached(truth, tried)).as("seed %d", seed).isBetween(0.97, 1 + EXACT);
    }
    // As many random mixes that fit are not enough.
    List<Tried> random = new Search(problem, 1000, 0, 1).run(List.of());
    assertThat(random).hasSize(1000);
    assertThat(reached(truth, random)).isLessThan(0.9);
  }

  @Test
  void constraintDominationAloneFindsItToo() {
    MadeUp problem = purchases(false);
    NondominatedPopulation truth = truth(problem);
    List<Tried> tried = new Search(problem, 40, 75, 1).run(List.of());
    assertThat(tried).anyMatch(one -> !one.isFeasible());
    assertThat(reached(truth, tried)).isBetween(0.95, 1 + EXACT);
  }

  /** ZDT1 (Zitzler, Deb and Thiele 2000) on a grid: the front is 1 − √x. */
  @Test
  void aCurvedFrontOfFineLeversIsReached() {
    List<Choice.Dial> dials = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      dials.add(new Choice.Dial(101, true));
    }
    Function<Mix, double[]> zdt1 =
        mix -> {
          double x = mix.level(0) / 100.0;
          double rest = mix.levels().stream().skip(1).mapToInt(v -> v).sum() / 500.0;
          double g = 1 + 9 * rest;
          return new double[] {x, g * (1 - Math.sqrt(x / g))};
        };
    MadeUp problem = new MadeUp(dials, zdt1, mix -> 0.0, false);
    List<double[]> best = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      best.add(new double[] {i / 100.0, 1 - Math.sqrt(i / 100.0)});
    }
    for (int seed = 1; seed <= 3; seed++) {
      List<Tried> tried = new Search(problem, 40, 100, seed).run(List.of());
      assertThat(reached(front(best), tried)).as("seed %d", seed).isBetween(0.97, 1 + EXACT);
    }
  }

  @Test
  void theSameSeedTriesTheSameMixesAndNoneTwice() {
    List<Tried> one = new Search(purchases(true), 20, 5, 7).run(List.of());
    List<Tried> same = new Search(purchases(true), 20, 5, 7).run(List.of());
    List<Tried> other = new Search(purchases(true), 20, 5, 8).run(List.of());
    assertThat(same).extracting(Tried::mix).isEqualTo(one.stream().map(Tried::mix).toList());
    assertThat(other).extracting(Tried::mix).isNotEqualTo(one.stream().map(Tried::mix).toList());
    assertThat(one).extracting(Tried::mix).doesNotHaveDuplicates();
  }

  @Test
  void aSmallSpaceIsTriedWholeAndThenLeft() {
    List<Choice.Dial> dials = List.of(new Choice.Dial(3, false), new Choice.Dial(2, false));
    MadeUp problem = new MadeUp(dials, m -> new double[] {m.level(0), m.level(1)}, m -> 0.0, false);
    assertThat(new Search(problem, 4, 1000, 1).run(List.of())).hasSize(6);
    assertThat(problem.asked).isEqualTo(6);
  }

  @Test
  void undefinedAimsNeverStandOnTheFront() {
    List<Choice.Dial> dials = List.of(new Choice.Dial(50, true), new Choice.Dial(50, true));
    MadeUp problem =
        new MadeUp(
            dials,
            m ->
                m.level(0) < 10
                    ? new double[] {Double.NaN, -100}
                    : new double[] {m.level(0), m.level(1)},
            m -> 0.0,
            false);
    List<Tried> tried = new Search(problem, 20, 30, 1).run(List.of());
    List<Tried> front =
        Dominance.front(tried.stream().filter(Tried::isFeasible).toList(), Tried::aims);
    assertThat(front).extracting(t -> t.mix().level(0)).containsOnly(10);
  }

  @Test
  void theFrontIsWhatNothingDominates() {
    Random random = new Random(1);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int a = random.nextInt(12);
      int b = random.nextInt(12);
      rows.add(new double[] {a, b, 22 - a - b + random.nextInt(3)});
    }
    List<double[]> front = Dominance.front(rows, r -> r);
    for (double[] row : rows) {
      boolean isBeaten = rows.stream().anyMatch(r -> Dominance.dominates(r, row));
      assertThat(front.contains(row)).isEqualTo(!isBeaten);
    }
    assertThat(Dominance.spread(front, r -> r, 5)).hasSize(5).isSubsetOf(front);
  }
}
