package dk.doorstep.random;

/**
 * Philox2x64-10, a counter-based generator: a keyed bijection of a 128-bit counter, so that any
 * draw can be looked up without the ones before it. No state, constant time (ten rounds of one
 * 64×64→128-bit multiplication).
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11
 * (2011).
 */
final class Philox {
  private static final long MULTIPLIER = 0xD2B74407B1CE6E93L;
  private static final long WEYL = 0x9E3779B97F4A7C15L;
  private static final int ROUNDS = 10;

  private Philox() {}

  /** The low word of the bijection of (high, low) under this key. */
  static long low(long low, long high, long key) {
    long x0 = low;
    long x1 = high;
    long k = key;
    for (int round = 0; round < ROUNDS; round++) {
      long hi = multiplyHighUnsigned(MULTIPLIER, x0);
      long lo = MULTIPLIER * x0;
      // What does not wait for the product comes first.
      x0 = hi ^ (k ^ x1);
      x1 = lo;
      k += WEYL;
    }
    return x0;
  }

  /** Java 17 has only the signed high product as an intrinsic. */
  private static long multiplyHighUnsigned(long a, long b) {
    return Math.multiplyHigh(a, b) + (((a >> 63) & b) + ((b >> 63) & a));
  }
}
