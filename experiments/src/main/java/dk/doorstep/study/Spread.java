package dk.doorstep.study;

import dk.doorstep.parameters.Parameter;

/** How values are spread over a range. */
public enum Spread {
  /** Evenly. */
  LINEAR("linear"),
  /** Evenly on the log scale. */
  LOG("log");

  private final String word;

  Spread(String word) {
    this.word = word;
  }

  /** The word in an experiment file. */
  public String word() {
    return word;
  }

  /**
   * What suits a range that nobody chose a scale for: the log scale for rates and ratios that begin
   * above zero, the scale itself for shares, whole numbers and ranges from zero.
   */
  public static Spread of(Parameter parameter, double low) {
    boolean isRate =
        parameter.kind() == Parameter.Kind.NUMBER && low > 0 && !parameter.unit().equals("share");
    return isRate ? LOG : LINEAR;
  }

  double at(double low, double high, double position) {
    return this == LOG ? low * StrictMath.pow(high / low, position) : low + position * (high - low);
  }
}
