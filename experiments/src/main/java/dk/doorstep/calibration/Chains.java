package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Points drawn from an {@link EmulatedPosterior} by Markov chains. A sweep moves every parameter by
 * itself (Metropolis within Gibbs; the steps are adapted while the chains warm up, Roberts and
 * Rosenthal 2009), then the point along differences of points that the chains have visited (ter
 * Braak and Vrugt 2008).
 */
final class Chains {
  private static final int CHAINS = 10;
  private static final int WARM_UP = 2000;
  private static final int THIN = 100;
  private static final int JUMPS = 10;
  private static final int ADAPT_EVERY = 25;
  private static final double WANTED = 0.44;
  private static final double WHOLE_JUMP = 0.1;
  private static final double JITTER = 1e-4;
  private static final int MOST_VISITED = 2000;

  private final EmulatedPosterior posterior;
  private final RandomGenerator random;
  private final int parameters;
  private final List<Chain> chains = new ArrayList<>();
  private final List<double[]> visited = new ArrayList<>();
  private final double[] logSteps;
  private final int[] accepted;

  /** The state of a chain. */
  private final class Chain {
    private double[] u;
    private double[] guesses;
    private double[] changed;
    private double density;

    Chain(double[] u) {
      this.u = u;
      guesses = posterior.guesses(u);
      changed = new double[guesses.length];
      density = posterior.logDensity(guesses);
    }

    void sweep() {
      for (int k = 0; k < parameters; k++) {
        double value = reflected(u[k] + StrictMath.exp(logSteps[k]) * random.nextGaussian());
        posterior.changed(guesses, u, k, value, changed);
        double proposed = posterior.logDensity(changed);
        if (isTaken(proposed)) {
          u[k] = value;
          double[] old = guesses;
          guesses = changed;
          changed = old;
          density = proposed;
          accepted[k]++;
        }
      }
      // What is added up step by step must not drift.
      guesses = posterior.guesses(u);
      density = posterior.logDensity(guesses);
    }

    void jump() {
      double[] a = visited.get(random.nextInt(visited.size()));
      double[] b = visited.get(random.nextInt(visited.size()));
      double length = random.nextDouble() < WHOLE_JUMP ? 1 : 2.38 / Math.sqrt(2.0 * parameters);
      double[] point = new double[parameters];
      for (int k = 0; k < parameters; k++) {
        point[k] = reflected(u[k] + length * (a[k] - b[k]) + JITTER * random.nextGaussian());
      }
      double[] there = posterior.guesses(point);
      double proposed = posterior.logDensity(there);
      if (isTaken(proposed)) {
        u = point;
        guesses = there;
        density = proposed;
      }
    }

    private boolean isTaken(double proposed) {
      return StrictMath.log(random.nextDouble()) < proposed - density;
    }
  }

  /**
   * Chains that have not moved.
   *
   * @param starts points of the unit cube that the chains begin at, in turns
   */
  Chains(EmulatedPosterior posterior, List<double[]> starts, RandomGenerator random) {
    this.posterior = posterior;
    this.random = random;
    parameters = starts.get(0).length;
    logSteps = new double[parameters];
    accepted = new int[parameters];
    for (int i = 0; i < CHAINS; i++) {
      double[] start = EmulatedPosterior.centred(starts.get(i % starts.size()));
      chains.add(new Chain(start));
      visited.add(start.clone());
    }
  }

  private static double reflected(double u) {
    double inside = u;
    while (inside < -1 || inside > 1) {
      inside = inside < -1 ? -2 - inside : 2 - inside;
    }
    return inside;
  }

  /** Points of the unit cube, all of them possible. */
  List<double[]> draw(int wanted, Predicate<double[]> possible) {
    for (int sweep = 1; sweep <= WARM_UP; sweep++) {
      sweep(sweep);
      if (sweep % ADAPT_EVERY == 0) {
        adapt(sweep / ADAPT_EVERY);
      }
    }
    List<double[]> draws = new ArrayList<>();
    int rounds = 0;
    while (draws.size() < wanted && rounds++ < 100 * wanted) {
      for (int sweep = 1; sweep <= THIN; sweep++) {
        sweep(sweep);
      }
      for (Chain chain : chains) {
        double[] position = new double[parameters];
        for (int k = 0; k < parameters; k++) {
          position[k] = (chain.u[k] + 1) / 2;
        }
        if (draws.size() < wanted && possible.test(position)) {
          draws.add(position);
        }
      }
    }
    if (draws.size() < wanted) {
      throw new IllegalStateException("what is likely is not possible");
    }
    return draws;
  }

  private void sweep(int number) {
    for (Chain chain : chains) {
      chain.sweep();
      for (int i = 0; i < JUMPS; i++) {
        chain.jump();
      }
    }
    if (number % ADAPT_EVERY == 0) {
      for (Chain chain : chains) {
        if (visited.size() < MOST_VISITED) {
          visited.add(chain.u.clone());
        } else {
          visited.set(random.nextInt(MOST_VISITED), chain.u.clone());
        }
      }
    }
  }

  /** Longer steps where most are taken, shorter ones where few are. */
  private void adapt(int round) {
    double size = 1 / Math.sqrt(round);
    for (int k = 0; k < parameters; k++) {
      double rate = accepted[k] / (double) (CHAINS * ADAPT_EVERY);
      logSteps[k] = Math.min(0, logSteps[k] + size * (rate - WANTED) * 2);
      accepted[k] = 0;
    }
  }
}
