package dk.doorstep.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;

/** The part of the unit cube that no wave has discarded. */
final class PlausibleSpace {
  /** Candidates looked at before the rest of the space counts as too small to meet by chance. */
  static final int MOST_LOOKS = 20_000;

  private final Predicate<double[]> possible;
  private final List<Plausibility> waves;
  private final double share;

  private PlausibleSpace(Predicate<double[]> possible, List<Plausibility> waves, double share) {
    this.possible = possible;
    this.waves = List.copyOf(waves);
    this.share = share;
  }

  /** Points of the space, as many as were found. */
  record Sample(List<double[]> points, double share) {}

  /** Everything that is possible at all. */
  static PlausibleSpace all(Predicate<double[]> possible) {
    return new PlausibleSpace(possible, List.of(), 1);
  }

  /** Share of the cube, as found by looking at random. */
  double share() {
    return share;
  }

  boolean contains(double[] point) {
    for (double coordinate : point) {
      if (!(coordinate >= 0 && coordinate <= 1)) {
        return false;
      }
    }
    if (!possible.test(point)) {
      return false;
    }
    // The last wave knows most and rules out most.
    for (int i = waves.size() - 1; i >= 0; i--) {
      if (!waves.get(i).isPlausible(point)) {
        return false;
      }
    }
    return true;
  }

  /** The space after one more wave; its share is that of a sample to be drawn. */
  PlausibleSpace without(Plausibility wave, double newShare) {
    List<Plausibility> more = new ArrayList<>(waves);
    more.add(wave);
    return new PlausibleSpace(possible, more, newShare);
  }

  /** Independent points spread evenly over the space, up to a number. */
  Sample sample(int wanted, int parameters, RandomGenerator random) {
    List<double[]> found = new ArrayList<>();
    int looks = 0;
    while (found.size() < wanted && looks < MOST_LOOKS) {
      double[] point = new double[parameters];
      for (int k = 0; k < parameters; k++) {
        point[k] = random.nextDouble();
      }
      looks++;
      if (contains(point)) {
        found.add(point);
      }
    }
    return new Sample(found, found.size() / (double) looks);
  }
}
