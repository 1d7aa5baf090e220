package dk.doorstep.page;

import java.io.ByteArrayOutputStream;

/**
 * Whole numbers in as few bytes as each needs: seven bits a byte, the lowest first, the eighth bit
 * set where more follow.
 */
final class Numbers {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * Adds a number.
   *
   * @param value 0 or more
   */
  void add(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("a number below 0: " + value);
    }
    long rest = value;
    while (rest >= MORE) {
      bytes.write((int) (rest % MORE) | MORE);
      rest >>>= BITS;
    }
    bytes.write((int) rest);
  }

  /** Adds a number that may be below 0: 0, −1, 1, −2, … become 0, 1, 2, 3, … */
  void addSigned(long value) {
    add(value << 1 ^ value >> Long.SIZE - 1);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
