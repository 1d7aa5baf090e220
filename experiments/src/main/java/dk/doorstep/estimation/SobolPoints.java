package dk.doorstep.estimation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Points that fill the unit cube evenly: a Sobol sequence with a random digital shift (Owen 1998;
 * Lemieux 2009, 6.2), which keeps its evenness, makes each point uniform and avoids the origin. A
 * number of points that is a power of two is most even. Time and memory are proportional to points
 * times dimensions.
 */
public final class SobolPoints {
  /** As far as the direction numbers of Joe and Kuo go in Commons Math. */
  public static final int MOST_DIMENSIONS = 1000;

  private static final int BITS = 52;
  private static final double SCALE = 1L << BITS;

  private final SobolSequenceGenerator sequence;
  private final long[] shift;

  /**
   * A sequence that has not begun.
   *
   * @param dimensions from 1 to {@link #MOST_DIMENSIONS}
   * @param seed seed of the shift
   */
  public SobolPoints(int dimensions, long seed) {
    sequence = new SobolSequenceGenerator(dimensions);
    shift = new long[dimensions];
    Well19937c random = new Well19937c(seed);
    for (int k = 0; k < dimensions; k++) {
      shift[k] = random.nextLong() >>> (Long.SIZE - BITS);
    }
  }

  /** The next point. */
  public double[] next() {
    double[] point = sequence.nextVector();
    for (int k = 0; k < point.length; k++) {
      long bits = (long) (point[k] * SCALE) ^ shift[k];
      // The middle of the smallest cell, so that neither 0 nor 1 is met.
      point[k] = (bits + 0.5) / SCALE;
    }
    return point;
  }

  /** The next so many points. */
  public List<double[]> next(int count) {
    List<double[]> points = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      points.add(next());
    }
    return points;
  }
}
