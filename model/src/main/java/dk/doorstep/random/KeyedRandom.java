package dk.doorstep.random;

import java.io.Serializable;

/**
 * The luck of one run: random numbers addressed by (entity, kind, occurrence) under a key made from
 * seed, draw and replication. The same address gives the same number in every scenario, on every
 * machine and in every order of asking. Immutable and safe to share between threads.
 */
public final class KeyedRandom implements Serializable {
  private static final long serialVersionUID = 2;

  private static final long ROOT_KEY = 0x446F6F7273746570L;
  private static final double UNIT = 0x1.0p-53;
  private static final double POISSON_PIECE = 16;

  private final Philox philox;

  /**
   * @param seed the user's seed
   * @param draw index of the parameter draw; pass the same number for all draws to leave it out of
   *     the key
   * @param replication index of the replication
   */
  public KeyedRandom(long seed, int draw, int replication) {
    long key = new Philox(ROOT_KEY).low(seed, ((long) draw << 32) | (replication & 0xFFFFFFFFL));
    philox = new Philox(key);
  }

  /** 64 random bits. */
  public long bits(long entity, Enum<?> kind, int occurrence) {
    return philox.low(entity, ((long) kind.ordinal() << 32) | (occurrence & 0xFFFFFFFFL));
  }

  /** A uniform number in the open interval (0, 1), a multiple of 2^-54. */
  public double uniform(long entity, Enum<?> kind, int occurrence) {
    return ((bits(entity, kind, occurrence) >>> 11) + 0.5) * UNIT;
  }

  /** An exponential number with mean 1. */
  public double exponential(long entity, Enum<?> kind, int occurrence) {
    return -Logarithm.of(uniform(entity, kind, occurrence));
  }

  /**
   * A Poisson number by inversion, in time proportional to the mean. Means above 16 are drawn as
   * sums over the occurrences from {@code occurrence} on, in pieces of 16.
   */
  public int poisson(double mean, long entity, Enum<?> kind, int occurrence) {
    int total = 0;
    double rest = mean;
    int piece = occurrence;
    while (rest > POISSON_PIECE) {
      total +=
          poisson(POISSON_PIECE, StrictMath.exp(-POISSON_PIECE), uniform(entity, kind, piece++));
      rest -= POISSON_PIECE;
    }
    return total + poisson(rest, StrictMath.exp(-rest), uniform(entity, kind, piece));
  }

  /**
   * The Poisson number at a quantile, for a mean that is not large.
   *
   * @param none the probability of none, exp(−mean), by {@link StrictMath}
   */
  public static int poisson(double mean, double none, double u) {
    double term = none;
    double cumulative = term;
    int k = 0;
    while (u > cumulative && term > 0) {
      k++;
      term *= mean / k;
      cumulative += term;
    }
    return k;
  }
}
