package dk.doorstep.report;

/** Where a difference points. */
public enum Direction {
  LOWER,
  HIGHER,
  NONE;

  /** The direction of a difference. */
  static Direction of(double difference) {
    return difference < 0 ? LOWER : difference > 0 ? HIGHER : NONE;
  }
}
