package dk.doorstep.optimization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.moeaframework.core.Solution;
import org.moeaframework.core.comparator.NondominatedSortingComparator;
import org.moeaframework.core.population.NondominatedSortingPopulation;

/**
 * NSGA-II (Deb, Pratap, Agarwal and Meyarivan 2002, <i>IEEE Trans. Evol. Comput.</i> 6): a
 * population of mixes, ranked by constraint domination and crowding distance (MOEA Framework), from
 * which children are made by binary tournaments, uniform crossover and mutation.
 *
 * <p>The random operators of the framework share one generator in the whole program; here each
 * generation has a generator of its own, keyed by seed and generation, so that a search that was
 * interrupted replays as long as the function gives the same answers. No mix is asked for twice: a
 * child that was tried before is drawn again. Time is that of the function, and proportional to the
 * square of the population per generation.
 */
public final class Search {
  /** So many children may be made for each that is new, before the space counts as exhausted. */
  private static final int MOST_ATTEMPTS = 50;

  /** Share of mutations of an ordered lever that move it by one level. */
  private static final double SHARE_OF_STEPS = 0.5;

  private static final String TRIED = "tried";

  private final Choice choice;
  private final int size;
  private final int generations;
  private final long seed;
  private final Map<Mix, Tried> tried = new LinkedHashMap<>();

  /**
   * A search that has not begun.
   *
   * @param size mixes of the population, at least 2
   * @param generations generations after the first population
   */
  public Search(Choice choice, int size, int generations, long seed) {
    this.choice = choice;
    this.size = size;
    this.generations = generations;
    this.seed = seed;
  }

  /**
   * Searches; may be called once.
   *
   * @param first mixes that enter the first population, allowed or not; random mixes fill it up
   * @return every mix that was tried, in their order
   */
  public List<Tried> run(List<Mix> first) {
    NondominatedSortingPopulation population = new NondominatedSortingPopulation();
    population.addAll(evaluated(firstPopulation(first), 0));
    population.truncate(size);
    for (int generation = 1; generation <= generations; generation++) {
      List<Mix> children = children(population, random(generation));
      if (children.isEmpty()) {
        break;
      }
      population.addAll(evaluated(children, generation));
      population.truncate(size);
    }
    return tried();
  }

  /**
   * Tries to make the best mixes simpler: each with one changed lever put back, until nothing new
   * stands on the front or so many rounds are over. Levers that do nothing are found out that way.
   *
   * @param plain the mix that changes nothing
   * @return every mix that was tried, in their order
   */
  public List<Tried> simplify(Mix plain, int rounds) {
    for (int round = 1; round <= rounds; round++) {
      List<Mix> simpler = new ArrayList<>();
      for (Tried one : Dominance.spread(front(tried(), plain), Tried::aims, size)) {
        for (int k = 0; k < plain.size(); k++) {
          Mix mix = one.mix().with(k, plain.level(k));
          if (choice.violation(mix) <= 0) {
            addNew(simpler, mix);
          }
        }
      }
      if (simpler.isEmpty()) {
        break;
      }
      evaluated(simpler, generations + round);
    }
    return tried();
  }

  /** The best mixes; of those that give the same, the one that changes the fewest levers. */
  static List<Tried> front(List<Tried> tried, Mix plain) {
    Map<List<Double>, Tried> simplest = new LinkedHashMap<>();
    for (Tried one : tried) {
      if (one.isFeasible()) {
        List<Double> aims = Arrays.stream(one.aims()).boxed().toList();
        simplest.merge(
            aims, one, (a, b) -> b.mix().changes(plain) < a.mix().changes(plain) ? b : a);
      }
    }
    return Dominance.front(List.copyOf(simplest.values()), Tried::aims);
  }

  /** Every mix that was tried until now, in their order. */
  public List<Tried> tried() {
    return List.copyOf(tried.values());
  }

