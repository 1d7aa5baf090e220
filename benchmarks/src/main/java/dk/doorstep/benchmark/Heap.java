package dk.doorstep.benchmark;

import java.util.Locale;
import java.util.Optional;

/** The heap of this Java machine. */
final class Heap {
  private static final double GIB = 0x1.0p30;

  private Heap() {}

  /** Bytes in use once everything that nobody refers to is gone. */
  static long inUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /**
   * What to tell who asks for more persons than the heap can hold; empty if it can.
   *
   * @param persons persons in memory at a time
   * @param bytesPerPerson what one needs while it is measured
   */
  static Optional<String> shortage(long persons, long bytesPerPerson) {
    double needed = (double) persons * bytesPerPerson;
    double most = Runtime.getRuntime().maxMemory();
    if (needed <= most) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%,d persons need a heap of about %.1f GiB, and Java may take only %.1f here: start it"
                + " with java -Xmx%dg -jar …",
            persons,
            needed / GIB,
            most / GIB,
            (long) Math.ceil(needed / GIB)));
  }
}
