package dk.doorstep.experiment;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/** The quantile of Student's t that 95 % intervals are made of, worked out once. */
public final class StudentT {
  private static final double UPPER = 0.975;
  private static final int MOST_KNOWN = 200;
  private static final double[] KNOWN =
      IntStream.rangeClosed(1, MOST_KNOWN).mapToDouble(StudentT::calculate).toArray();

  private StudentT() {}

  /** The quantile of 97.5 % with so many degrees of freedom, at least 1. */
  public static double quantile(int degreesOfFreedom) {
    return degreesOfFreedom <= MOST_KNOWN
        ? KNOWN[degreesOfFreedom - 1]
        : calculate(degreesOfFreedom);
  }

  private static double calculate(int degreesOfFreedom) {
    return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(UPPER);
  }
}
