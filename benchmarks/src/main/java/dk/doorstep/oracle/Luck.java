package dk.doorstep.oracle;

import ec.util.MersenneTwisterFast;

/** The luck of one run: random numbers drawn one after another. */
final class Luck {
  private static final double LARGE_MEAN = 30;

  private final MersenneTwisterFast random;

  Luck(MersenneTwisterFast random) {
    this.random = random;
  }

  /** A uniform number in the open interval (0, 1). */
  double uniform() {
    return random.nextDouble(false, false);
  }

  /** An exponential number with mean 1. */
  double exponential() {
    return -Math.log(uniform());
  }

  long bits() {
    return random.nextLong();
  }

  /**
   * A Poisson number, by counting the arrivals of a Poisson process within one unit of time; in
   * halves if there are many.
   */
  int poisson(double mean) {
    if (mean > LARGE_MEAN) {
      return poisson(mean / 2) + poisson(mean / 2);
    }
    int count = 0;
    double time = exponential();
    while (time < mean) {
      count++;
      time += exponential();
    }
    return count;
  }
}
