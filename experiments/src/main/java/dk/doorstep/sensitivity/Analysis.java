package dk.doorstep.sensitivity;

import dk.doorstep.estimation.VarianceParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What all parameters do to one output.
 *
 * @param method by which method
 * @param effects one for each parameter, in their order
 * @param used rows of the design (trajectories, pairs of points, points) that were used
 * @param leftOut rows that were left out because the output was undefined in them
 * @param variance how much is luck
 */
public record Analysis(
    Method method, List<Effect> effects, int used, int leftOut, VarianceParts variance) {
  public Analysis {
    effects = List.copyOf(effects);
  }

  /** Adjusts the p-values for their number and gathers the effects. */
  static Analysis adjusted(
      Method method, List<Effect> raw, int used, int leftOut, VarianceParts variance) {
    double[] adjusted = Holm.adjust(raw.stream().mapToDouble(Effect::p).toArray());
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      effects.add(raw.get(i).withAdjusted(adjusted[i]));
    }
    return new Analysis(method, effects, used, leftOut, variance);
  }

  /** The effects from the strongest to the weakest; undefined ones last. */
  public List<Effect> ranked() {
    Comparator<Effect> byStrength =
        Comparator.comparingDouble(
            e -> Double.isNaN(e.strength()) ? Double.POSITIVE_INFINITY : -e.strength());
    return effects.stream().sorted(byStrength).toList();
  }
}
