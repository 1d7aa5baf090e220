package dk.doorstep.verification;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * Poisson arrivals a night, c beds, stays of geometric length: the stationary distribution of the
 * number present at the end of a night, by the chain of departures and then arrivals. It tends to
 * Erlang's formulas as stays grow long against a night.
 */
final class NightlyQueue {
  private static final int LONGEST_LINE = 300;
  private static final int MOST_ARRIVALS = 40;
  private static final int NIGHTS = 8_000;
  private static final double NEGLIGIBLE = 1e-15;

  private final double[] distribution;

  /**
   * The stationary distribution.
   *
   * @param arrivals arrivals a night
   * @param leave probability of leaving a bed tonight
   * @param waits whether who finds every bed taken waits; else they go
   */
  NightlyQueue(double arrivals, double leave, int beds, boolean waits) {
    double[] arriving = new double[MOST_ARRIVALS];
    PoissonDistribution poisson = new PoissonDistribution(null, arrivals, 1e-12, 1000);
    for (int k = 0; k < arriving.length; k++) {
      arriving[k] = poisson.probability(k);
    }
    double[][] leaving = new double[beds + 1][beds + 1];
    for (int n = 0; n <= beds; n++) {
      BinomialDistribution leavers = new BinomialDistribution(null, n, leave);
      for (int k = 0; k <= n; k++) {
        leaving[n][k] = leavers.probability(k);
      }
    }
    double[] now = new double[waits ? LONGEST_LINE : beds + 1];
    now[0] = 1;
    for (int night = 0; night < NIGHTS; night++) {
      now = next(now, arriving, leaving, beds);
    }
    distribution = now;
  }

  private static double[] next(double[] now, double[] arriving, double[][] leaving, int beds) {
    double[] next = new double[now.length];
    for (int n = 0; n < now.length; n++) {
      if (now[n] < NEGLIGIBLE) {
        continue;
      }
      int inBeds = Math.min(n, beds);
      for (int left = 0; left <= inBeds; left++) {
        double p = now[n] * leaving[inBeds][left];
        for (int a = 0; a < arriving.length; a++) {
          next[Math.min(n - left + a, now.length - 1)] += p * arriving[a];
        }
      }
    }
    return next;
  }

  /** The mean of a function of the number present. */
  double mean(IntToDoubleFunction value) {
    double sum = 0;
    for (int n = 0; n < distribution.length; n++) {
      sum += distribution[n] * value.applyAsDouble(n);
    }
    return sum;
  }
}