  private RandomGenerator random(int generation) {
    return new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, generation});
  }

  private List<Mix> firstPopulation(List<Mix> first) {
    List<Mix> mixes = new ArrayList<>(first.stream().distinct().toList());
    RandomGenerator random = random(0);
    for (int i = 0; i < MOST_ATTEMPTS * size && mixes.size() < size; i++) {
      addNew(mixes, choice.projected(anyMix(random), random));
    }
    return mixes;
  }

  private Mix anyMix(RandomGenerator random) {
    return new Mix(choice.dials().stream().map(d -> random.nextInt(d.levels())).toList());
  }

  private void addNew(List<Mix> mixes, Mix mix) {
    if (!mixes.contains(mix) && !tried.containsKey(mix)) {
      mixes.add(mix);
    }
  }

  private List<Solution> evaluated(List<Mix> mixes, int generation) {
    List<double[]> answers = choice.at(mixes);
    List<Solution> solutions = new ArrayList<>();
    for (int i = 0; i < mixes.size(); i++) {
      Mix mix = mixes.get(i);
      Tried one = new Tried(mix, generation, answers.get(i), choice.violation(mix));
      tried.put(mix, one);
      solutions.add(solution(one));
    }
    return solutions;
  }

  private Solution solution(Tried one) {
    Solution solution = new Solution(0, choice.aims(), 1);
    boolean isDefined = true;
    for (int k = 0; k < choice.aims(); k++) {
      double aim = one.aims()[k];
      isDefined &= !Double.isNaN(aim);
      solution.setObjectiveValue(k, Double.isNaN(aim) ? 0 : aim);
    }
    // A mix of which an aim is undefined is the worst of those that are not allowed.
    solution.setConstraintValue(0, isDefined ? Math.max(0, one.violation()) : Float.MAX_VALUE);
    solution.setAttribute(TRIED, one.mix());
    return solution;
  }

  private List<Mix> children(NondominatedSortingPopulation population, RandomGenerator random) {
    List<Mix> children = new ArrayList<>();
    for (int i = 0; i < MOST_ATTEMPTS * size && children.size() < size; i++) {
      Mix child = crossed(parent(population, random), parent(population, random), random);
      addNew(children, choice.projected(mutated(child, random), random));
    }
    return children;
  }

  private static Mix parent(NondominatedSortingPopulation population, RandomGenerator random) {
    Solution one = population.get(random.nextInt(population.size()));
    Solution other = population.get(random.nextInt(population.size()));
    int order = new NondominatedSortingComparator().compare(one, other);
    boolean isOne = order == 0 ? random.nextBoolean() : order < 0;
    return (Mix) (isOne ? one : other).getAttribute(TRIED);
  }

  private static Mix crossed(Mix one, Mix other, RandomGenerator random) {
    List<Integer> levels = new ArrayList<>();
    for (int k = 0; k < one.size(); k++) {
      levels.add((random.nextBoolean() ? one : other).level(k));
    }
    return new Mix(levels);
  }

  /** On average one lever is moved: a step up or down, or anywhere. */
  private Mix mutated(Mix mix, RandomGenerator random) {
    Mix changed = mix;
    for (int k = 0; k < mix.size(); k++) {
      Choice.Dial dial = choice.dials().get(k);
      if (random.nextInt(mix.size()) == 0 && dial.levels() > 1) {
        boolean isStep = dial.isOrdered() && random.nextDouble() < SHARE_OF_STEPS;
        changed =
            changed.with(
                k,
                isStep ? stepped(mix.level(k), dial, random) : other(mix.level(k), dial, random));
      }
    }
    return changed;
  }

  private static int stepped(int level, Choice.Dial dial, RandomGenerator random) {
    int to = random.nextBoolean() ? level + 1 : level - 1;
    return Math.max(0, Math.min(dial.levels() - 1, to));
  }

  private static int other(int level, Choice.Dial dial, RandomGenerator random) {
    int to = random.nextInt(dial.levels() - 1);
    return to >= level ? to + 1 : to;
  }
}
