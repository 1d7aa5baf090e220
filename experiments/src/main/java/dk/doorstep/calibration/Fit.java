package dk.doorstep.calibration;

/**
 * What was simulated of a target.
 *
 * @param median median of the simulations that were made anew; NaN if it is not counted
 * @param low lower end of their 95 % interval
 * @param high upper end
 * @param miss how far the median is off, in tolerances
 */
record Fit(double median, double low, double high, double miss) {
  static Fit of(TargetFact fact, CalibrationWork work, CalibrationResult result) {
    int output = work.counted().indexOf(fact);
    if (output < 0) {
      return new Fit(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double median = result.simulated(output, 0.5);
    return new Fit(
        median,
        result.simulated(output, 0.025),
        result.simulated(output, 0.975),
        Math.abs(median - fact.value()) / fact.tolerance());
  }

  boolean isCounted() {
    return !Double.isNaN(median);
  }

  boolean isInside() {
    return miss <= 1;
  }
}
