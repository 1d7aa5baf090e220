package dk.doorstep.random;

import java.io.Serializable;

/**
 * Philox2x64-10, a counter-based generator: a keyed bijection of a 128-bit counter, so that any
 * draw can be looked up without the ones before it. No state, constant time (ten rounds of one
 * 64×64→128-bit multiplication).
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11
 * (2011).
 */
final class Philox implements Serializable {
  private static final long serialVersionUID = 1;

  private static final long MULTIPLIER = 0xD2B74407B1CE6E93L;
  private static final long WEYL = 0x9E3779B97F4A7C15L;

  /** Keys of the ten rounds, worked out once: fields, because the rounds are written out. */
  private final long k0;

  private final long k1;
  private final long k2;
  private final long k3;
  private final long k4;
  private final long k5;
  private final long k6;
  private final long k7;
  private final long k8;
  private final long k9;

  Philox(long key) {
    k0 = key;
    k1 = k0 + WEYL;
    k2 = k1 + WEYL;
    k3 = k2 + WEYL;
    k4 = k3 + WEYL;
    k5 = k4 + WEYL;
    k6 = k5 + WEYL;
    k7 = k6 + WEYL;
    k8 = k7 + WEYL;
    k9 = k8 + WEYL;
  }

  /** The low word of the bijection of (high, low) under the key. */
  long low(long low, long high) {
    // A round gives (high product ^ key ^ other word, low product); what does not wait for the
    // product comes first.
    long x0 = high(low) ^ (k0 ^ high);
    long x1 = high(x0) ^ (k1 ^ MULTIPLIER * low);
    long x2 = high(x1) ^ (k2 ^ MULTIPLIER * x0);
    long x3 = high(x2) ^ (k3 ^ MULTIPLIER * x1);
    long x4 = high(x3) ^ (k4 ^ MULTIPLIER * x2);
    long x5 = high(x4) ^ (k5 ^ MULTIPLIER * x3);
    long x6 = high(x5) ^ (k6 ^ MULTIPLIER * x4);
    long x7 = high(x6) ^ (k7 ^ MULTIPLIER * x5);
    long x8 = high(x7) ^ (k8 ^ MULTIPLIER * x6);
    return high(x8) ^ (k9 ^ MULTIPLIER * x7);
  }

  /**
   * The high word of the unsigned product with the multiplier, which as a signed number is below 0.
   * Java 17 has only the signed high product as an intrinsic.
   */
  private static long high(long x) {
    return Math.multiplyHigh(MULTIPLIER, x) + x + (x >> 63 & MULTIPLIER);
  }
}
