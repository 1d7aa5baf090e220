package dk.doorstep.optimization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.moeaframework.core.Solution;
import org.moeaframework.core.population.NondominatedPopulation;
import org.moeaframework.core.population.NondominatedPopulation.DuplicateMode;
import org.moeaframework.core.population.NondominatedSortingPopulation;

/** Pareto dominance, by the MOEA Framework. Less is better in every aim. */
final class Dominance {
  private static final String WHAT = "what";

  private Dominance() {}

  /** Whether one row is nowhere worse than another and somewhere better. */
  static boolean dominates(double[] one, double[] other) {
    boolean isBetter = false;
    for (int k = 0; k < one.length; k++) {
      if (!(one[k] <= other[k])) {
        return false;
      }
      isBetter |= one[k] < other[k];
    }
    return isBetter;
  }

  /** Those that nothing dominates, in their order; of those with equal aims all. */
  static <T> List<T> front(List<T> things, Function<T, double[]> aims) {
    NondominatedPopulation front = new NondominatedPopulation(DuplicateMode.ALLOW_DUPLICATES);
    for (int i = 0; i < things.size(); i++) {
      front.add(solution(i, aims.apply(things.get(i))));
    }
    return chosen(things, front);
  }

  /** So many of those that nothing dominates, spread widely (crowding distance, one by one). */
  static <T> List<T> spread(List<T> front, Function<T, double[]> aims, int most) {
    if (front.size() <= most) {
      return front;
    }
    NondominatedSortingPopulation population = new NondominatedSortingPopulation();
    for (int i = 0; i < front.size(); i++) {
      population.add(solution(i, aims.apply(front.get(i))));
    }
    population.prune(most);
    return chosen(front, population);
  }

  private static Solution solution(int index, double[] aims) {
    Solution solution = new Solution(0, aims.length);
    solution.setObjectiveValues(aims);
    solution.setAttribute(WHAT, index);
    return solution;
  }

  private static <T> List<T> chosen(List<T> things, Iterable<Solution> solutions) {
    List<Integer> indices = new ArrayList<>();
    solutions.forEach(s -> indices.add((Integer) s.getAttribute(WHAT)));
    return indices.stream().sorted().map(things::get).toList();
  }
}
