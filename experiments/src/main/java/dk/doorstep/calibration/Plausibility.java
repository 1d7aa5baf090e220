package dk.doorstep.calibration;

import dk.doorstep.estimation.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * What one wave of history matching has learnt (Craig and others 1997; Vernon and others 2010; for
 * stochastic models Andrianakis and others 2015). The implausibility of a point is the largest over
 * the goals of |value − guess| / √(variance of the guess + variance of luck + variance that the
 * tolerance stands for); beyond the cut-off it is discarded.
 */
final class Plausibility {
  private final List<Goal> goals;
  private final List<Emulator> emulators;
  private final double[] luck;
  private final double cutOff;

  private Plausibility(List<Goal> goals, List<Emulator> emulators, double[] luck, double cutOff) {
    this.goals = goals;
    this.emulators = emulators;
    this.luck = luck;
    this.cutOff = cutOff;
  }

  /** Learns from simulated points; points at which a goal's output is undefined do not teach it. */
  static Plausibility of(List<Simulated> points, List<Goal> goals, double cutOff) {
    List<Emulator> emulators = new ArrayList<>();
    double[] luck = new double[goals.size()];
    for (int k = 0; k < goals.size(); k++) {
      int output = k;
      List<Simulated> defined =
          points.stream().filter(p -> !Double.isNaN(p.response().mean(output))).toList();
      luck[k] = luckOfMean(defined, output);
      emulators.add(
          defined.size() < 2
              ? null
              : Emulator.of(
                  defined.stream().map(Simulated::position).toList(),
                  defined.stream().mapToDouble(p -> p.response().mean(output)).toArray(),
                  luck[k]));
    }
    return new Plausibility(goals, emulators, luck, cutOff);
  }

  private static double luckOfMean(List<Simulated> points, int output) {
    double sum = 0;
    for (Simulated point : points) {
      Response response = point.response();
      if (response.replications() > 1) {
        sum += response.variance(output) / response.replications() / points.size();
      }
    }
    return sum;
  }

  /** Whether no goal rules the point out. */
  boolean isPlausible(double[] point) {
    for (int k = 0; k < goals.size(); k++) {
      Emulator emulator = emulators.get(k);
      if (emulator == null) {
        continue; // an output that is never defined rules nothing out
      }
      double deviation = goals.get(k).deviation();
      double known = luck[k] + deviation * deviation;
      double off = Math.abs(goals.get(k).value() - emulator.mean(point));
      // Where the mean alone is near enough, its variance can only make it more so.
      if (off <= cutOff * Math.sqrt(known)) {
        continue;
      }
      if (off > cutOff * Math.sqrt(known + emulator.guess(point).variance())) {
        return false;
      }
    }
    return true;
  }

  /** The largest {@link Wave#emulatorError} of the goals. */
  double worstError() {
    double worst = 0;
    for (Emulator emulator : emulators) {
      worst = emulator == null ? worst : Math.max(worst, emulator.error());
    }
    return worst;
  }
}
