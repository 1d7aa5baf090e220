package dk.doorstep.study;

import dk.doorstep.parameters.Parameter;

/** What a value of a varied parameter does to a scenario. */
public enum Effect {
  /** The parameter has this value everywhere and at all times, whatever the scenario states. */
  SET("set"),
  /**
   * Wherever and whenever the scenario states the parameter, it is multiplied by the ratio of this
   * value to the default, as a draw does.
   */
  SCALE("scale"),
  /** The value is added to whatever the scenario states, wherever and whenever. */
  ADD("add");

  private final String word;

  Effect(String word) {
    this.word = word;
  }

  /** The word in an experiment file. */
  public String word() {
    return word;
  }

  /** What nobody has measured is scaled, as draws do; a lever is set. */
  public static Effect of(Parameter parameter) {
    return parameter.isUncertain() && canScale(parameter) ? SCALE : SET;
  }

  /** Whether there is something to multiply and a default to compare with. */
  public static boolean canScale(Parameter parameter) {
    boolean isNumber =
        parameter.kind() == Parameter.Kind.NUMBER || parameter.kind() == Parameter.Kind.INTEGER;
    return isNumber && parameter.defaultValue() != 0;
  }
}
