package dk.doorstep.calibration;

import dk.doorstep.estimation.BatchFunction;
import dk.doorstep.estimation.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Approximate Bayesian computation by adaptive population Monte Carlo (Lenormand, Jabot and
 * Deffuant 2013, after Toni and others 2009 and Beaumont and others 2009). The prior is even over
 * the plausible space. Twice as many points as are kept are simulated, and the nearest half is
 * kept; every later generation simulates as many new points from the {@link Kernel} and keeps the
 * nearest half of old and new. The tolerance is the largest distance that is kept, so it falls; a
 * draw weighs the prior over the density at which it was proposed.
 */
final class PopulationMonteCarlo {
  private final BatchFunction function;
  private final int parameters;
  private final List<Goal> goals;
  private final CalibrationSettings settings;
  private final PlausibleSpace space;
  private final List<Wave> waves;
  private List<Particle> kept = List.of();
  private double priorDensity = 1;

  /** A simulated point and its weight, not yet over the sum. */
  private record Particle(Simulated simulated, double weight) {}

  PopulationMonteCarlo(
      BatchFunction function,
      int parameters,
      List<Goal> goals,
      CalibrationSettings settings,
      PlausibleSpace space,
      List<Wave> waves) {
    this.function = function;
    this.parameters = parameters;
    this.goals = goals;
    this.settings = settings;
    this.space = space;
    this.waves = waves;
  }

  /** Runs until the stopping rule says enough. */
  StopReason run(RandomGenerator random) {
    PlausibleSpace.Sample prior = space.sample(2 * settings.draws(), parameters, random);
    List<double[]> first = prior.points();
    priorDensity = 1 / prior.share();
    double tolerance = keep(weighted(first, simulate(first), null));
    note(1, first.size(), tolerance, Double.NaN);
    for (int generation = 2; generation <= settings.generations(); generation++) {
      if (tolerance <= settings.nearEnough()) {
        return StopReason.NEAR_ENOUGH;
      }
      Kernel kernel = new Kernel(positions(), weights(), space);
      List<double[]> points = new ArrayList<>();
      for (int i = 0; i < settings.draws(); i++) {
        points.add(kernel.propose(random));
      }
      List<Simulated> simulated = simulate(points);
      double before = tolerance;
      long nearer = simulated.stream().filter(s -> s.distance() < before).count();
      List<Particle> all = new ArrayList<>(kept);
      all.addAll(weighted(points, simulated, kernel));
      tolerance = keep(all);
      double acceptance = nearer / (double) points.size();
      note(generation, points.size(), tolerance, acceptance);
      if (acceptance < settings.fewestAccepted()) {
        return StopReason.FEW_ACCEPTED;
      }
    }
    return tolerance <= settings.nearEnough() ? StopReason.NEAR_ENOUGH : StopReason.GENERATIONS;
  }

  private List<Simulated> simulate(List<double[]> points) {
    List<Response> responses = function.at(points);
    return Simulated.of(points, responses, goals);
  }

  /** Weights: prior over proposal. The first points come from the prior itself. */
  private List<Particle> weighted(List<double[]> points, List<Simulated> simulated, Kernel kernel) {
    List<Particle> particles = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double weight = kernel == null ? 1 : priorDensity / kernel.density(points.get(i));
      particles.add(new Particle(simulated.get(i), weight));
    }
    return particles;
  }

  /**
   * Keeps the nearest, and all that are near enough: going nearer than the tolerances ask would
   * claim to know more than was measured. Returns the distance of the farthest.
   */
  private double keep(List<Particle> all) {
    long near = all.stream().filter(p -> p.simulated().distance() <= settings.nearEnough()).count();
    kept =
        all.stream()
            .sorted(Comparator.comparingDouble(p -> p.simulated().distance()))
            .limit(Math.max(near, settings.draws()))
            .toList();
    return kept.get(kept.size() - 1).simulated().distance();
  }

  private List<double[]> positions() {
    return kept.stream().map(p -> p.simulated().position()).toList();
  }

  private double[] weights() {
    double sum = kept.stream().mapToDouble(Particle::weight).sum();
    return kept.stream().mapToDouble(p -> p.weight() / sum).toArray();
  }

  private void note(int generation, int points, double tolerance, double acceptance) {
    waves.add(
        new Wave(
            Wave.Stage.SAMPLING,
            generation,
            points,
            tolerance,
            acceptance,
            WeightedSample.effectiveSize(weights()),
            space.share(),
            Double.NaN));
  }

  /** The draws, nearest first; their weights sum to 1. */
  List<Draw> draws() {
    double[] weights = weights();
    List<Draw> draws = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Simulated simulated = kept.get(i).simulated();
      draws.add(new Draw(simulated.position(), weights[i], simulated.distance()));
    }
    return draws;
  }
}
