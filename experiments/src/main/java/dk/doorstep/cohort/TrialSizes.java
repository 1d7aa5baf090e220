package dk.doorstep.cohort;

import dk.doorstep.random.KeyedRandom;
import dk.doorstep.trial.Effect;
import java.util.Arrays;
import java.util.List;

/**
 * What trials of the size of the paper would show: persons are drawn, with replacement and for each
 * arm by itself, from all who were simulated.
 */
final class TrialSizes {
  private static final int TRIALS = 2000;
  private static final int FEWEST_TRIALS = 200;
  private static final long MOST_PERSONS = 20_000_000;
  private static final double TAIL = 0.025;
  private static final int OWN_KEY = 1_000_003;

  private final KeyedRandom random;

  /** What a number is drawn for. */
  private enum Purpose {
    PERSON
  }

  /** Trials with the luck of this seed. */
  TrialSizes(long seed) {
    // A key that no replication of a run has.
    random = new KeyedRandom(seed, OWN_KEY, OWN_KEY);
  }

  /** The moments of an arm in each trial: {@code [trial]}. */
  Moments[] trials(List<Sample> replications, int arm, int size) {
    int persons = replications.get(0).values().length;
    long all = (long) persons * replications.size();
    int trials = (int) Math.max(FEWEST_TRIALS, Math.min(TRIALS, MOST_PERSONS / size));
    Moments[] moments = new Moments[trials];
    for (int trial = 0; trial < trials; trial++) {
      Sample.Sum sum = new Sample.Sum();
      for (int i = 0; i < size; i++) {
        double u = random.uniform((long) arm * TRIALS + trial, Purpose.PERSON, i);
        long person = (long) (u * all);
        sum.add(replications.get((int) (person / persons)), (int) (person % persons));
      }
      moments[trial] = sum.moments();
    }
    return moments;
  }

  /** The middle 95 % of an effect over trials. */
  static Interval spread(Moments[] arm, Moments[] control, Effect effect) {
    int trials = Math.min(arm.length, control.length);
    double[] values = new double[trials];
    for (int i = 0; i < trials; i++) {
      values[i] = arm[i].effect(effect, control[i]);
    }
    return middle(values);
  }

  /** The middle 95 % of the value of an arm over trials. */
  static Interval spread(Moments[] arm) {
    return middle(Arrays.stream(arm).mapToDouble(Moments::mean).toArray());
  }

  /** Trials in which an effect is undefined are left out. */
  private static Interval middle(double[] all) {
    double[] values = Arrays.stream(all).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (values.length < 2) {
      return Interval.NONE;
    }
    int tail = (int) Math.floor(TAIL * (values.length - 1));
    return new Interval(values[tail], values[values.length - 1 - tail]);
  }

  /** The share of trials that find a difference. */
  static double found(Moments[] arm, Moments[] control, boolean isShare) {
    int trials = Math.min(arm.length, control.length);
    int found = 0;
    for (int i = 0; i < trials; i++) {
      found += arm[i].differsFrom(control[i], isShare) ? 1 : 0;
    }
    return found / (double) trials;
  }
}
