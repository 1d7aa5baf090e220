package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How likely points are, as far as {@link Surface surfaces} that were learnt from simulations tell:
 * every goal is a measurement with the scale that its tolerance stands for, and the surface adds
 * its own; the prior is even. Errors have the long tails of Student's t, so that a goal that the
 * model cannot reach does not bend all others (Lange, Little and Taylor 1989).
 */
final class EmulatedPosterior {
  private static final double QUARTER = 0.25;

  /** Degrees of freedom of the errors of measurement and model together. */
  private static final double FREEDOM = 4;

  private final List<Goal> goals;
  private final List<Surface> surfaces;

  private EmulatedPosterior(List<Goal> goals, List<Surface> surfaces) {
    this.goals = goals;
    this.surfaces = surfaces;
  }

  /** Learns from what was simulated. */
  static EmulatedPosterior of(List<Simulated> known, List<Goal> goals) {
    List<double[]> points = known.stream().map(s -> centred(s.position())).toList();
    double[] weights = weights(known);
    List<Goal> learnt = new ArrayList<>();
    List<double[]> defined = new ArrayList<>();
    for (int k = 0; k < goals.size(); k++) {
      int output = k;
      double[] outputs = known.stream().mapToDouble(s -> s.response().mean(output)).toArray();
      if (Arrays.stream(outputs).anyMatch(y -> !Double.isNaN(y))) {
        learnt.add(goals.get(k));
        defined.add(outputs);
      }
    }
    List<Surface> surfaces =
        defined.parallelStream()
            .map(outputs -> Surface.of(points, outputs, weights))
            .collect(Collectors.toList());
    return new EmulatedPosterior(learnt, surfaces);
  }

  /** Points count the less the farther they are: half at the distance of the nearest quarter. */
  private static double[] weights(List<Simulated> known) {
    double[] distances =
        known.stream()
            .mapToDouble(Simulated::distance)
            .map(d -> Double.isNaN(d) ? Double.POSITIVE_INFINITY : d)
            .toArray();
    double[] sorted = distances.clone();
    Arrays.sort(sorted);
    double near = sorted[(int) (QUARTER * sorted.length)];
    double[] weights = new double[distances.length];
    for (int i = 0; i < weights.length; i++) {
      double ratio = distances[i] / near;
      weights[i] = Math.min(1, 2 / (1 + ratio * ratio));
      weights[i] = Double.isFinite(ratio) ? weights[i] : 0;
    }
    return weights;
  }

  /** From the unit cube to the scale from −1 to 1. */
  static double[] centred(double[] position) {
    double[] u = new double[position.length];
    for (int k = 0; k < u.length; k++) {
      u[k] = 2 * position[k] - 1;
    }
    return u;
  }

  /** What the surfaces tell at a point. */
  double[] guesses(double[] u) {
    double[] guesses = new double[surfaces.size()];
    for (int k = 0; k < guesses.length; k++) {
      guesses[k] = surfaces.get(k).at(u);
    }
    return guesses;
  }

  /** The guesses after one parameter takes another value. */
  void changed(double[] guesses, double[] u, int parameter, double value, double[] into) {
    for (int k = 0; k < guesses.length; k++) {
      into[k] = guesses[k] + surfaces.get(k).change(u, parameter, value);
    }
  }

  /** Logarithm of the posterior density, up to a constant. */
  double logDensity(double[] guesses) {
    double sum = 0;
    for (int k = 0; k < guesses.length; k++) {
      Goal goal = goals.get(k);
      double output = surfaces.get(k).output(guesses[k]);
      double own = surfaces.get(k).deviation(output);
      double variance = goal.deviation() * goal.deviation() + own * own;
      double off = output - goal.value();
      sum -=
          (FREEDOM + 1) * StrictMath.log1p(off * off / (FREEDOM * variance))
              + StrictMath.log(variance);
    }
    return sum / 2;
  }

  /** Mean squared error of the guesses at simulated points over what was claimed. */
  double error(List<Simulated> points) {
    double sum = 0;
    long count = 0;
    for (Simulated point : points) {
      double[] u = centred(point.position());
      for (int k = 0; k < surfaces.size(); k++) {
        double output = point.response().mean(k);
        if (output > 0) {
          sum += surfaces.get(k).squaredError(u, output);
          count++;
        }
      }
    }
    return sum / count;
  }
}
