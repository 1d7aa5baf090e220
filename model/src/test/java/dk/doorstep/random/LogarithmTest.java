package dk.doorstep.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogarithmTest {
  private static final double UNIT = 0x1.0p-53;

  @Test
  void hasTheBitsOfStrictMathWhereverDrawsFall() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2_000_000; i++) {
      // As drawn: near 1, near 0 by halving, and anywhere between.
      long bits = random.nextLong() >>> 11;
      requireSame((bits + 0.5) * UNIT);
      requireSame(((bits >>> i % 53) + 0.5) * UNIT);
      requireSame(1 - ((bits >>> i % 53) + 1) * UNIT);
    }
  }

  @Test
  void hasThemAtTheEdges() {
    requireSame(0.5 * UNIT);
    requireSame(1 - UNIT);
    for (int k = 0; k < 54; k++) {
      double power = Math.scalb(1.0, -k);
      requireSame(power);
      requireSame(Math.nextUp(power));
      requireSame(Math.nextDown(power));
      requireSame(power * Math.sqrt(0.5));
      requireSame(Math.nextUp(power * Math.sqrt(0.5)));
      requireSame(power * (1 - 0x1.0p-20));
      requireSame(power * (1 + 0x1.0p-21));
    }
  }

  private static void requireSame(double x) {
    if (Double.doubleToRawLongBits(Logarithm.of(x))
        != Double.doubleToRawLongBits(StrictMath.log(x))) {
      assertThat(Logarithm.of(x)).as("log(%s)", x).isEqualTo(StrictMath.log(x));
    }
  }
}
