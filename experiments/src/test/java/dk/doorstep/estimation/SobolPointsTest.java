package dk.doorstep.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SobolPointsTest {
  @Test
  void everyCellOfEachDimensionHoldsOnePoint() {
    List<double[]> points = new SobolPoints(300, 5).next(64);
    for (int k = 0; k < 300; k++) {
      boolean[] isTaken = new boolean[64];
      for (double[] point : points) {
        assertThat(point[k]).isStrictlyBetween(0.0, 1.0);
        int cell = (int) (point[k] * 64);
        assertThat(isTaken[cell]).isFalse();
        isTaken[cell] = true;
      }
    }
  }

  @Test
  void theSeedMovesThePointsAndFixesThem() {
    double[] first = new SobolPoints(4, 1).next();
    assertThat(new SobolPoints(4, 1).next()).isEqualTo(first);
    assertThat(new SobolPoints(4, 2).next()).isNotEqualTo(first);
  }
}
