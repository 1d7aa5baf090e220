package dk.doorstep.calibration;

import dk.doorstep.estimation.BatchFunction;
import dk.doorstep.estimation.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Weighted draws for many parameters and few simulations. Every wave of simulated points teaches an
 * {@link EmulatedPosterior}, and the next points are drawn from it (sequential design; Kennedy and
 * O'Hagan 2001, Higdon and others 2008). The draws come from the last but one; it learns from them
 * too, and a draw weighs what the posterior then says over what it said before, raised to a power
 * up to 1 so that no few draws carry the rest (Koblents and Míguez 2015).
 */
final class EmulatedSampling {
  private static final int STARTS = 10;
  private static final int STEPS = 50;
  private static final double FEWEST = 1.0 / 3;

  private final BatchFunction function;
  private final List<Goal> goals;
  private final CalibrationSettings settings;
  private final Predicate<double[]> possible;
  private final List<Wave> waves;
  private final List<Simulated> known = new ArrayList<>();

  EmulatedSampling(
      BatchFunction function,
      List<Goal> goals,
      CalibrationSettings settings,
      Predicate<double[]> possible,
      List<Wave> waves) {
    this.function = function;
    this.goals = goals;
    this.settings = settings;
    this.possible = possible;
    this.waves = waves;
  }

  /**
   * Runs all waves.
   *
   * @param first points of the first wave
   */
  CalibrationResult run(List<double[]> first, RandomGenerator random) {
    List<double[]> points = first;
    EmulatedPosterior posterior = null;
    for (int wave = 1; wave <= settings.matchingWaves(); wave++) {
      posterior = learn(wave, points, posterior, Double.NaN);
      int wanted = wave == settings.matchingWaves() ? settings.draws() : settings.matchingPoints();
      points = new Chains(posterior, starts(), random).draw(wanted, possible);
    }
    return draws(points, posterior);
  }

  private EmulatedPosterior learn(
      int wave, List<double[]> points, EmulatedPosterior before, double effectiveSize) {
    List<Simulated> simulated = simulate(points);
    note(wave, simulated, before, effectiveSize);
    known.addAll(simulated);
    return EmulatedPosterior.of(known, goals);
  }

  private List<Simulated> simulate(List<double[]> points) {
    return Simulated.of(points, function.at(points), goals);
  }

  private void note(
      int wave, List<Simulated> simulated, EmulatedPosterior before, double effectiveSize) {
    double[] distances = simulated.stream().mapToDouble(Simulated::distance).sorted().toArray();
    waves.add(
        new Wave(
            Wave.Stage.LEARNING,
            wave,
            simulated.size(),
            distances[distances.length / 2],
            Double.NaN,
            effectiveSize,
            Double.NaN,
            before == null ? Double.NaN : before.error(simulated)));
  }

  /** The nearest points until now. */
  private List<double[]> starts() {
    return known.stream()
        .sorted(Comparator.comparingDouble(Simulated::distance))
        .limit(STARTS)
        .map(Simulated::position)
        .toList();
  }

  private CalibrationResult draws(List<double[]> points, EmulatedPosterior before) {
    List<Simulated> simulated = simulate(points);
    known.addAll(simulated);
    EmulatedPosterior after = EmulatedPosterior.of(known, goals);
    double[] weights = weights(points, before, after);
    double size = WeightedSample.effectiveSize(weights);
    note(settings.matchingWaves() + 1, simulated, before, size);
    List<Draw> draws = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      draws.add(new Draw(points.get(i), weights[i], simulated.get(i).distance()));
    }
    List<Response> checks = function.at(points);
    waves.add(Wave.check(checks.size()));
    return new CalibrationResult(draws, checks, waves, StopReason.LEARNT);
  }

  /**
   * Weights whose effective number is a third of the draws at least: ratios of densities to the
   * largest power up to 1 for which it is.
   */
  private static double[] weights(
      List<double[]> points, EmulatedPosterior before, EmulatedPosterior after) {
    double[] logs = new double[points.size()];
    for (int i = 0; i < logs.length; i++) {
      double[] u = EmulatedPosterior.centred(points.get(i));
      logs[i] = after.logDensity(after.guesses(u)) - before.logDensity(before.guesses(u));
    }
    double[] weights = weights(logs, 1);
    for (int k = 1;
        k <= STEPS && WeightedSample.effectiveSize(weights) < FEWEST * weights.length;
        k++) {
      weights = weights(logs, 1 - k / (double) STEPS);
    }
    return weights;
  }

  private static double[] weights(double[] logs, double power) {
    double most = Arrays.stream(logs).max().orElseThrow();
    double[] weights = Arrays.stream(logs).map(l -> StrictMath.exp(power * (l - most))).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }
}
