package dk.doorstep.sensitivity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one parameter does to one output.
 *
 * @param parameter index of the parameter
 * @param measures estimates by the name of the measure, in the order in which they are told
 * @param strength what parameters are ranked by, from 0
 * @param p chance of an effect as strong as this if there were none; NaN if it cannot be known
 * @param adjusted the same, adjusted by Holm's method for all parameters being looked at
 */
public record Effect(
    int parameter, Map<String, Estimate> measures, double strength, double p, double adjusted) {
  /** Chance of calling one parameter or more out of all an influence when none is one. */
  public static final double LEVEL = 0.05;

  public Effect {
    measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
  }

  /** Whether the effect can be told from nothing. */
  public boolean isTold() {
    return adjusted < LEVEL;
  }

  /** Whether luck was measured, so that an effect can be told from nothing or not. */
  public boolean isTested() {
    return !Double.isNaN(adjusted);
  }

  Effect withAdjusted(double value) {
    return new Effect(parameter, measures, strength, p, value);
  }
}
